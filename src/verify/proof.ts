import type { Proof, ProofStep } from "../reconcile/types.js";
import type { ModelQuantity } from "../rules/model-quantity.js";
import { expressionsOf } from "../rules/requirement.js";
import type { Rule } from "../rules/rule.js";
import { addTo, type Inequality, limit, limitOf, rounded, type Sign } from "./inequality.js";
import { found, mostDigits, reject, wholeNumber } from "./reject.js";

/** What proofs rest on, by id, and how far one was followed. */
export interface Progress {
  readonly quantities: ReadonlyMap<string, ModelQuantity>;
  readonly rules: ReadonlyMap<string, Rule>;
  /** What the steps so far state, without those of cases that are closed. */
  readonly known: Inequality[];
  /** The figures and rules that were used. */
  readonly used: Set<string>;
  /** Where: `conflicts[0].proof[2].low[1]`. */
  at: string;
  steps: number;
  /** Steps and terms that may still be looked at. */
  patience: number;
}

/** A step that is no split. */
export type PlainStep = Exclude<ProofStep, { readonly step: "split" }>;

const tooLarge = 10n ** BigInt(mostDigits);
const deepest = 1_000;

/** Follows a proof, or a case with what it assumes. @throws {Rejection} unless it ends in an absurdity */
export function follow(proof: Proof, progress: Progress, assumed?: Inequality, depth = 0): void {
  const { known, at } = progress;
  const first = known.length;
  if (depth > deepest) reject(`splits lie more than ${deepest} deep in each other`);
  for (const [index, step] of proof.entries()) {
    progress.at = `${at}[${index}]`;
    progress.steps++;
    if (step.step !== "split") {
      known.push(counted(stated(step, progress, assumed), progress));
      continue;
    }
    const [here, value] = [progress.at, wholeNumber(step.at)];
    if (!progress.quantities.has(step.quantity)) reject(`there is no quantity ${step.quantity}`);
    if (index < proof.length - 1) reject("a split must stand last");
    progress.at = `${here}.low`;
    follow(step.low, progress, limit(step.quantity, -1n, value), depth + 1);
    progress.at = `${here}.high`;
    follow(step.high, progress, limit(step.quantity, 1n, value + 1n), depth + 1);
    known.push({ terms: new Map(), least: 1n });
  }
  const last = known.length === first ? undefined : known.at(-1);
  if (last?.terms.size !== 0 || last.least <= 0n) reject("it does not end in an absurdity");
  known.length = first;
}

/** What a step states. @throws {Rejection} where it states nothing */
export function stated(step: PlainStep, progress: Progress, assumed?: Inequality): Inequality {
  const { quantities, rules, known, used } = progress;
  const quantity = (id: string) => found(quantities.get(id), `there is no quantity ${id}`);
  const earlier = (index: number) => counted(found(known[index], "it refers to no step before it"), progress);
  switch (step.step) {
    case "figure": {
      const sign = signOf(step.end);
      const figure = found(quantity(step.quantity).figures[step.figure], "there is no such figure");
      used.add(`figure ${step.figure} of ${step.quantity}`);
      return limit(step.quantity, sign, found(figure.range[step.end], "the figure has no such end"));
    }
    case "natural":
      if (quantity(step.quantity).signed) reject(`${step.quantity} may be negative`);
      return limit(step.quantity, 1n, 0n);
    case "rule": {
      const rule = found(rules.get(step.rule), `there is no rule ${step.rule}`);
      used.add(`rule ${step.rule}`);
      const { presumes } = step;
      if (presumes !== undefined) {
        const [[id, size] = [], another] = earlier(presumes).terms;
        const isSomething = size !== undefined && another === undefined && earlier(presumes).least > 0n;
        const names = expressionsOf(rule).some(({ terms }) => terms.some(({ quantity }) => quantity === id));
        if (!isSomething || !names) reject("what it presumes keeps no quantity of the rule from 0");
      }
      return found(
        limitOf(rule, signOf(step.end), (id) => quantity(id).unit, presumes === undefined),
        "the rule has no such end",
      );
    }
    case "sum": {
      const terms = new Map<string, bigint>();
      let least = 0n;
      for (const [index, multiplier] of step.of) {
        const [part, times] = [earlier(index), wholeNumber(multiplier)];
        if (times <= 0n) reject("a multiplier is not above 0");
        for (const [id, coefficient] of part.terms) addTo(terms, id, coefficient * times);
        least += part.least * times;
      }
      return { terms, least };
    }
    case "round":
      return rounded(earlier(step.of));
    case "case":
      return found(assumed, "no case is open");
    default:
      return reject("it is no step of a proof");
  }
}

function signOf(end: unknown): Sign {
  return end === "from" ? 1n : end === "to" ? -1n : reject("an end must be from or to");
}

/** The inequality, where it can be computed with. */
function counted(inequality: Inequality, progress: Progress): Inequality {
  progress.patience -= 1 + inequality.terms.size;
  if (progress.patience < 0) reject("there is too much to check");
  for (const value of [inequality.least, ...inequality.terms.values()]) {
    if (value >= tooLarge || value <= -tooLarge) reject(`a number has more than ${mostDigits} digits`);
  }
  return inequality;
}
