import { expect, test } from "vitest";
import { reconcile } from "../../src/reconcile/reconcile.js";
import type { ProofStep } from "../../src/reconcile/types.js";
import { verify } from "../../src/verify/verify.js";
import { differences } from "./differences.js";
import { randomFrom } from "./random-numbers.js";
import { randomSystem } from "./random-systems.js";

// RUNS and SEED in the environment try more, or others: `RUNS=200000 npm run random`.
const runs = Number(process.env["RUNS"] ?? 20_000);
const seed = Number(process.env["SEED"] ?? 2024);

test(`${runs} random systems: verdict, implied ranges, conflicts and suspects are those of brute force; the checker accepts every proof and witness`, () => {
  const random = randomFrom(seed);
  const wrong: string[] = [];
  const seen = { consistent: 0, inconsistent: 0, whole: 0 };
  for (let run = 0; run < runs && wrong.length < 3; run++) {
    const system = randomSystem(random);
    if (!sayable(system)) continue;
    const result = reconcile(system.statement);
    const found = [...differences(system, result)];
    const verification = verify(result);
    if (!verification.accepted) found.push(`not accepted: ${JSON.stringify(verification.problems)}`);
    if (found.length > 0) wrong.push(`${JSON.stringify(system.statement)}\n${found.join("\n")}`);
    if (result.verdict !== "undetermined") seen[result.verdict]++;
    if (result.conflicts.some(({ proof }) => proof.some(needsWholeNumbers))) seen.whole++;
  }
  expect(wrong).toEqual([]);
  // The systems are worth trying: both verdicts are frequent, and some proofs rest on whole numbers.
  expect(Math.min(seen.consistent, seen.inconsistent)).toBeGreaterThan(runs / 10);
  expect(seen.whole).toBeGreaterThan(0);
}, 3_600_000);

function needsWholeNumbers({ step }: ProofStep): boolean {
  return step === "round" || step === "split";
}

/** A rule between two numbers names no quantity, and is a fault. */
function sayable({ rules }: ReturnType<typeof randomSystem>): boolean {
  return rules.every(({ coefficients }) => coefficients.some((coefficient) => coefficient !== 0));
}
