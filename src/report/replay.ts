import type { Proof } from "../reconcile/types.js";
import type { Inequality } from "../verify/inequality.js";
import { limit } from "../verify/inequality.js";
import { type PlainStep, type Progress, stated } from "../verify/proof.js";

/** A step of a proof with what it states, or what a case assumes. */
export interface Replayed {
  /** How many cases it lies within. */
  readonly depth: number;
  /** Its number within the proof; that of a case is that of its split. */
  readonly number: number;
  /** Undefined where a case begins. */
  readonly step: PlainStep | undefined;
  readonly inequality: Inequality;
  /** What a sum or a rounding is made from. */
  readonly parts: readonly Part[];
  /** What a rule presumes. */
  readonly presumed?: Inequality | undefined;
}

/** What a proof may refer to. */
export type Known = Pick<Progress, "quantities" | "rules">;

/** An earlier step, and how many times it is taken. */
export interface Part {
  readonly of: Replayed;
  readonly times: bigint;
}

/**
 * Derives what the steps of a proof state, in their order, from the rules, by id, and the figures of a model.
 *
 * @throws where the proof cannot be followed
 */
export function replay(proof: Proof, { quantities, rules }: Known): readonly Replayed[] {
  const all: Replayed[] = [];
  const open: Replayed[] = [];
  const progress: Progress = {
    quantities,
    rules,
    known: [],
    used: new Set(),
    at: "",
    steps: 0,
    patience: Number.POSITIVE_INFINITY,
  };
  follow(proof, 0, undefined);
  return all;

  function follow(steps: Proof, depth: number, assumed: Inequality | undefined): void {
    const first = open.length;
    for (const step of steps) {
      const number = open.length;
      if (step.step === "split") {
        const at = BigInt(step.at);
        for (const [list, inequality] of [
          [step.low, limit(step.quantity, -1n, at)],
          [step.high, limit(step.quantity, 1n, at + 1n)],
        ] as const) {
          all.push({ depth, number, step: undefined, inequality, parts: [] });
          follow(list, depth + 1, inequality);
        }
        continue;
      }
      const inequality = stated(step, progress, assumed);
      const presumed = step.step === "rule" ? open[step.presumes ?? -1]?.inequality : undefined;
      const replayed = { depth, number, step, inequality, parts: partsOf(step), presumed };
      progress.known.push(inequality);
      open.push(replayed);
      all.push(replayed);
    }
    open.length = first;
    progress.known.length = first;
  }

  function partsOf(step: PlainStep): readonly Part[] {
    const refers = step.step === "sum" ? step.of : step.step === "round" ? [[step.of, "1"] as const] : [];
    return refers.flatMap(([index, times]) => {
      const of = open[index];
      return of === undefined ? [] : [{ of, times: BigInt(times) }];
    });
  }
}
