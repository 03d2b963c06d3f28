import { grainsToText } from "../exact/grains.js";
import type { Unit } from "../exact/unit.js";
import { joined } from "../printed/listing.js";
import { separateThousands, withNoun } from "../printed/write.js";
import type { Conflict, Reconciliation } from "../reconcile/types.js";
import { modelOf } from "../rules/model.js";
import { addTo, type Inequality, rounded } from "../verify/inequality.js";
import { inequalityInWords } from "./inequality-words.js";
import { type Known, type Part, type Replayed, replay } from "./replay.js";

/** One line of a calculation. */
export interface CalculationLine {
  /** How many cases it lies within. */
  readonly depth: number;
  readonly text: string;
}

/** Writes the proof of a conflict as a calculation. */
export type Calculator = (conflict: Conflict) => readonly CalculationLine[];

/** Of a long calculation so many lines are shown from its beginning and from its end. */
const [shownFirst, shownLast] = [8, 5];

/**
 * Makes what writes the proofs of a reconciliation as calculations that a person can follow: what figures and rules
 * say, what follows, and where that cannot be. What the steps state is derived from the statements, as `verify` does;
 * of a proof that cannot be followed there are no lines.
 *
 * @example
 * calculatorFor(reconciliation)(conflict)[0]?.text;
 * // 'oneTimeAssistance.families ≥ 36,455 (printed "36,455")'
 */
export function calculatorFor(reconciliation: Reconciliation): Calculator {
  const { quantities, rules } = modelOf(reconciliation.statements.map(({ statement }) => statement));
  const known = { quantities, rules: new Map(rules.map((rule) => [rule.id, rule])) };
  return (conflict) => {
    try {
      return linesOf(replay(conflict.proof, known), { reconciliation, conflict, known });
    } catch {
      return [];
    }
  };
}

interface Context {
  readonly reconciliation: Reconciliation;
  readonly conflict: Conflict;
  readonly known: Known;
}

function linesOf(steps: readonly Replayed[], context: Context): readonly CalculationLine[] {
  const last = steps.at(-1);
  // One sum of figures and rules needs no numbers to refer by: the figures, the rules, and how they cannot be squared.
  const isOneSum = steps.every(
    (each) => each.step !== undefined && (each.parts.length === 0 || each === last),
  );
  if (!isOneSum || last === undefined) {
    const shown = steps.filter(({ step }) => step?.step !== "case");
    return shortened(shown, (each) => ({ depth: each.depth, text: numbered(each, context) }));
  }

  const opponent = opponentIn(last.parts, context);
  const given = steps.filter((each) => each !== last && each !== opponent?.of);
  const isRule = (each: Replayed): boolean => each.step?.step === "rule";
  const sorted = [...given.filter((each) => !isRule(each)), ...given.filter(isRule), last];
  return shortened(sorted, (each) => ({
    depth: 0,
    text: each === last ? `together: ${clash(each, opponent, context)}` : givenInWords(each, context),
  }));
}

function shortened(
  steps: readonly Replayed[],
  write: (step: Replayed) => CalculationLine,
): readonly CalculationLine[] {
  const end = steps.length - shownLast;
  if (end - shownFirst <= 1) return steps.map(write);
  const cases = casesAt(end, steps).filter((each) => steps.indexOf(each) >= shownFirst);
  const left = end - shownFirst - cases.length;
  return [
    ...steps.slice(0, shownFirst).map(write),
    { depth: 0, text: `… ${separateThousands(String(left))} more lines …` },
    ...[...cases, ...steps.slice(end)].map(write),
  ];
}

/** The beginnings of the cases that a step lies within, the outermost first. */
function casesAt(index: number, steps: readonly Replayed[]): readonly Replayed[] {
  const cases: Replayed[] = [];
  let depth = steps[index]?.depth ?? 0;
  for (const each of steps.slice(0, index).reverse()) {
    if (each.step !== undefined || each.depth >= depth) continue;
    cases.unshift(each);
    depth = each.depth;
  }
  return cases;
}

function numbered(each: Replayed, context: Context): string {
  const { step, inequality, number, parts } = each;
  const words = inWords(inequality, context);
  if (step === undefined)
    return `${[...inequality.terms.values()].includes(-1n) ? "either" : "or"} ${words}:`;
  const lead = `(${number}) `;
  if (parts.length === 0) return lead + givenInWords(each, context);
  if (inequality.terms.size > 0) {
    return `${lead}${words}, ${step.step === "round" ? "in whole numbers from" : "from"} ${partsInWords(parts, context)}`;
  }
  const opponent = opponentIn(parts, context);
  const others = parts.filter((part) => part !== opponent);
  return `${lead}by ${partsInWords(others, context)} ${clash(each, opponent, context)}`;
}

