import { expect, test } from "vitest";
import { reconcile } from "../../src/reconcile/reconcile.js";
import { verify } from "../../src/verify/verify.js";
import { differences } from "./differences.js";
import { randomFrom } from "./random-numbers.js";
import { randomSystem, withShares } from "./random-systems.js";

// RUNS and SEED in the environment try more, or others.
const runs = Number(process.env["RUNS"] ?? 150);
const seed = Number(process.env["SEED"] ?? 2024);

test(`${runs} random systems with shares of which an end is itself not allowed: all that is said is that of brute force`, () => {
  const random = randomFrom(seed);
  const wrong: string[] = [];
  const seen = { consistent: 0, inconsistent: 0, presuming: 0 };
  for (let run = 0; run < runs && wrong.length < 3; run++) {
    const system = withShares(randomSystem(random), random);
    const result = reconcile(system.statement);
    const found = [...differences(system, result)];
    const verification = verify(result);
    if (!verification.accepted) found.push(`not accepted: ${JSON.stringify(verification.problems)}`);
    if (found.length > 0) wrong.push(`${JSON.stringify(system.statement)}\n${found.join("\n")}`);
    if (result.verdict !== "undetermined") seen[result.verdict]++;
    if (JSON.stringify(result.conflicts).includes('"presumes"')) seen.presuming++;
  }
  expect(wrong).toEqual([]);
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(runs / 10);
}, 3_600_000);
