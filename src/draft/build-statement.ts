import type { FigureUnit, Rounding } from "../printed/figure.js";
import type { ProseFigure } from "../printed/prose/prose-figure.js";
import { tryReadFigure } from "../printed/read-figure.js";
import { type CategoryKey, categories, categoryOf } from "../statement/categories.js";
import type {
  Aid,
  Day,
  FigureInput,
  PrintedFigure,
  RangeFigure,
  Statement,
  Total,
} from "../statement/types.js";
import type { Assignment, Placed, Unassigned } from "./assignment.js";
import { placesOf } from "./place.js";
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

type Tree = { [key: string]: Tree | FigureInput | boolean | readonly string[] };

/** Puts the figures in their places. Where one stands already, a figure that contradicts it is left out, with why. */
export function buildStatement(placed: readonly Placed[], options: BuildOptions): BuiltStatement {
  const place = placesOf(options.text);
  const language = languageOf(placed);
  const assignments: Assignment[] = [];
  const unassigned: Unassigned[] = [];
  const taken = new Map<string, ProseFigure>();
  const aid: Tree = {};
  const totals: Record<string, Total> = {};

  const inOrder = [...placed].sort((a, b) => a.figure.start - b.figure.start);
  // A rate needs the count to which it applies.
  for (const one of [...inOrder.filter(isMeasured), ...inOrder.filter((each) => !isMeasured(each))]) {
    const { figure, categories: of, measure, decidedBy, sureness } = one;
    const path = pathOf(one);
    const before = taken.get(path);
    if (figure.unit === "MCI" && !options.hasMci) {
      unassigned.push({ figure, why: "a rate in MCI needs a day of which the MCI is known; give asOf" });
      continue;
    }
    const count = countPathOf(of[0]);
    if (!isMeasured(one) && !taken.has(count)) {
      unassigned.push({ figure, why: `it is one for each, and the text has no figure for ${count}` });
      continue;
    }
    if (before !== undefined) {
      const again = sameRange(before.range, figure.range) ? "says the same" : "says otherwise";
      unassigned.push({
        figure,
        why: `${path} holds "${oneLine(before.printed)}" already, and this ${again}`,
      });
      continue;
    }
    const { line, column } = place(figure.start);
    const input = inputOf(figure, measure, language, options.rounding, `line ${line}, column ${column}`);
    if (input === undefined) {
      unassigned.push({ figure, why: "no statement can hold what it says" });
      continue;
    }
    taken.set(path, figure);
    if (of.length > 1) totals[totalName(of)] = { of: of.map((key) => `${key}.amount`), printed: input };
    else put(aid, path.split(".").slice(1), input);
    assignments.push({
      path,
      figure,
      decidedBy: decidedBy.map(({ text, start, end }) => ({ text, start, end })),
      sureness,
    });
  }

  for (const { key } of categories) {
    const category = aid[key];
    if (isTree(category) && isTree(category["regions"])) category["regionsComplete"] = false;
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
  assignments.sort((a, b) => a.figure.start - b.figure.start);
  return { statement, assignments, unassigned };
}

function pathOf({ categories: of, measure, fund, region }: Placed): string {
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

function put(tree: Tree, keys: readonly string[], input: FigureInput): void {
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

// As printed, where a statement reads that alone as the text says it; else as a range, with what was printed in a note.
function inputOf(
  figure: ProseFigure,
  measure: Placed["measure"],
  language: Statement["language"],
  rounding: Rounding | undefined,
  at: string,
): PrintedFigure | RangeFigure | undefined {
  const unit: FigureUnit = measure === "count" ? "count" : figure.unit === "MCI" ? "MCI" : "tenge";
  const printed = oneLine(figure.printed);
  const read = tryReadFigure(printed, {
    ...(language === undefined ? {} : { language }),
    ...(rounding === undefined ? {} : { rounding }),
    unit,
  });
  const names = measure === "count" || measure === "amount" || (read.ok && read.figure.unit !== undefined);
  const unitNamed = read.ok && (figure.carried === undefined || figure.carried.scale === false);
  if (
    read.ok &&
    names &&
    unitNamed &&
    read.figure.warnings.length === 0 &&
    sameRange(read.figure.range, figure.range)
  ) {
    return { printed, at };
  }
  if (unit === "MCI" || figure.range === undefined || measure === "rate" || measure === "cap")
    return undefined;
  const { from, to } = figure.range;
  if (from === undefined && to === undefined) return undefined;
  const note =
    figure.carried === undefined
      ? `printed "${printed}"`
      : `printed "${printed}"; its unit stands with another figure`;
  return {
    ...(from === undefined ? {} : { from: from.value.toFixed() }),
    ...(to === undefined ? {} : { to: to.value.toFixed() }),
    at,
    note,
  };
}

/** A printed figure in one line of visible characters. */
function oneLine(printed: string): string {
  return printed.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => (/\s/.test(character) ? " " : ""));
}

function languageOf(placed: readonly Placed[]): Statement["language"] {
  const languages = new Set(placed.map(({ figure }) => figure.language));
  const [only] = languages;
  return languages.size === 1 ? only : undefined;
}
