import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ProofStep } from "../../src/reconcile/types.js";
import type { Constraint, Problem } from "../../src/solve/decide/problem.js";
import { verify } from "../../src/verify/verify.js";
import { faultOf } from "../solve/decide/check-proof.js";
import type { JsonProof, JsonStep } from "../solve/decide/json-proof.js";
import { type Claim, odd, split, strict, yearEnd } from "./claims.js";

/** The statement of a claim as inequalities over grains, worked out by hand. */
interface ByHand {
  readonly claim: Claim;
  readonly variables: readonly string[];
  /** By figure `id`, rule `id`, or `natural id`. */
  readonly constraints: Readonly<Record<string, Constraint>>;
}

const just = (variable: number, from?: bigint, to?: bigint): Constraint => {
  return { variables: [variable], coefficients: [1n], from, to };
};
const sevens: Omit<ByHand, "claim"> = {
  variables: ["x", "seven"],
  constraints: {
    seven: just(1, 7n, 7n),
    "rule:1": { variables: [0, 1], coefficients: [2n, -1n], from: 0n, to: 0n },
    "natural x": just(0, 0n),
    "natural seven": just(1, 0n),
  },
};
const byHand: Readonly<Record<string, ByHand>> = {
  yearEnd: {
    claim: yearEnd,
    variables: ["oneTimeAssistance.families", "oneTimeAssistance.amount"],
    constraints: {
      "oneTimeAssistance.families": just(0, 36_455n, 36_455n),
      "oneTimeAssistance.amount": just(1, 1_325_000_000_000n, 1_335_000_000_000n),
      "fixed-rate:oneTimeAssistance": {
        variables: [0, 1],
        coefficients: [-36_920_000n, 1n],
        from: 0n,
        to: 0n,
      },
      "natural oneTimeAssistance.families": just(0, 0n),
      "natural oneTimeAssistance.amount": just(1, 0n),
    },
  },
  odd: { claim: odd, ...sevens },
  split: { claim: split, ...sevens },
  strict: {
    claim: strict,
    variables: ["x", "y"],
    constraints: {
      x: just(0, 1n),
      "rule:1": { variables: [0, 1], coefficients: [1n, 1n], from: undefined, to: 0n },
      "natural x": just(0, 0n),
      "natural y": just(1, 0n),
    },
  },
};

/** The proof as one over the inequalities made by hand. */
function translated(proof: readonly ProofStep[], { variables, constraints }: ByHand): JsonProof {
  const names = Object.keys(constraints);
  return proof.map((step): JsonStep => {
    switch (step.step) {
      case "figure":
        return {
          step: "given",
          constraint: step.figure === 0 ? names.indexOf(step.quantity) : -1,
          end: step.end,
        };
      case "natural":
        return { step: "given", constraint: names.indexOf(`natural ${step.quantity}`), end: "from" };
      case "rule":
        return { step: "given", constraint: names.indexOf(step.rule), end: step.end };
      case "split":
        return {
          step: "split",
          variable: variables.indexOf(step.quantity),
          at: step.at,
          low: translated(step.low, { variables, constraints, claim: yearEnd }),
          high: translated(step.high, { variables, constraints, claim: yearEnd }),
        };
      default:
        return step;
    }
  });
}

/** A place in a proof at which something can be changed. */
interface Spot {
  readonly holder: Record<string, unknown>;
  readonly key: string;
}

/** Every number, text and entry of a list. */
function spotsIn(value: unknown): Spot[] {
  if (typeof value !== "object" || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...spotsIn(holder[key])]);
}

const texts = ["0", "1", "2", "3", "4", "7", "-1", "36920000", "x", "y", "seven", "rule:1", "from", "to"];
const kinds = ["figure", "natural", "rule", "sum", "round", "case", "split"];
const change = fc.record({
  spot: fc.nat(),
  how: fc.constantFrom("change", "change", "change", "remove", "repeat", "exchange"),
  number: fc.integer({ min: -2, max: 10 }),
  text: fc.oneof(fc.constantFrom(...texts, ...kinds), fc.bigInt({ min: -3n, max: 40_000_000n }).map(String)),
  other: fc.nat(),
});

/** Changes one spot of a proof in place. */
function mutate(
  proof: unknown,
  { spot, how, number, text, other }: typeof change extends fc.Arbitrary<infer T> ? T : never,
): void {
  const spots = spotsIn(proof);
  const { holder, key } = spots[spot % spots.length] ?? { holder: {}, key: "" };
  const value = holder[key];
  if (typeof value === "number") holder[key] = number;
  else if (typeof value === "string") holder[key] = text;
  else if (Array.isArray(holder) && how === "remove") holder.splice(Number(key), 1);
  else if (Array.isArray(holder) && how === "repeat") holder.splice(Number(key), 0, structuredClone(value));
  else if (Array.isArray(holder) && how === "exchange") {
    const with_ = other % holder.length;
    [holder[Number(key)], holder[with_]] = [holder[with_], value];
  }
}

describe("a proof in which anything was changed is rejected, or is a proof all the same", () => {
  for (const [name, hand] of Object.entries(byHand)) {
    test(name, () => {
      const problem: Problem = {
        variables: hand.variables.length,
        constraints: Object.values(hand.constraints),
      };
      const original = JSON.stringify(hand.claim.conflicts[0]?.proof);
      expect(faultOf(problem, translated(JSON.parse(original), hand))).toBeUndefined();

      let rejected = 0;
      fc.assert(
        fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
          const claim = structuredClone(hand.claim);
          const [conflict] = claim.conflicts;
          if (conflict === undefined) return;
          for (const each of changes) mutate(conflict.proof, each);
          if (JSON.stringify(conflict.proof) === original) return;
          if (verify(claim).accepted)
            expect(faultOf(problem, translated(conflict.proof, hand))).toBeUndefined();
          else rejected += 1;
        }),
        { numRuns: 500, seed: 20240327 },
      );
      expect(rejected).toBeGreaterThan(250);
    });
  }
});
