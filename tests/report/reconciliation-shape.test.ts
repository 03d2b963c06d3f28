import { describe, expect, test } from "vitest";
import { Decimal } from "../../src/exact/decimal.js";
import type { Reconciliation } from "../../src/reconcile/types.js";
import { notInRegister, tieOut } from "../../src/register/tie-out.js";
import * as report from "../../src/report/index.js";
import { toJson } from "../../src/report/json.js";
import { reconciliationShape } from "../../src/report/reconciliation-shape.js";
import { reconciliationToSnapshot } from "../../src/testing/snapshot.js";
import { agreeing, contradicted, entangled, falling, jointly } from "../testing/statements.js";
import { hostile, yearEnd } from "./sample.js";

const samples = { agreeing, contradicted, entangled, falling, jointly, hostile, yearEnd };

test.each(Object.entries(samples))("%s has the shape, and so has its JSON read back", (_name, sample) => {
  expect(reconciliationShape(sample)).toBeUndefined();
  expect(reconciliationShape(JSON.parse(toJson(sample)))).toBeUndefined();
});

type Keys = readonly string[];

/** The places of all members, those of statements and proofs apart, which are handed on as they are. */
function placesIn(value: unknown, above: Keys = []): readonly Keys[] {
  if (typeof value !== "object" || value === null || Decimal.isDecimal(value)) return [];
  return Object.entries(value).flatMap(([key, held]) =>
    key === "statement" || key === "proof"
      ? [[...above, key]]
      : [[...above, key], ...placesIn(held, [...above, key])],
  );
}

/** A copy in which one member is missing; in a list, it is `undefined`. */
function without(value: unknown, [key = "", ...below]: Keys): unknown {
  if (Array.isArray(value))
    return value.map((item, index) => (`${index}` === key ? changed(item, below) : item));
  const entries = Object.entries(value as object);
  return Object.fromEntries(
    entries.flatMap(([name, held]) =>
      name !== key ? [[name, held]] : below.length === 0 ? [] : [[name, changed(held, below)]],
    ),
  );
}

function changed(value: unknown, below: Keys): unknown {
  return below.length === 0 ? undefined : without(value, below);
}

const { renderings, toDataPackage } = report;
const makers: Readonly<Record<string, (given: Reconciliation) => unknown>> = {
  ...renderings,
  toDataPackage,
  reconciliationToSnapshot,
  tieOut,
  notInRegister,
};

describe.each(Object.entries(makers))("%s", (_name, make) => {
  test.each(["verdict", "statements", "quantities", "rules", "conflicts", "coverage", "effort"] as const)(
    "of a reconciliation without a member within %s is made, or refused in words",
    (part) => {
      const unsaid = placesIn({ [part]: contradicted[part] }).filter((keys) => {
        try {
          make(without(contradicted, keys) as Reconciliation);
          return false;
        } catch (error) {
          return (
            !(error instanceof TypeError) ||
            !/ is made of what reconcile\(\) returns, not /.test(error.message)
          );
        }
      });
      expect(unsaid).toEqual([]);
    },
  );
});

test("the member that is missing is told", () => {
  const says = (given: unknown): unknown => reconciliationShape(given);
  expect(says({ format: contradicted.format })).toBe(".verdict");
  expect(says(without(contradicted, ["rules"]))).toBe(".rules");
  expect(says(without(contradicted, ["rules", "0", "left"]))).toBe(".rules[0].left");
  expect(says(without(contradicted, ["coverage", "tenge", "bounded"]))).toBe(".coverage.tenge.bounded");
  expect(says({ ...contradicted, verdict: "perhaps" })).toBe(".verdict");
});
