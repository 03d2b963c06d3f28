import { describe, expect, test } from "vitest";
import { figureInputAt } from "../../src/statement/figure-input.js";
import type { Statement } from "../../src/statement/types.js";

const printed = { printed: "12.1 billion tenge" };
const statement: Statement = {
  aid: {
    oneTimeAssistance: { families: 36_455, amount: ["13.3 billion tenge", { value: "1", precision: "1" }] },
    livestockCompensation: { regions: { "KZ-15": { heads: "3,232" } } },
  },
  quantities: { laws: { unit: "laws", printed }, acts: { from: 1 }, big: 5n },
};

describe("the figure at a path", () => {
  test.each([
    ["aid.oneTimeAssistance.families", 36_455],
    ["aid.oneTimeAssistance.amount[0]", "13.3 billion tenge"],
    ["aid.oneTimeAssistance.amount[1]", { value: "1", precision: "1" }],
    ["aid.livestockCompensation.regions.KZ-15.heads", "3,232"],
    ["quantities.laws.printed", printed],
    ["quantities.acts", { from: 1 }],
    ["quantities.big", 5n],
  ])("%s", (path, figure) => {
    expect(figureInputAt(statement, path)).toEqual(figure);
  });

  test.each([
    "aid",
    "aid.oneTimeAssistance.amount[2]",
    "quantities.none",
    "constructor",
    "quantities.laws.unit.x",
  ])("none at %s", (path) => {
    expect(figureInputAt(statement, path)).toBeUndefined();
  });
});
