import { describe, expect, test } from "vitest";
import { reconcile } from "../../src/reconcile/reconcile.js";
import type { Conflict, QuantityFinding, Reconciliation } from "../../src/reconcile/types.js";
import type { Statement } from "../../src/statement/types.js";
import { verify } from "../../src/verify/verify.js";

const asOf = "2024-05-01";

describe("nobody is paid nothing, whatever each would be paid", () => {
  test.each<[string, Statement]>([
    ["a rate", { aid: { oneTimeAssistance: { families: 0, amount: 0, rate: "over 100 MCI" } } }],
    [
      "a cap in a region",
      {
        aid: {
          propertyCompensation: { cap: "under 150 MCI", regions: { "KZ-15": { families: 0, amount: 0 } } },
        },
      },
    ],
    [
      "an average that is cut off",
      {
        rounding: "truncated",
        aid: { housingConstruction: { houses: 0, amount: 0 } },
        averages: {
          price: {
            of: "housingConstruction.amount",
            per: "housingConstruction.houses",
            printed: "23.9 million tenge",
          },
        },
      },
    ],
    [
      "a share",
      {
        quantities: { yes: 0, votes: 0 },
        shares: { s: { part: "yes", whole: "votes", printed: "under 50 percent" } },
      },
    ],
  ])("%s", (_, statement) => {
    const result = reconcile({ asOf, language: "en", ...statement });
    expect(result.verdict).toBe("consistent");
    expect(verify(result)).toMatchObject({ accepted: true });
  });

  test("and of whom nothing is printed, there may be nobody", () => {
    const regions = { "KZ-15": { amount: 0 } };
    const { quantities } = reconcile({
      asOf,
      aid: { propertyCompensation: { families: 5, cap: "under 150 MCI", regions, regionsComplete: false } },
    });
    const families = quantities["propertyCompensation.regions.KZ-15.families"];
    expect(families?.implied?.from).toBeUndefined();
    expect(families?.implied?.to?.toFixed()).toBe("5");
  });
});

describe("an open end is out of reach of somebody", () => {
  // 5 × 150 MCI of 3,692 tenge.
  const capped = (amount: number | undefined): Statement => ({
    asOf,
    aid: {
      propertyCompensation: {
        families: 5,
        cap: "under 150 MCI",
        ...(amount === undefined ? {} : { amount }),
      },
    },
  });

  test("who may be paid just less than it", () => {
    const reached = reconcile(capped(2_769_000));
    expect(reached.verdict).toBe("inconsistent");
    expect(reached.conflicts[0]?.suspects.map(({ members }) => members[0]?.wouldBe)).toEqual([
      { to: expect.objectContaining({}) },
      { from: expect.objectContaining({}) },
    ]);
    const { quantities } = reconcile(capped(undefined));
    expect(quantities["propertyCompensation.amount"]?.implied?.to?.toFixed(2)).toBe("2768999.99");
    expect(quantities["propertyCompensation.families"]).toMatchObject({ implied: {}, status: "unchecked" });
  });

  test("and of a printed nothing either figure may be wrong", () => {
    const { conflicts } = reconcile({
      asOf,
      aid: { oneTimeAssistance: { families: 5, amount: 0, rate: "over 100 MCI" } },
    });
    expect(conflicts.map(({ suspects }) => suspects.length)).toEqual([2]);
  });

  test("on each of several days", () => {
    const on = (day: string): Statement => ({ ...capped(undefined), asOf: day });
    const { quantities } = reconcile([on("2024-05-01"), on("2024-05-02")]);
    expect(quantities["propertyCompensation.amount@2024-05-02"]?.implied?.to?.toFixed(2)).toBe("2768999.99");
    expect(quantities["propertyCompensation.families@2024-05-01"]?.implied).not.toHaveProperty("from");
  });
});

