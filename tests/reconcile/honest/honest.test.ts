import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { toGrains } from "../../../src/exact/grains.js";
import { contains, type Range } from "../../../src/exact/range.js";
import { reconcile } from "../../../src/reconcile/reconcile.js";
import type { DecimalRange, Explanation, Reconciliation } from "../../../src/reconcile/types.js";
import { readStatement } from "../../../src/rules/read-statement.js";
import { verify } from "../../../src/verify/verify.js";
import { cases } from "../../cases.js";
import { type Random, randomOf } from "./random.js";
import type { Slip, SlipKind } from "./slip.js";
import { type Told, tellOf } from "./statements.js";
import { unlessRefused } from "./unless-refused.js";
import { worldOf } from "./world.js";
import { addedUpWrong } from "./wrong-sum.js";

// RUNS and SEED in the environment try more, or others.
const runs = Number(process.env["RUNS"] ?? cases(40));
const seed = Number(process.env["SEED"] ?? 2024);

describe(`${runs} made-up aid programmes, told by sources that round, hedge and leave out, but never lie`, () => {
  test("are consistent, and what is implied for a quantity holds its true value", () => {
    expect(
      faultsOf(({ told: { statements, truth } }) => {
        const reconciliation = reconcile(statements);
        return [
          ...(reconciliation.verdict === "inconsistent" ? ["accused"] : []),
          ...reconciliation.rules.filter(({ verdict }) => verdict === "fails").map(({ says }) => says),
          ...wronglyImplied(reconciliation, truth),
          ...(verify(reconciliation).accepted ? [] : ["not verified"]),
        ];
      }),
    ).toEqual([]);
  });

  test("are the same from YAML", () => {
    expect(
      faultsOf(({ told: { statements } }) => {
        const read = statements.map((statement) => readStatement(stringify(statement)));
        const [a, b] = [reconcile(statements), reconcile(read)].map(({ quantities, verdict }) =>
          JSON.stringify([
            verdict,
            Object.entries(quantities).map(([id, { implied, status }]) => [id, implied, status]),
          ]),
        );
        return a === b ? [] : [`${a}\n${b}`];
      }),
    ).toEqual([]);
  });
});

describe.each<[kind: SlipKind, wrong: string, atLeast: number]>([
  ["value", "was printed of another value", 4],
  ["digit", "has one wrong digit", 4],
  ["scale", "has the wrong scale word", 12],
])("%s: %s", (kind, _, atLeast) => {
  test("where they are found to be inconsistent, that figure is in every conflict, alone among its suspects with its true value, and what it should say among the explanations", () => {
    let found = 0;
    const faults = faultsOf(({ told, random }) => {
      const { statements, slip } = tellOf(told.world, random, {
        misprint: { at: random(told.printed), kind },
      });
      const reconciliation = unlessRefused(statements);
      if (slip === undefined || reconciliation?.verdict !== "inconsistent") return [];
      found++;
      return [...notNamed(reconciliation, slip), ...notExplained(reconciliation, slip)].map(
        (fault) => `${fault}\n${stringify(statements)}`,
      );
    });
    expect(faults).toEqual([]);
    expect(found).toBeGreaterThan(runs / atLeast);
  });
});

test("sources that cut numbers off and say that they round, or the other way: the other way explains every conflict", () => {
  let found = 0;
  // Nearly all of them contradict themselves in many ways at once, which takes long.
  const faults = faultsOf(({ told, random }) => {
    if (random(10) > 0) return [];
    const [printed, declared] = random.of([
      ["truncated", "nearest"],
      ["nearest", "truncated"],
    ] as const);
    const { statements } = tellOf(told.world, random, { rounding: { printed, declared } });
    const { conflicts } = reconcile(statements);
    found += conflicts.length;
    return conflicts.flatMap(({ id, explanations }) =>
      explanations.some(({ kind, works }) => kind === "rounding" && works)
        ? []
        : [`${id} is not explained by numbers that are ${printed}\n${stringify(statements)}`],
    );
  });
  expect(faults).toEqual([]);
  expect(found).toBeGreaterThan(runs / 4);
});

