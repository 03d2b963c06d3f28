import fc from "fast-check";
import type { Range } from "../../src/exact/range.js";
import type { Relation, Side, System, Variable } from "../../src/solve/system.js";

/** Random systems small enough to be tried out in full. */

const domain: Range = { from: 0n, to: 6n };

const figure: fc.Arbitrary<Range | undefined> = fc.oneof(
  { weight: 2, arbitrary: fc.constant(undefined) },
  {
    weight: 5,
    arbitrary: fc
      .tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 3 }))
      .map(([from, width]) => ({ from: BigInt(from), to: BigInt(Math.min(6, from + width)) })),
  },
);

const variable: fc.Arbitrary<Variable> = figure.map((own) => ({ domain, figure: own }));

const ends: fc.Arbitrary<Pick<Side, "from" | "to">> = fc.oneof(
  fc.integer({ min: -3, max: 6 }).map((end) => ({ from: BigInt(end), to: BigInt(end) })),
  fc.integer({ min: -3, max: 6 }).map((end) => ({ from: BigInt(end), to: undefined })),
  fc.integer({ min: -3, max: 6 }).map((end) => ({ from: undefined, to: BigInt(end) })),
  fc
    .tuple(fc.integer({ min: -3, max: 6 }), fc.integer({ min: -1, max: 2 }))
    .map(([from, width]) => ({ from: BigInt(from), to: BigInt(from + width) })),
);

/** Coefficients of sums and differences. */
export const ones: fc.Arbitrary<bigint> = fc.constantFrom(1n, -1n);

/** Any small coefficients. */
export const anySmall: fc.Arbitrary<bigint> = fc.constantFrom(1n, -1n, 1n, -1n, 2n, -2n, 3n, 5n);

function relationOn(variables: readonly number[], coefficient: fc.Arbitrary<bigint>): fc.Arbitrary<Relation> {
  const side = fc
    .tuple(fc.array(coefficient, { minLength: variables.length, maxLength: variables.length }), ends)
    .map(([coefficients, { from, to }]): Side => ({ coefficients, from, to }));
  return fc.array(side, { minLength: 1, maxLength: 1 }).map((sides) => ({ variables, sides }));
}

/**
 * Systems without cycles: each further relation takes one variable that is there, or none, and new ones.
 */
export function acyclic(coefficient: fc.Arbitrary<bigint>): fc.Arbitrary<System> {
  return fc
    .array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 2 })), { minLength: 1, maxLength: 3 })
    .chain((plan) => {
      let count = 1;
      const members = plan.map(([anchor, fresh]) => {
        const old = anchor % count;
        const added = Array.from({ length: fresh }, (_, index) => count + index);
        count += fresh;
        return [old, ...added];
      });
      return systemOf(
        Math.min(count, 5),
        members.filter((list) => list.every((index) => index < 5)),
        coefficient,
      );
    });
}

/** Systems with relations on any variables. */
export function anySystem(coefficient: fc.Arbitrary<bigint>): fc.Arbitrary<System> {
  return fc.integer({ min: 1, max: 4 }).chain((count) =>
    fc
      .array(fc.uniqueArray(fc.nat({ max: count - 1 }), { minLength: 1, maxLength: count }), {
        minLength: 1,
        maxLength: 4,
      })
      .chain((members) => systemOf(count, members, coefficient)),
  );
}

function systemOf(
  count: number,
  members: readonly (readonly number[])[],
  coefficient: fc.Arbitrary<bigint>,
): fc.Arbitrary<System> {
  return fc.record({
    variables: fc.array(variable, { minLength: count, maxLength: count }),
    relations: fc.tuple(...members.map((list) => relationOn(list, coefficient))),
  });
}