/** What a figure or a rule says. */
function givenInWords({ step, inequality, presumed }: Replayed, context: Context): string {
  const words = inWords(inequality, context);
  switch (step?.step) {
    case "figure":
      return `${words} (printed ${printedOf(step.quantity, step.figure, context)})`;
    case "natural":
      return `${words} (not negative)`;
    case "rule":
      return `${words} (${ruleInWords(step.rule, context)}${presumed === undefined ? "" : `, as ${inWords(presumed, context)}`})`;
    default:
      return words;
  }
}

/** A rule by its family where that tells which it is, else by its id. */
function ruleInWords(id: string, { known, conflict }: Context): string {
  const familyOf = (rule: string): string => rule.split(":")[0] ?? rule;
  const isOnly = conflict.rules.filter((rule) => familyOf(rule) === familyOf(id)).length === 1;
  const isBuiltIn = known.rules.get(id)?.family !== "rule";
  return isOnly && isBuiltIn ? familyOf(id).replaceAll("-", " ") : id;
}

/** How a sum cannot be: what all but one of its parts say of a quantity, and what that one says. */
function clash({ parts }: Replayed, opponent: Part | undefined, context: Context): string {
  if (opponent === undefined) return "0 ≥ 1, which cannot be";
  const others = rounded(sumOf(parts.filter((part) => part !== opponent)));
  const { of } = opponent;
  const words = `${inWords(others, context)}, but`;
  switch (of.step?.step) {
    case "figure": {
      const { quantity, figure, end } = of.step;
      const unit = unitOf(quantity, context);
      const number = (grains: bigint): string => separateThousands(grainsToText(grains, unit));
      const [limit, bound] = [of.inequality.least, others.least];
      const gap = withNoun(number(limit + bound), unit.name);
      const range = context.known.quantities.get(quantity)?.figures[figure]?.range;
      const printed = printedOf(quantity, figure, context);
      if (range?.from === range?.to)
        return `${words} ${printed} was printed: ${end === "to" ? "short" : "over"} by ${gap}`;
      const most = end === "to" ? `at most ${number(-limit)}` : `at least ${number(limit)}`;
      return `${words} printed ${most} (${printed}): ${end === "to" ? "short" : "over"} by ${gap}`;
    }
    case "natural":
      return `${words} it is not negative`;
    case "rule":
      return `${words} ${givenInWords(of, context)}`;
    case "case":
      return `${words} here ${inWords(of.inequality, context)}`;
    default:
      return `${words} by (${of.number}) ${inWords(of.inequality, context)}`;
  }
}

/** The part of an absurd sum that all others are set against: one that limits a single quantity, best a figure. */
function opponentIn(parts: readonly Part[], context: Context): Part | undefined {
  const rank = ({ of }: Part): number => {
    const { step } = of;
    if (step?.step !== "figure") return step?.step === "case" ? 3 : 2;
    return unitOf(step.quantity, context).name === "tenge" ? 0 : 1;
  };
  return parts
    .filter(({ of }) => of.inequality.terms.size === 1 && parts.length > 1)
    .reduce<Part | undefined>((best, part) => {
      if (best === undefined || rank(part) < rank(best)) return part;
      return rank(part) === rank(best) && part.times < best.times ? part : best;
    }, undefined);
}

function sumOf(parts: readonly Part[]): Inequality {
  const terms = new Map<string, bigint>();
  let least = 0n;
  for (const { of, times } of parts) {
    for (const [id, coefficient] of of.inequality.terms) addTo(terms, id, coefficient * times);
    least += of.inequality.least * times;
  }
  return { terms, least };
}

const mostParts = 5;

/** `(0)`, `2 × (3)` and so on; what a case assumes stands for itself. */
function partsInWords(parts: readonly Part[], context: Context): string {
  if (parts.length > mostParts) return `${parts.length} of the lines above`;
  const words = parts.map(({ of, times }) => {
    const name = of.step?.step === "case" ? inWords(of.inequality, context) : `(${of.number})`;
    return times === 1n ? name : `${separateThousands(times.toString())} × ${name}`;
  });
  return joined(words);
}

function printedOf(quantity: string, figure: number, { reconciliation }: Context): string {
  const finding = reconciliation.quantities[quantity]?.figures[figure];
  const isOneOfSeveral = reconciliation.statements.length > 1 && finding !== undefined;
  return `"${finding?.printed ?? ""}"${isOneOfSeveral ? ` [${finding.statement + 1}]` : ""}`;
}

function inWords(inequality: Inequality, context: Context): string {
  return inequalityInWords(inequality, (id) => unitOf(id, context));
}

function unitOf(id: string, { known }: Context): Unit {
  return known.quantities.get(id)?.unit ?? { name: "", decimals: 0 };
}
