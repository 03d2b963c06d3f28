import { describe, expect, test } from "vitest";
import { datedId, nameInWords, quantityName, ruleName, ruleSubject } from "../../../src/report/html/names.js";

describe("a quantity is called", () => {
  test.each([
    ["oneTimeAssistance.amount", "One-time assistance: amount"],
    ["oneTimeAssistance.families@2024-09-06", "One-time assistance: families, 2024-09-06"],
    ["smeCompensation.funding.stateBudget.amount", "Compensation to enterprises, state budget: amount"],
    ["livestockCompensation.regions.KZ-15.heads", "Livestock compensation, Aktobe: heads"],
    [
      "livestockCompensation.regions.KZ-15.species.sheep.heads",
      "Livestock compensation, Aktobe, sheep: heads",
    ],
    ["oneTimeAssistance.tranches.second-wave.amount", "One-time assistance, second wave: amount"],
    ["oneTimeAssistance.parts.pensioners", "One-time assistance, pensioners"],
    ["totals.housingPurchaseAndRepair", "Total: housing purchase and repair"],
    ["documents", "Documents"],
    ["выплаты", "Выплаты"],
    ["documents@", "Documents"],
  ])("%s: %s", (id, name) => {
    expect(quantityName(id)).toBe(name);
  });
});

describe("a rule is called", () => {
  test.each([
    ["fixed-rate:oneTimeAssistance", "fixed-rate", "Fixed rate: one-time assistance"],
    ["cap:propertyCompensation@2024-12-26", "cap", "Cap: property compensation, 2024-12-26"],
    ["total:newHouses", "total", "Joint total: new houses"],
    ["sources:documents", "sources", "Several sources: documents"],
    ["rule:1", "rule", "Rule 1"],
    ["rule:helped within inspected", "rule", "helped within inspected"],
  ])("%s: %s", (id, family, name) => {
    expect(ruleName(id, family)).toBe(name);
  });

  test("without its family where only its subject counts", () => {
    expect(ruleSubject("regions:livestockCompensation.heads", "regions")).toBe(
      "Livestock compensation: heads",
    );
    expect(ruleSubject("total:newHouses", "total")).toBe("New houses");
  });
});

test("an id is parted from its day", () => {
  expect(datedId("documents@2024-09-06")).toEqual({ id: "documents", day: "2024-09-06" });
  expect(datedId("documents")).toEqual({ id: "documents", day: undefined });
});

test("a name written as one is parted into words", () => {
  expect(nameInWords("stateBudget")).toBe("state budget");
  expect(nameInWords("second-wave_paid")).toBe("second wave paid");
  expect(nameInWords("USAID")).toBe("USAID");
  expect(nameInWords("toString")).toBe("to string");
});
