import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { reconcile } from "../../../src/reconcile/reconcile.js";
import type { Conflict, Explanation, FigureReference, Reconciliation } from "../../../src/reconcile/types.js";
import { readStatement } from "../../../src/rules/read-statement.js";
import type { Statement } from "../../../src/statement/types.js";
import { cases } from "../../cases.js";
import { type Random, randomOf } from "../honest/random.js";
import { type Lapse, tellOf } from "../honest/statements.js";
import { unlessRefused } from "../honest/unless-refused.js";
import { worldOf } from "../honest/world.js";
import { addedUpWrong } from "../honest/wrong-sum.js";
import { apply, remains } from "./apply.js";
import { plantedMisreading } from "./planted.js";

// RUNS, ENOUGH and SEED in the environment try more, or others.
const runs = Number(process.env["RUNS"] ?? cases(40));
const enough = Number(process.env["ENOUGH"] ?? 4);
const seed = Number(process.env["SEED"] ?? 2024);

describe("what an explanation says, done to the statements, removes its conflict and, where a figure alone may be to blame, makes none", () => {
  const folder = new URL("../../../fixtures/kazakhstan-2024/", import.meta.url);
  const fixture = (name: string): Statement => readStatement(readFileSync(new URL(name, folder), "utf8"));
  const days = readdirSync(new URL("timeline/", folder)).map((name) => fixture(`timeline/${name}`));

  test.each([
    ["the review at the end of 2024", [fixture("year-end.yaml")]],
    ["the reports of 2024", days],
  ])("%s", (_, statements) => {
    const { faults, applied } = faultsOf(statements);
    expect(faults).toEqual([]);
    expect(applied).toBeGreaterThan(2);
  });

  test.each<[wrong: string, planted: (random: Random) => readonly Statement[] | undefined]>([
    ["another value", (random) => misprinted(random, "value")],
    ["one wrong digit", (random) => misprinted(random, "digit")],
    ["another scale word", (random) => misprinted(random, "scale")],
    ["numbers cut off that are said to be rounded", (random) => told(random, roundedOtherwise)],
    [
      "a whole that leaves a region out, or counts it twice",
      (random) => addedUpWrong(tellOf(worldOf(random), random), random)?.statements,
    ],
    ["a cap given as a rate, or the MCI of another year", (random) => plantedMisreading(random).statements],
  ])("made-up aid programmes with %s", (_, planted) => {
    const random = randomOf(seed);
    let applied = 0;
    const faults: string[] = [];
    for (let run = 0; run < runs && applied < enough && faults.length < 3; run++) {
      const statements = planted(random);
      if (statements === undefined) continue;
      const found = faultsOf(statements);
      applied += found.applied;
      faults.push(...found.faults.map((fault) => `${fault}\n${stringify(statements)}`));
    }
    expect(faults).toEqual([]);
    expect(applied).toBeGreaterThanOrEqual(Math.floor(runs / 40));
  });
});

test("a cap given as a rate, and the MCI of another year, are among the explanations", () => {
  const random = randomOf(seed);
  let found = 0;
  for (let run = 0; run < runs; run++) {
    const { statements, kind, says } = plantedMisreading(random);
    for (const { explanations } of reconcile(statements).conflicts) {
      found++;
      const works = explanations.filter((one) => one.works && one.kind === kind);
      expect(works.map((one) => one.says).join("\n"), stringify(statements)).toContain(says);
    }
  }
  expect(found).toBeGreaterThan(runs / 2);
});

const roundedOtherwise: Lapse = { rounding: { printed: "truncated", declared: "nearest" } };

function misprinted(random: Random, kind: "value" | "digit" | "scale"): readonly Statement[] {
  const world = worldOf(random);
  const { printed } = tellOf(world, random);
  return tellOf(world, random, { misprint: { at: random(printed), kind } }).statements;
}

function told(random: Random, lapse: Lapse): readonly Statement[] {
  return tellOf(worldOf(random), random, lapse).statements;
}

/**
 * Where there are few conflicts, of each kind the first two explanations of the first two: what they say does not hold, or is
 * said twice.
 */
function faultsOf(statements: readonly Statement[]): { faults: string[]; applied: number } {
  const before = unlessRefused(statements);
  let applied = 0;
  const conflicts = before?.conflicts ?? [];
  const faults = (conflicts.length > 4 ? [] : conflicts.slice(0, 2)).flatMap((conflict) => {
    const { explanations } = conflict;
    const said = explanations.map(({ kind, says, figure }) => JSON.stringify([kind, says, figure]));
    const twice = said.filter((one, index) => said.indexOf(one) < index);
    const working = explanations.filter(({ works }) => works);
    const tried = working.filter(
      (one, index) => working.slice(0, index).filter(({ kind }) => kind === one.kind).length < 2,
    );
    return [
      ...twice.map((one) => `said twice: ${one}`),
      ...tried.flatMap((one) => {
        const fault = before && faultOf(before, conflict, one);
        if (fault !== undefined) applied++;
        return fault === undefined || fault === "" ? [] : [`${fault}: ${conflict.id}: ${one.says}`];
      }),
    ];
  });
  return { faults, applied };
}

/** `undefined` where it cannot be said in a statement. */
function faultOf(before: Reconciliation, conflict: Conflict, explanation: Explanation): string | undefined {
  const [says = ""] = explanation.says.split(/; \d+ more /);
  const applied = apply(before, conflict, { ...explanation, says });
  if (applied === undefined) return undefined;
  const after = reconcile(applied.statements);
  if (remains(after, conflict, applied.ruleAfter)) return "does not help";
  return makesAnother(before, after, conflict, explanation.figure) ? "makes another conflict" : "";
}

/** Whether a figure that could alone be to blame is in a conflict again, and with no other that may be withdrawn anyway. */
function makesAnother(
  before: Reconciliation,
  after: Reconciliation,
  conflict: Conflict,
  figure: FigureReference | undefined,
): boolean {
  if (figure === undefined) return false;
  const isIn = (figures: readonly object[], one: FigureReference): boolean =>
    figures.some(
      (other) =>
        "quantity" in other &&
        "figure" in other &&
        other.quantity === one.quantity &&
        other.figure === one.figure,
    );
  const alone = conflict.suspects.some(
    ({ members }) =>
      members.length === 1 &&
      isIn(
        members.map(({ suspected }) => suspected),
        figure,
      ),
  );
  const others = before.conflicts.flatMap((one) => (one === conflict ? [] : one.figures));
  return (
    alone &&
    after.conflicts.some(({ figures }) => isIn(figures, figure) && !figures.some((one) => isIn(others, one)))
  );
}
