import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { reconcile } from "../../src/reconcile/reconcile.js";
import type { Reconciliation } from "../../src/reconcile/types.js";
import { readStatement } from "../../src/rules/read-statement.js";
import type { Statement } from "../../src/statement/types.js";

// The numbers expected here were worked out apart from this library.

const folder = new URL("../../fixtures/kazakhstan-2024/", import.meta.url);
const read = (name: string): Statement =>
  readStatement(readFileSync(new URL(name, folder), "utf8"), { file: name });

function rule(result: Reconciliation, id: string): Reconciliation["rules"][number] {
  const found = result.rules.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no rule ${id}`);
  return found;
}

function implied(
  result: Reconciliation,
  id: string,
): readonly [from: string | undefined, to: string | undefined] {
  const range = result.quantities[id]?.implied;
  return [range?.from?.toFixed(), range?.to?.toFixed()];
}

function failing(result: Reconciliation): readonly string[] {
  return result.rules.filter(({ verdict }) => verdict === "fails").map(({ id }) => id);
}

describe("the review at the end of 2024", () => {
  const result = reconcile(read("year-end.yaml"));

  test("is inconsistent, and nothing but the fixed rate fails", () => {
    expect(result.verdict).toBe("inconsistent");
    expect(failing(result)).toEqual(["fixed-rate:oneTimeAssistance"]);
  });

  test("36,455 × 100 MCI is 13,459,186,000 tenge: short by 109,186,000 to 209,186,000", () => {
    const { right, left, difference } = rule(result, "fixed-rate:oneTimeAssistance");
    expect([right.from?.toFixed(2), right.to?.toFixed(2)]).toEqual(["13459186000.00", "13459186000.00"]);
    expect([left.from?.toFixed(2), left.to?.toFixed(2)]).toEqual(["13250000000.00", "13350000000.00"]);
    expect([difference.from?.toFixed(2), difference.to?.toFixed(2)]).toEqual([
      "-209186000.00",
      "-109186000.00",
    ]);
    expect(implied(result, "oneTimeAssistance.amount")).toEqual(["13459186000", "13459186000"]);
    expect(implied(result, "oneTimeAssistance.families")).toEqual(["35889", "36159"]);
  });

  test("the cap holds: at most 12,114,928,800; at least 17,787 families", () => {
    expect(rule(result, "cap:propertyCompensation").verdict).toBe("holds");
    expect(implied(result, "propertyCompensation.amount")).toEqual([undefined, "12114928800"]);
    expect(implied(result, "propertyCompensation.families")).toEqual(["17787", undefined]);
  });

  test("the funding of enterprises holds, with each part bounded by the others", () => {
    expect(rule(result, "funding:smeCompensation").verdict).toBe("holds");
    expect(implied(result, "smeCompensation.amount")).toEqual(["14500000000", "14700000000"]);
    expect(implied(result, "smeCompensation.funding.stateBudget.amount")).toEqual([
      "12000000000",
      "12200000000",
    ]);
    expect(implied(result, "smeCompensation.funding.demeu.amount")).toEqual(["2400000000", "2600000000"]);
  });

  test("17,603 houses helped within 19,359 inspected: 1,756 to spare", () => {
    const { verdict, left, right, difference } = rule(result, "houses-helped:housingInspection");
    expect([verdict, left.from?.toFixed(), right.to?.toFixed(), difference.to?.toFixed()]).toEqual([
      "holds",
      "17603",
      "19359",
      "-1756",
    ]);
  });

  test("statuses and coverage", () => {
    expect(result.coverage).toMatchObject({
      quantities: { confirmed: 3, bounded: 8, unchecked: 3, contradicted: 2 },
      unchecked: [
        "housingConstruction.amount",
        "livestockCompensation.amount",
        "totals.housingPurchaseAndRepair",
      ],
    });
  });

  test("every figure knows its place in the file", () => {
    const [figure] = result.quantities["oneTimeAssistance.amount"]?.figures ?? [];
    const lines = readFileSync(new URL("year-end.yaml", folder), "utf8").split("\n");
    expect(lines[(figure?.line ?? 0) - 1]?.slice((figure?.column ?? 0) - 1)).toMatch(
      /^amount: \{ printed: "13\.3 billion/,
    );
    expect(result.statements[0]?.file).toBe("year-end.yaml");
  });
});

describe("the timeline together with the review", () => {
  const names = readdirSync(new URL("timeline/", folder)).map((name) => `timeline/${name}`);
  const statements = [...names, "year-end.yaml"].map(read);

  test("what fails, and nothing else", () => {
    expect(failing(reconcile(statements)).toSorted()).toEqual([
      "cumulative:propertyCompensation.amount@2024-12-26",
      "cumulative:propertyCompensation.families@2024-12-26",
      "fixed-rate:oneTimeAssistance@2024-05-17",
      "fixed-rate:oneTimeAssistance@2024-05-20",
      "fixed-rate:oneTimeAssistance@2024-09-06",
      "fixed-rate:oneTimeAssistance@2024-12-26",
      "regions:livestockCompensation.heads@2024-05-16",
    ]);
  });

  test("by how much", () => {
    const result = reconcile(statements);
    const shown = (id: string): readonly (string | undefined)[] => {
      const { right, difference } = rule(result, id);
      return [right.from, difference.from, difference.to].map((end) => end?.toFixed());
    };
    expect(shown("fixed-rate:oneTimeAssistance@2024-05-17")).toEqual([
      "9097457200",
      "202542800.01",
      undefined,
    ]);
    expect(shown("fixed-rate:oneTimeAssistance@2024-05-20")).toEqual([
      "9839549200",
      "160450800.01",
      undefined,
    ]);
    expect(shown("fixed-rate:oneTimeAssistance@2024-09-06")).toEqual([
      "12643992400",
      "-16342400",
      "-16242400",
    ]);
    expect(shown("cumulative:propertyCompensation.families@2024-12-26")).toEqual(["21880", "-4", "-4"]);
    expect(shown("cumulative:propertyCompensation.amount@2024-12-26")).toEqual([
      "9993500000",
      "-144500000",
      "-43500000",
    ]);
    expect(shown("regions:livestockCompensation.heads@2024-05-16")).toEqual(["10129", "129", "129"]);
  });

  test("truncated figures do not fall: 9,994 million may be within 9.9 billion", () => {
    const result = reconcile(statements, { rounding: "truncated" });
    expect(rule(result, "cumulative:propertyCompensation.amount@2024-12-26").verdict).toBe("holds");
    expect(rule(result, "cumulative:propertyCompensation.families@2024-12-26").verdict).toBe("fails");
  });

  test("the order in which statements are given changes nothing but their numbers", () => {
    const strip = ({ rules, verdict }: Reconciliation): unknown => [
      verdict,
      rules.map(({ id, says }) => [id, says]).toSorted(),
    ];
    expect(strip(reconcile(statements.toReversed()))).toEqual(strip(reconcile(statements)));
  });
});
