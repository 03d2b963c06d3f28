import { regionByCode } from "../../../kazakhstan/regions.js";
import type { Reconciliation, Status } from "../../../reconcile/types.js";
import { categories, categoryOf } from "../../../statement/categories.js";
import { rangeInSentence, rangeInShort } from "../../numbers.js";
import { exactRange, middleOf } from "../drawing/exact-ranges.js";
import { nameInWords } from "../names.js";
import { type Dated, lastPrinted } from "./latest.js";

/** What a tile says of its region. */
export interface RegionTile {
  /** Id of the quantity; absent where the region was only named. */
  readonly id?: string;
  /** As printed, or in short where that is long: `3,232`, `1.2 billion tenge`, `1.15 to 1.25 billion`. */
  readonly text: string;
  readonly status?: Status;
  /** From 1 to 5: how much of the largest value it is, in fifths; 0 of nothing. */
  readonly shade: number;
}

/** One map. */
export interface RegionMap {
  readonly title: string;
  /** By ISO 3166-2 code. */
  readonly tiles: ReadonlyMap<string, RegionTile>;
}

/** A map for every amount or count that was printed by region, and for every list of regions that a statement gives. */
export function regionMaps(reconciliation: Reconciliation): readonly RegionMap[] {
  return [...measuredMaps(reconciliation), ...namedMaps(reconciliation)];
}

function measuredMaps(reconciliation: Reconciliation): readonly RegionMap[] {
  const groups = new Map<string, { readonly title: string; readonly members: Map<string, Dated> }>();
  for (const [id, dated] of lastPrinted(reconciliation)) {
    const [key = "", breakdown, code = "", measure = "", ...rest] = id.split(".");
    const category = categoryOf(key);
    if (category === undefined || breakdown !== "regions" || rest.length > 0) continue;
    if (regionByCode(code) === undefined) continue;
    const group = `${key}.${measure}`;
    const unit = measure === "amount" ? "tenge" : measure;
    const found = groups.get(group) ?? { title: `${category.title}: ${unit} by region`, members: new Map() };
    found.members.set(code, dated);
    groups.set(group, found);
  }
  return [...groups.values()].map(({ title, members }) => {
    const days = new Set([...members.values()].flatMap(({ day }) => day ?? []));
    const [day] = days;
    return { title: days.size === 1 ? `${title}, ${day}` : title, tiles: shaded(members) };
  });
}

/** How many characters of what was printed stand in a tile. */
const longestPrinted = 24;

function shaded(members: ReadonlyMap<string, Dated>): ReadonlyMap<string, RegionTile> {
  const sizes = new Map<string, bigint>();
  for (const [code, { finding }] of members) {
    const [figure] = finding.figures;
    const middle = figure && middleOf(exactRange(figure, finding.decimals));
    if (middle !== undefined && middle > 0n) sizes.set(code, middle);
  }
  const largest = [...sizes.values()].reduce((most, size) => (size > most ? size : most), 1n);
  const tiles = new Map<string, RegionTile>();
  for (const [code, { id, finding }] of members) {
    const [figure] = finding.figures;
    if (figure === undefined) continue;
    const size = sizes.get(code) ?? 0n;
    const text =
      figure.printed.length <= longestPrinted
        ? figure.printed
        : (rangeInShort(figure, finding.decimals) ?? rangeInSentence(figure, finding.decimals));
    // In fifths, rounded up.
    const shade = Number((size * 5n + largest - 1n) / largest);
    tiles.set(code, { id, text, status: finding.status, shade });
  }
  return tiles;
}

function namedMaps({ statements }: Reconciliation): readonly RegionMap[] {
  const maps = new Map<string, RegionMap>();
  const add = (title: string, text: string, codes: readonly string[] | undefined): void => {
    const known = (codes ?? []).flatMap((code) => regionByCode(code)?.code ?? []);
    if (known.length === 0) return;
    maps.set(`${title}: ${known.join(" ")}`, {
      title,
      tiles: new Map(known.map((code) => [code, { text, shade: 3 }])),
    });
  };
  for (const { statement } of statements) {
    add("Regions hit", "hit", statement.event?.regions);
    for (const { key, title } of categories) {
      for (const [fund, part] of Object.entries(statement.aid?.[key]?.funding ?? {})) {
        add(`${title}: regions where ${nameInWords(fund)} pays`, "pays here", part.regions);
      }
    }
  }
  return [...maps.values()];
}
