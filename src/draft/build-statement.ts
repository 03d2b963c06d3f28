import { categories } from "../statement/categories.js";
import type { Aid, FigureInput, Statement, Total } from "../statement/types.js";
import { type Assignment, inTextOrder, type Placed, type Unassigned } from "./assignment.js";
import { type BuildOptions, hold } from "./held-figures.js";
import { amountId, totalName } from "./statement-path.js";

/** A statement with what it was built from. */
export interface BuiltStatement {
  readonly statement: Statement;
  readonly assignments: readonly Assignment[];
  readonly unassigned: readonly Unassigned[];
}

type Tree = { [key: string]: Tree | FigureInput | readonly FigureInput[] | boolean | readonly string[] };

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
    const { categories: of, region } = first.one;
    if (of.length > 1)
      totals[totalName(first.one)] = { of: of.map((key) => amountId(key, region)), printed: inputs };
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
    markIncomplete(category);
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

// A text that names some parts need not name all.
function markIncomplete(category: Tree): void {
  const { funding, regions, species } = category;
  if (isTree(funding)) category["fundingComplete"] = false;
  if (isTree(species)) category["speciesComplete"] = false;
  if (!isTree(regions)) return;
  for (const region of Object.values(regions)) if (isTree(region)) markIncomplete(region);
  category["regionsComplete"] = false;
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
