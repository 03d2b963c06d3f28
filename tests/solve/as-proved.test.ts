import { expect, test } from "vitest";
import { asProved } from "../../src/solve/as-proved.js";
import { problemOf } from "../../src/solve/component-problem.js";
import { defaultBudget } from "../../src/solve/decide/problem.js";
import { groupsOf, nameOf } from "../../src/solve/groups.js";
import type { System, Variable } from "../../src/solve/system.js";

const natural = { from: 0n, to: undefined };
const printed = (from: bigint, to = from): Variable => ({ domain: natural, figure: { from, to } });

/** A total and its parts. */
function sum(...variables: readonly Variable[]) {
  const all = [...variables.keys()];
  const system: System = {
    variables,
    relations: [
      { variables: all, sides: [{ coefficients: all.map((at) => (at === 0 ? 1n : -1n)), from: 0n, to: 0n }] },
    ],
  };
  return groupsOf(problemOf(system, { variables: all, relations: [0] }));
}

function found(grouped: ReturnType<typeof sum>, beyondDoubt: readonly string[] = ["r0"]) {
  const { entanglements, complete } = asProved(
    grouped,
    (ground) => !beyondDoubt.includes(nameOf(ground)),
    defaultBudget,
    { left: 1_000_000 },
  );
  return {
    complete,
    conflicts: entanglements.map(({ conflicts }) =>
      conflicts.map(({ members }) => members.map(nameOf).sort().join(" ")),
    ),
    corrections: entanglements.map(({ corrections }) =>
      corrections.map((set) => set.map(nameOf).join(" ")).sort(),
    ),
  };
}

test("the figures and relations of the proof, each of which resolves it if it may be withdrawn", () => {
  expect(found(sum(printed(5n), printed(3n), printed(3n)))).toEqual({
    complete: false,
    conflicts: [["f0.0 f1.0 f2.0 r0"]],
    corrections: [["f0.0", "f1.0", "f2.0"]],
  });
  expect(found(sum(printed(5n), printed(3n), printed(3n)), ["f0.0", "f2.0"]).corrections).toEqual([
    ["f1.0", "r0"],
  ]);
});

test("a figure without which the sum is still absurd is left out", () => {
  // 4 + 4 + 1 is at least 9, 4 more than 5: without the last it is 8, still too much.
  const grouped = sum(printed(0n, 5n), printed(4n, 6n), printed(4n, 6n), printed(1n, 2n));
  expect(found(grouped).conflicts).toEqual([["f0.0 f1.0 f2.0 r0"]]);
});

test("figures are left out only as long as the sum stays absurd", () => {
  // 2 + 2 + 2 is at least 6, 3 more than 3: without one 4, still too much; without two 2, which fits.
  const grouped = sum(printed(0n, 3n), printed(2n, 6n), printed(2n, 6n), printed(2n, 6n));
  const [[conflict = ""] = []] = found(grouped).conflicts;
  expect(conflict.split(" ").filter((name) => name.startsWith("f"))).toHaveLength(3);
  expect(conflict).toContain("f0.0");
  // 2 + 2 is at least 4, 2 more than 2: without one 2, which fits.
  expect(found(sum(printed(0n, 2n), printed(2n, 6n), printed(2n, 6n))).conflicts).toEqual([
    ["f0.0 f1.0 f2.0 r0"],
  ]);
});

test("upper ends are never left out: below them there is no other limit", () => {
  // 1 + 1 is at most 2, and the total at least 9.
  expect(found(sum(printed(9n, 12n), printed(0n, 1n), printed(0n, 1n))).conflicts).toEqual([
    ["f0.0 f1.0 f2.0 r0"],
  ]);
});

test("nothing is found where nothing contradicts itself", () => {
  expect(found(sum(printed(6n), printed(3n), printed(3n)))).toEqual({
    complete: false,
    conflicts: [],
    corrections: [],
  });
});
