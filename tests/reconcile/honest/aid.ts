import type { Aid, Figures } from "../../../src/statement/types.js";
import { inFull, type Style } from "./printing.js";
import type { Telling } from "./statements.js";
import {
  type Batch,
  type Category,
  categories,
  funds,
  groups,
  regions,
  sumOf,
  type Terms,
  type World,
} from "./world.js";

type Node = Record<string, unknown>;

/** The aid of a statement: each category with its count and amount, by region, fund and group as it comes. */
export function aidOf(batches: readonly Batch[], { terms }: World, telling: Telling): Aid {
  const aid: Record<string, Node> = {};
  for (const category of new Set(batches.map((batch) => batch.category))) {
    aid[category] = categoryOf(
      category,
      batches.filter((batch) => batch.category === category),
      terms,
      telling,
    );
  }
  return aid as Aid;
}

function categoryOf(
  category: Category,
  batches: readonly Batch[],
  terms: World["terms"],
  { tell, random, style }: Telling,
): Node {
  const count = categories[category];
  const pays = category !== "housingInspection";
  const measures = (id: string, of: readonly Batch[], rarely: number): Node => ({
    ...given(count, tell(`${id}.${count}`, sumOf(of, "count"), "count", rarely)),
    ...(pays && given("amount", tell(`${id}.amount`, sumOf(of, "amount"), "tenge", 4))),
  });
  const by = (
    key: "region" | "fund" | "group",
    names: readonly string[],
    place: string,
  ): Record<string, Node> =>
    Object.fromEntries(
      names.map((name) => {
        const of = batches.filter((batch) => batch[key] === name);
        return [name, measures(`${category}.${place}.${name}`, of, 0)];
      }),
    );

  const own = terms.get(category);
  const node = measures(category, batches, 0);
  if (own !== undefined) Object.assign(node, termsOf(own, style));
  if (random(2) === 0) {
    const listed = random(3) === 0 ? regions.slice(0, 2) : regions;
    Object.assign(node, {
      regions: by("region", listed, "regions"),
      regionsComplete: listed.length === regions.length,
    });
  }
  if (pays && random(3) === 0) node["funding"] = by("fund", funds, "funding");
  const termsBy = groups.map((group) => terms.get(`${category} ${group}`));
  if (pays && termsBy.some((one) => one !== undefined)) {
    const tranches = by("group", groups, "tranches");
    for (const [index, group] of groups.entries()) {
      const one = termsBy[index];
      if (one !== undefined) tranches[group] = { ...tranches[group], ...termsOf(one, style) };
    }
    node["tranches"] = tranches;
  }
  if (random(3) === 0) {
    node["parts"] = Object.fromEntries(
      groups.map((group) => {
        const of = batches.filter((batch) => batch.group === group);
        return [group, tell(`${category}.parts.${group}`, sumOf(of, "count"), "count", 0)];
      }),
    );
  }
  return node;
}

function termsOf({ kind, from, to }: Terms, style: Style): Node {
  if (kind === "unitPrice") return { unitPrice: { from: tenge(from), to: tenge(to) } };
  return { [kind]: inFull({ value: to, tenge: true }, style) };
}

/** Terms are whole numbers of tenge. */
function tenge(tiyn: bigint): string {
  return String(tiyn / 100n);
}

function given(key: string, figures: Figures | undefined): Node {
  return figures === undefined ? {} : { [key]: figures };
}
