import type { Rounding } from "../printed/figure.js";
import { type CategoryKey, categories, categoryOf } from "../statement/categories.js";
import type { Aid, Day, FigureInput, Statement, Total } from "../statement/types.js";
import { type Assignment, inTextOrder, type Placed, type Unassigned } from "./assignment.js";
import { figureInput, oneLine } from "./figure-input.js";
import { lineColumnsOf } from "./place.js";
import { isReprint } from "./reprint.js";
import { sameRange } from "./same-range.js";

/** What the draft is made with beside its figures. */
export interface BuildOptions {
  readonly text: string;
  readonly asOf: Day | undefined;
  readonly title: string;
  readonly rounding: Rounding | undefined;
  /** The MCI of the day is known, so that rates in MCI can be held. */
  readonly hasMci: boolean;
}

/** A statement with what it was built from. */
export interface BuiltStatement {
  readonly statement: Statement;
  readonly assignments: readonly Assignment[];
  readonly unassigned: readonly Unassigned[];
}

type Tree = { [key: string]: Tree | FigureInput | readonly FigureInput[] | boolean | readonly string[] };

/** A figure that has its place. */
interface Held {
  readonly one: Placed;
  readonly input: FigureInput;
}

/** Puts the figures in their places. Where one stands already, a figure that may not print the same is left out, with why. */
export function buildStatement(placed: readonly Placed[], options: BuildOptions): BuiltStatement {
  const language = languageOf(placed);
  const { held, unassigned } = hold(placed, language, options);
  const assignments: Assignment[] = [];
  const aid: Tree = {};
  const totals: Record<string, Total> = {};
  for (const [path, printings] of held) {
    const [first, ...more] = printings;
    if (first === undefined) continue;
    const inputs = more.length === 0 ? first.input : printings.map(({ input }) => input);
    const { categories: of } = first.one;
    if (of.length > 1) totals[totalName(of)] = { of: of.map((key) => `${key}.amount`), printed: inputs };
    else put(aid, path.split(".").slice(1), inputs);
    for (const [at, { one }] of printings.entries()) {
      const decidedBy = one.decidedBy.map(({ text, start, end }) => ({ text, start, end }));
      const { figure, sureness } = one;
      assignments.push({ path: more.length === 0 ? path : `${path}[${at}]`, figure, decidedBy, sureness });
    }
  }

  for (const { key } of categories) {
    const category = aid[key];
    if (!isTree(category)) continue;
    // A text that names some of them need not name all.
    if (isTree(category["regions"])) category["regionsComplete"] = false;
    if (isTree(category["funding"])) category["fundingComplete"] = false;
  }
  const statement: Statement = {
    title: options.title,
    ...(options.asOf === undefined ? {} : { asOf: options.asOf }),
    ...(language === undefined ? {} : { language }),
    ...(options.rounding === undefined ? {} : { rounding: options.rounding }),
    // Its shape follows the categories' paths; reading the statement checks it whole.
    ...(Object.keys(aid).length === 0 ? {} : { aid: aid as Aid }),
    ...(Object.keys(totals).length === 0 ? {} : { totals }),
  };
  return { statement, assignments: inTextOrder(assignments), unassigned };
}

// By path, in the order of the text; a rate needs the count to which it applies.
function hold(
  placed: readonly Placed[],
  language: Statement["language"],
  options: BuildOptions,
): { readonly held: ReadonlyMap<string, readonly Held[]>; readonly unassigned: readonly Unassigned[] } {
  const place = lineColumnsOf(options.text);
  const held = new Map<string, Held[]>();
  const unassigned: Unassigned[] = [];
  const inOrder = inTextOrder(placed);
  for (const one of [...inOrder.filter(isMeasured), ...inOrder.filter((each) => !isMeasured(each))]) {
    const { figure, categories: of, measure } = one;
    const path = pathOf(one);
    const before = held.get(path) ?? [];
    const count = countPathOf(of[0]);
    const refused =
      figure.unit === "MCI" && !options.hasMci
        ? "a rate in MCI needs a day of which the MCI is known; give asOf"
        : !isMeasured(one) && !held.has(count)
          ? `it is one for each, and the text has no figure for ${count}`
          : takenBy(one, before, path);
    const { line, column } = place(figure.start);
    const at = `line ${line}, column ${column}`;
    const input =
      refused === undefined ? figureInput(figure, measure, language, options.rounding, at) : undefined;
    if (input === undefined) {
      unassigned.push({ figure, why: refused ?? "no statement can hold what it says" });
    } else held.set(path, [...before, { one, input }]);
  }
  return { held, unassigned };
}

// Counts and amounts may be printed several times, each a little differently; a rate stands once.
function takenBy(one: Placed, before: readonly Held[], path: string): string | undefined {
  const { figure } = one;
  const [first] = before;
  if (first === undefined) return undefined;
  const same = before.find((held) => sameRange(held.one.figure.range, figure.range));
  const reprint = isMeasured(one) && before.every((held) => isReprint(held.one.figure, figure));
  if (same === undefined && reprint && before.length < mostPrintings) return undefined;
  const again = same === undefined ? "says otherwise" : "says the same";
  return `${path} holds "${oneLine((same ?? first).one.figure.printed)}" already, and this ${again}`;
}

/** The most printings of one quantity that a draft lists. */
const mostPrintings = 10;

/** Where a figure stands in the statement. */
export function pathOf({ categories: of, measure, fund, region }: Placed): string {
  const [category] = of;
  if (category === undefined || of.length > 1) return `totals.${totalName(of)}.printed`;
  const within =
    fund !== undefined
      ? `.funding.${fund}`
      : region !== undefined && isPart(measure)
        ? `.regions.${region}`
        : "";
  return `aid.${category}${within}.${measure === "count" ? categoryOf(category)?.count : measure}`;
}

function isMeasured({ measure }: Placed): boolean {
  return isPart(measure);
}

function countPathOf(category: CategoryKey | undefined): string {
  return `aid.${category}.${category === undefined ? "" : categoryOf(category)?.count}`;
}

function isPart(measure: Placed["measure"]): boolean {
  return measure === "count" || measure === "amount";
}

// housingPurchase, housingRepair → housingPurchaseAndRepair
function totalName(of: readonly CategoryKey[]): string {
  const [first = "", ...rest] = of;
  const head = /^[a-z]+/.exec(first)?.[0] ?? "";
  const tail = rest.map((key) => {
    const short = key.startsWith(head) ? key.slice(head.length) : key;
    return `And${short.charAt(0).toUpperCase()}${short.slice(1)}`;
  });
  return first + tail.join("");
}

function put(tree: Tree, keys: readonly string[], input: FigureInput | readonly FigureInput[]): void {
  const [key = "", ...rest] = keys;
  if (rest.length === 0) {
    tree[key] = input;
    return;
  }
  const inner = tree[key];
  const next: Tree = isTree(inner) ? inner : {};
  tree[key] = next;
  put(next, rest, input);
}

function isTree(value: Tree[string] | undefined): value is Tree {
  return typeof value === "object" && !Array.isArray(value) && !("printed" in value) && !("at" in value);
}

function languageOf(placed: readonly Placed[]): Statement["language"] {
  const languages = new Set(placed.map(({ figure }) => figure.language));
  const [only] = languages;
  return languages.size === 1 ? only : undefined;
}
