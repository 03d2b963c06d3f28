import type { Reconciliation } from "../reconcile/types.js";

/** The family of a rule by its id; empty where there is no such rule. */
export function familyOf(id: string, { rules }: Reconciliation): string {
  return rules.find((rule) => rule.id === id)?.family ?? "";
}

/** What of a rule may be wrong, as it stands before its name: `the printed average, rule`. */
export function ruleSuspected(family: string): string {
  const printed = printedIn[family];
  return printed === undefined ? "the doubtful rule" : `the printed ${printed}, rule`;
}

const printedIn: Readonly<Partial<Record<string, string>>> = {
  share: "share",
  average: "average",
  "unit-price": "price",
};
