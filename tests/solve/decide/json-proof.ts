import type { CaseStep, GivenStep, Proof, RoundStep } from "../../../src/solve/decide/proof.js";

/** A proof as JSON can hold it: what is a `bigint` there is a decimal string here. */
export type JsonProof = readonly JsonStep[];

/** One step of a {@link JsonProof}. */
export type JsonStep =
  | GivenStep
  | { readonly step: "sum"; readonly of: readonly (readonly [step: number, multiplier: string])[] }
  | RoundStep
  | CaseStep
  | {
      readonly step: "split";
      readonly variable: number;
      readonly at: string;
      readonly low: JsonProof;
      readonly high: JsonProof;
    };

/** Writes the whole numbers of a proof as decimal strings. */
export function proofToJson(proof: Proof): JsonProof {
  return proof.map((step): JsonStep => {
    switch (step.step) {
      case "sum":
        return { step: "sum", of: step.of.map(([index, multiplier]) => [index, multiplier.toString()]) };
      case "split":
        return {
          step: "split",
          variable: step.variable,
          at: step.at.toString(),
          low: proofToJson(step.low),
          high: proofToJson(step.high),
        };
      default:
        return step;
    }
  });
}
