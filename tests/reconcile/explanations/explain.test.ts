import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { explainerOf } from "../../../src/reconcile/explanations/explain.js";
import { modelOf } from "../../../src/rules/model.js";
import { readStatement } from "../../../src/rules/read-statement.js";
import { explained } from "./case.js";

describe("the review at the end of 2024", () => {
  const url = new URL("../../../fixtures/kazakhstan-2024/year-end.yaml", import.meta.url);
  const explanations = explained(readStatement(readFileSync(url, "utf8")), {
    quantities: ["oneTimeAssistance.families", "oneTimeAssistance.amount"],
    rules: ["fixed-rate:oneTimeAssistance"],
  });

  test("a cap, or one digit of the amount or of the families, would explain it", () => {
    expect(explanations.filter(({ works }) => works)).toEqual([
      {
        kind: "cap-not-rate",
        keepsDigits: true,
        works: true,
        says: "the rate of one-time assistance was a cap: an average of ≈98.45 to ≈99.19 MCI",
        rate: "oneTimeAssistance.rate",
      },
      ...["36,055", "36,155"].map((families) => ({
        kind: "digit",
        keepsDigits: false,
        works: true,
        says: `${families} families instead of 36,455 families`,
        figure: { quantity: "oneTimeAssistance.families", figure: 0 },
      })),
      {
        kind: "digit",
        keepsDigits: false,
        works: true,
        says: "13.5 billion tenge instead of 13.3 billion tenge",
        figure: { quantity: "oneTimeAssistance.amount", figure: 0 },
      },
    ]);
  });

  test("truncation, the MCI before and another scale would not, and by how much", () => {
    expect(explanations.filter(({ works }) => !works).map(({ kind, says }) => [kind, says])).toEqual([
      [
        "rounding",
        "truncated, 13.3 billion tenge is at most 13,399,999,999.99: still short by 59,186,000.01 tenge",
      ],
      [
        "other-mci",
        "by the MCI of 2023 (3,450 tenge) the rule asks for 12,576,975,000.00 tenge: that does not help",
      ],
      [
        "scale",
        "none of 3 readings of 13.3 billion tenge with another scale word fits; the rest leaves 13,459,186,000.00 tenge",
      ],
    ]);
  });
});

describe("what is listed", () => {
  test("no more than six of a kind, and how many more would do", () => {
    const statement = { quantities: { a: 1, b: { from: 2, to: 12 } }, rules: ["a = b"] };
    const found = explained(statement, { quantities: ["a", "b"], rules: ["rule:1"] });
    const digits = found.filter(({ kind }) => kind === "digit");
    expect(digits).toHaveLength(6);
    // 2 to 9.
    expect(digits.at(-1)?.says).toBe("7 a instead of 1 a; 2 more of this kind would do");
  });

  test("no explanation of a conflict that is too large, nor of one of which nothing is known", () => {
    expect(
      explainerOf(modelOf([{ quantities: { a: 1 } }]))({ figures: [], rules: ["none"] }, new Map()),
    ).toEqual([]);
    const parts = Array.from({ length: 100_001 }, (_, index) => `p${index}`);
    const model = modelOf([
      { quantities: { whole: 1, ...Object.fromEntries(parts.map((part) => [part, 1])) } },
    ]);
    const figures = [...model.quantities.keys()].map((quantity) => ({ quantity, figure: 0 }));
    expect(explainerOf(model)({ figures, rules: [] }, new Map())).toEqual([]);
  });

  test("readings for which no work is left are counted", () => {
    const ids = Array.from({ length: 400 }, (_, index) => `p${index}`);
    const statement = {
      quantities: { whole: 5_000, ...Object.fromEntries(ids.map((id) => [id, 11])) },
      rules: [`whole = ${ids.join(" + ")}`],
    };
    const found = explained(statement, { quantities: ["whole", ...ids], rules: ["rule:1"] });
    // 400 × 11 is 4,400; 5,000 is two digits away from it. Some 802 places at a time, 100,000 are soon used up.
    expect(found.every(({ works }) => !works)).toBe(true);
    expect(found.at(-1)?.says).toMatch(/; \d+ more readings were not decided$/);
  });
});