test("a whole without one of its regions, or with one twice: that explains every conflict in which they add up", () => {
  let found = 0;
  const faults = faultsOf(({ told, random }) => {
    const wrong = addedUpWrong(told, random);
    if (wrong === undefined) return [];
    const { conflicts, rules: all } = reconcile(wrong.statements);
    // Another statement may say of the same regions that they only stay within the whole.
    const sum = all.find(
      ({ family, statements, quantities }) =>
        family === "regions" && statements.includes(wrong.statement) && quantities.includes(wrong.whole),
    );
    return conflicts.flatMap(({ id, rules, explanations }) => {
      if (sum === undefined || !rules.includes(sum.id)) return [];
      found++;
      const works = explanations.some(
        ({ kind, works, says }) => kind === wrong.kind && works && says.startsWith(wrong.part),
      );
      return works || isCut(explanations) ? [] : [`${id} is not explained by ${wrong.kind} ${wrong.part}`];
    });
  });
  expect(faults).toEqual([]);
  expect(found).toBeGreaterThan(runs / 12);
});

/** What is wrong in the first three worlds in which something is, with the statements. */
function faultsOf(
  look: (one: { readonly told: Told; readonly random: Random }) => readonly string[],
): string[] {
  const random = randomOf(seed);
  const faults: string[] = [];
  for (let run = 0; run < runs && faults.length < 3; run++) {
    const told = tellOf(worldOf(random), random);
    const found = look({ told, random });
    if (found.length > 0) faults.push(`${found.join("\n")}\n${stringify(told.statements)}`);
  }
  return faults;
}

function wronglyImplied({ quantities }: Reconciliation, truth: Told["truth"]): readonly string[] {
  return Object.entries(quantities).flatMap(([id, { implied, decimals }]) => {
    const value = truth.get(id);
    if (value === undefined) return [`${id} was never told`];
    const holds = implied !== null && contains(inGrains(implied, decimals), value);
    return holds ? [] : [`${id} is ${value}, and implied is ${JSON.stringify(implied)}`];
  });
}

function notNamed({ conflicts, quantities, effort }: Reconciliation, slip: Slip): readonly string[] {
  const isIt = isOf(slip, quantities);
  return conflicts.flatMap((conflict) => {
    if (!conflict.figures.some(isIt)) return [`${slip.id} is not in ${JSON.stringify(conflict.figures)}`];
    const alone = conflict.suspects.find(({ members: [first, second] }) => {
      return first !== undefined && second === undefined && isIt(first.suspected);
    });
    if (alone === undefined) return effort.complete ? [`${slip.id} is not suspected`] : [];
    const wouldBe = alone.members[0]?.wouldBe ?? {};
    const holds = contains(inGrains(wouldBe, slip.truth.tenge ? 2 : 0), slip.truth.value);
    return holds ? [] : [`${slip.id} is ${slip.truth.value}, and would be ${JSON.stringify(wouldBe)}`];
  });
}

/**
 * Of a slip of a digit or a scale word the honest text is listed, unless the list was cut off or a nearer one stands for all that
 * would do.
 */
function notExplained({ conflicts, quantities }: Reconciliation, slip: Slip): readonly string[] {
  const { kind, honest } = slip;
  if (kind === "value" || honest === undefined) return [];
  const isIt = isOf(slip, quantities);
  return conflicts.flatMap(({ explanations }) => {
    const told = explanations.filter((one) => one.kind === kind);
    const works = told.some(
      ({ works, figure, says }) =>
        works &&
        figure !== undefined &&
        isIt(figure) &&
        (withoutDots(says).startsWith(withoutDots(honest)) || / more would do as well$/.test(says)),
    );
    return works || isCut(explanations)
      ? []
      : [`${honest} of ${slip.id} is not among ${told.map(({ says }) => says).join("; ")}`];
  });
}

/** Whether a list says that there is more than it tells. */
function isCut(explanations: readonly Explanation[]): boolean {
  return explanations.some(({ says }) => / more (explanations|readings|of this kind) /.test(says));
}

// A scale word that is put in the place of another keeps its full stop: `тыс` for `млрд`.
function withoutDots(text: string): string {
  return text.replaceAll(".", "");
}

function isOf(slip: Slip, quantities: Reconciliation["quantities"]): (one: object) => boolean {
  const figures = quantities[slip.id]?.figures ?? [];
  const own = [...figures.keys()].filter((index) => figures[index]?.statement === slip.statement);
  const figure = own[slip.printing];
  return (one) => "quantity" in one && one.quantity === slip.id && "figure" in one && one.figure === figure;
}

function inGrains({ from, to }: DecimalRange, decimals: number): Range {
  const grains = (end: DecimalRange["from"]): bigint | undefined =>
    end === undefined ? undefined : toGrains(end.toFixed(), { name: "grains", decimals });
  return { from: grains(from), to: grains(to) };
}
