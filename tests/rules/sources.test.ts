import { expect, test } from "vitest";
import { modelOf } from "../../src/rules/model.js";
import { agreementOf } from "../../src/rules/sources.js";

interface Figure {
  readonly from?: number;
  readonly to?: number;
}

type Ends = readonly [from: bigint | undefined, to: bigint | undefined];

function agreement(...figures: readonly Figure[]) {
  const { quantities } = modelOf(figures.map((heads) => ({ aid: { livestockCompensation: { heads } } })));
  const quantity = quantities.get("livestockCompensation.heads");
  return quantity && agreementOf(quantity);
}

test("a quantity printed once agrees with itself", () => {
  expect(agreement({ from: 1, to: 5 })).toBeUndefined();
});

// The one that reaches least high is on the left, the one that begins highest on the right; of equals the first.
test.each<[readonly Figure[], left: Ends, right: Ends, holds: boolean]>([
  [
    [
      { from: 1, to: 5 },
      { from: 4, to: 9 },
    ],
    [1n, 5n],
    [4n, 9n],
    true,
  ],
  [
    [
      { from: 4, to: 9 },
      { from: 1, to: 5 },
    ],
    [1n, 5n],
    [4n, 9n],
    true,
  ],
  [
    [
      { from: 1, to: 5 },
      { from: 6, to: 9 },
    ],
    [1n, 5n],
    [6n, 9n],
    false,
  ],
  [[{ from: 3 }, { from: 1, to: 9 }], [1n, 9n], [3n, undefined], true],
  [[{ from: 1, to: 9 }, { from: 3 }], [1n, 9n], [3n, undefined], true],
  [
    [
      { from: 1, to: 5 },
      { from: 2, to: 5 },
    ],
    [1n, 5n],
    [2n, 5n],
    true,
  ],
  [
    [
      { from: 2, to: 5 },
      { from: 1, to: 5 },
    ],
    [2n, 5n],
    [2n, 5n],
    true,
  ],
  [
    [
      { from: 2, to: 5 },
      { from: 2, to: 9 },
    ],
    [2n, 5n],
    [2n, 5n],
    true,
  ],
  [
    [
      { from: 2, to: 9 },
      { from: 2, to: 5 },
    ],
    [2n, 5n],
    [2n, 9n],
    true,
  ],
  [[{ from: 3 }, { from: 5 }], [3n, undefined], [5n, undefined], true],
  [[{ from: 5 }, { from: 3 }], [5n, undefined], [5n, undefined], true],
  [
    [
      { from: 1, to: 9 },
      { from: 2, to: 3 },
      { from: 7, to: 8 },
    ],
    [2n, 3n],
    [7n, 8n],
    false,
  ],
])("%j", (figures, [leftFrom, leftTo], [rightFrom, rightTo], holds) => {
  expect(agreement(...figures)).toMatchObject({
    left: { from: leftFrom, to: leftTo },
    right: { from: rightFrom, to: rightTo },
    holds,
  });
});

test("what it says, and who stated it", () => {
  expect(agreement({ from: 1, to: 5 }, { from: 7, to: 9 }, { from: 8, to: 8 })).toMatchObject({
    id: "sources:livestockCompensation.heads",
    family: "sources",
    states: "all figures of livestockCompensation.heads agree",
    statements: [0, 1, 2],
    difference: { from: -7n, to: -3n },
    says: '"from 1 to 5" is 1 to 5 heads, "8" is 8 heads: short by 3 to 7 heads',
  });
});