describe("who there must be for an open end to be out of reach", () => {
  const nothing: Statement = {
    asOf,
    language: "en",
    aid: { oneTimeAssistance: { families: "at least 1 family", rate: "over 100 tenge" } },
    quantities: { b: { unit: "tenge", printed: "0 tenge" } },
    rules: ["oneTimeAssistance.amount = b"],
  };
  const named = ({ conflicts }: Reconciliation): unknown =>
    conflicts.map(({ figures }) => figures.map(({ quantity }) => quantity));
  const suspected = ({ conflicts }: Reconciliation): unknown =>
    conflicts.flatMap(({ suspects }) =>
      suspects.flatMap(({ members }) =>
        members.map(({ suspected: one, wouldBe }) => [
          "quantity" in one ? one.quantity : one.rule,
          wouldBe?.from?.toFixed(),
          wouldBe?.to?.toFixed(),
        ]),
      ),
    );

  test("is told by a figure, which is part of the conflict and suspected: there may have been nobody", () => {
    const result = reconcile(nothing);
    expect(verify(result)).toMatchObject({ accepted: true });
    expect(named(result)).toEqual([["oneTimeAssistance.families", "b"]]);
    expect(suspected(result)).toEqual([
      ["b", "100.01", undefined],
      ["oneTimeAssistance.families", "0", "0"],
    ]);
    const { implied } = result.quantities["oneTimeAssistance.families"] ?? {};
    expect([implied?.from?.toFixed(), implied?.to?.toFixed()]).toEqual(["0", "0"]);
  });

  test("is told by any figure, through other rules too", () => {
    // 10 families at over 100 tenge are not paid 1,000; that there is at least one is not needed.
    const result = reconcile({
      ...nothing,
      quantities: { b: { unit: "tenge", printed: "1,000 tenge" }, c: 10 },
      rules: ["oneTimeAssistance.amount = b", "oneTimeAssistance.families = c"],
    });
    expect(verify(result)).toMatchObject({ accepted: true });
    expect(named(result)).toEqual([["b", "c"]]);
    expect(suspected(result)).toEqual([
      ["b", "1000.01", undefined],
      ["c", "1", "9"],
    ]);
  });

  test("is what a proof must name", () => {
    // The amount reaches the end, and would be allowed to if there were nobody.
    const { conflicts: found, ...rest } = reconcile({
      asOf,
      aid: { oneTimeAssistance: { families: 10, amount: 1_000, rate: "over 100 tenge" } },
    });
    const [conflict] = found;
    const problems = (change: (step: Conflict["proof"][number]) => unknown): readonly string[] =>
      verify({ ...rest, conflicts: [{ ...conflict, proof: conflict?.proof.map(change) }] }).problems.map(
        ({ message }) => message,
      );
    const presuming = (presumes: number | undefined) =>
      problems((step) =>
        step.step === "rule" && step.presumes !== undefined ? { ...step, presumes } : step,
      );
    const families = conflict?.proof.findIndex(
      (step) => step.step === "figure" && step.quantity === "oneTimeAssistance.families",
    );
    const others = [...(conflict?.proof.keys() ?? [])].filter((index) => index !== families);
    expect(presuming(families)).toEqual([]);
    expect(presuming(undefined)).toEqual([
      expect.stringMatching(/^it does not (end in an absurdity|rest on)/),
    ]);
    for (const index of others) expect(presuming(index)).toHaveLength(1);
  });

  test("is told in a large statement too", () => {
    const others = Array.from({ length: 300 }, (_, index) => `q${index}`);
    const result = reconcile({
      ...nothing,
      quantities: {
        ...nothing.quantities,
        ...Object.fromEntries(others.map((id) => [id, { unit: "tenge", printed: "0 tenge" }])),
      },
      rules: ["oneTimeAssistance.amount = b", `b = ${others.join(" + ")}`],
    });
    expect(verify(result)).toMatchObject({ accepted: true });
    expect(suspected(result)).toContainEqual(["oneTimeAssistance.families", "0", "0"]);
  });

  test("is left open around a cycle where an exact price and an open average allow any number", () => {
    const { quantities } = reconcile({
      asOf,
      language: "en",
      aid: { housingPurchase: { houses: { from: 11, to: 14 }, unitPrice: "exactly 1.5 tenge" } },
      averages: {
        v: { of: "housingPurchase.amount", per: "housingPurchase.houses", printed: "over 1.0 tenge" },
      },
    });
    expect(quantities["housingPurchase.houses"]).toMatchObject({ implied: {}, status: "unchecked" });
  });

  test("is nobody where the two cannot agree", () => {
    const { verdict, quantities, effort } = reconcile({
      asOf,
      language: "en",
      aid: { housingPurchase: { houses: "at least 0 houses", unitPrice: "exactly 1.5 tenge" } },
      averages: {
        v: { of: "housingPurchase.amount", per: "housingPurchase.houses", printed: "over 1.5 tenge" },
      },
    });
    expect(verdict).toBe("consistent");
    expect(quantities["housingPurchase.houses"]?.implied?.to?.toFixed()).toBe("0");
    expect(effort.complete).toBe(true);
  });
});

describe("what is said of a part and its whole is true of all values up to ten", () => {
  type Ends = readonly [from: number, to: number] | undefined;
  const printings: readonly Ends[] = [
    undefined,
    [0, 0],
    [1, 1],
    [2, 2],
    [4, 4],
    [0, 2],
    [0, 5],
    [1, 3],
    [3, 8],
  ];
  const values = Array.from({ length: 11 }, (_, value) => value);

  const holds: Readonly<Record<string, (part: number, whole: number) => boolean>> = {
    "under 50 percent": (part, whole) => 2 * part < whole,
    "over 50 percent": (part, whole) => 2 * part > whole,
    // Cut off, 50.0 percent is less than 50.1.
    "50.0 percent": (part, whole) => 1000 * part >= 500 * whole && 1000 * part < 501 * whole,
  };

  const within = (value: number, ends: Ends): boolean =>
    ends === undefined || (ends[0] <= value && value <= ends[1]);
  const isLeft = (value: number, finding: QuantityFinding | undefined): boolean =>
    finding?.implied !== null &&
    !finding?.implied.from?.greaterThan(value) &&
    !finding?.implied.to?.lessThan(value);
  const given = (ends: Ends): { unit: string; printed?: { from: number; to: number } } =>
    ends === undefined ? { unit: "votes" } : { unit: "votes", printed: { from: ends[0], to: ends[1] } };

  test.each(Object.entries(holds))("of %s", (printed, isTrue) => {
    for (const part of printings) {
      for (const whole of printings) {
        const { verdict, quantities } = reconcile({
          language: "en",
          rounding: "truncated",
          quantities: { yes: given(part), votes: given(whole) },
          shares: { s: { part: "yes", whole: "votes", printed } },
        });
        const possible = values.flatMap((yes) =>
          values
            .filter((votes) => (yes === 0 && votes === 0) || isTrue(yes, votes))
            .map((votes) => ({ yes, votes })),
        );
        const all = possible.some(({ yes, votes }) => within(yes, part) && within(votes, whole));
        const isSure = whole !== undefined && whole[0] > 0;
        const where = JSON.stringify({ part, whole });
        if (all || isSure) expect(verdict, where).toBe(all ? "consistent" : "inconsistent");
        for (const { yes, votes } of possible) {
          if (within(votes, whole)) expect(isLeft(yes, quantities["yes"]), `${where} yes ${yes}`).toBe(true);
          if (within(yes, part))
            expect(isLeft(votes, quantities["votes"]), `${where} votes ${votes}`).toBe(true);
        }
      }
    }
  });
});
