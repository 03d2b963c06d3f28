import { expect, test } from "vitest";
import { reconcile } from "../../src/reconcile/reconcile.js";
import { notInRegister, tieOut } from "../../src/register/index.js";
import type { Statement } from "../../src/statement/types.js";

const ministry: Statement = { aid: { oneTimeAssistance: { families: 3, amount: "1.1 million tenge" } } };
const region: Statement = { aid: { oneTimeAssistance: { families: 4 }, housingRepair: { houses: 2 } } };
const register: Statement = {
  aid: { oneTimeAssistance: { families: { from: 3, to: 5 }, amount: { value: "1000000" } } },
};

test("the register's statement is the last of several", () => {
  const tied = tieOut(reconcile([ministry, region, register]));
  expect(
    tied.map(({ id, printed, register: least, registerTo, gap }) => [id, printed, least, registerTo, gap]),
  ).toEqual([
    ["oneTimeAssistance.families", "3", 3n, 5n, 0n],
    ["oneTimeAssistance.families", "4", 3n, 5n, 0n],
    ["oneTimeAssistance.amount", "1.1 million tenge", 100_000_000n, undefined, -5_000_000n],
  ]);
  expect(notInRegister(reconcile([ministry, region, register]))).toEqual(["housingRepair.houses"]);
});

test("a statement alone was published", () => {
  expect(tieOut(reconcile([ministry]))).toEqual([]);
  expect(notInRegister(reconcile([ministry]))).toEqual([
    "oneTimeAssistance.families",
    "oneTimeAssistance.amount",
  ]);
});
