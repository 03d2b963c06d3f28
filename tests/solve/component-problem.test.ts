import { expect, test } from "vitest";
import { problemOf, withConstraints } from "../../src/solve/component-problem.js";
import { groupsOf, nameOf } from "../../src/solve/groups.js";
import { coreOf } from "../../src/solve/proof-core.js";
import type { System } from "../../src/solve/system.js";

const system: System = {
  variables: [
    { domain: { from: 0n, to: undefined }, figure: { from: 3n, to: 4n } },
    { domain: { from: undefined, to: undefined }, figure: undefined },
    {
      domain: { from: undefined, to: 9n },
      figure: { from: 1n, to: 8n },
      figures: [
        { from: 1n, to: 2n },
        { from: 7n, to: 8n },
      ],
    },
  ],
  relations: [
    { variables: [2, 0], sides: [{ coefficients: [1n, -2n], from: 0n, to: undefined }] },
    {
      variables: [0, 2],
      sides: [
        { coefficients: [1n, 1n], from: undefined, to: 5n },
        { coefficients: [1n, -1n], from: 0n, to: 0n },
      ],
    },
  ],
};
const grounded = problemOf(system, { variables: [2, 0], relations: [1, 0] });

test("domains with an end, then each figure, then each side of each relation, in ascending order", () => {
  expect(grounded.variables).toEqual([0, 2]);
  expect(grounded.problem.variables).toBe(2);
  expect(
    grounded.grounds.map((ground, index) => ({ ...ground, constraint: grounded.problem.constraints[index] })),
  ).toEqual([
    {
      kind: "domain",
      variable: 0,
      constraint: { variables: [0], coefficients: [1n], from: 0n, to: undefined },
    },
    {
      kind: "figure",
      variable: 0,
      figure: 0,
      constraint: { variables: [0], coefficients: [1n], from: 3n, to: 4n },
    },
    {
      kind: "domain",
      variable: 2,
      constraint: { variables: [1], coefficients: [1n], from: undefined, to: 9n },
    },
    {
      kind: "figure",
      variable: 2,
      figure: 0,
      constraint: { variables: [1], coefficients: [1n], from: 1n, to: 2n },
    },
    {
      kind: "figure",
      variable: 2,
      figure: 1,
      constraint: { variables: [1], coefficients: [1n], from: 7n, to: 8n },
    },
    {
      kind: "relation",
      relation: 0,
      side: 0,
      constraint: { variables: [1, 0], coefficients: [1n, -2n], from: 0n, to: undefined },
    },
    {
      kind: "relation",
      relation: 1,
      side: 0,
      constraint: { variables: [0, 1], coefficients: [1n, 1n], from: undefined, to: 5n },
    },
    {
      kind: "relation",
      relation: 1,
      side: 1,
      constraint: { variables: [0, 1], coefficients: [1n, -1n], from: 0n, to: 0n },
    },
  ]);
});

test("a variable without limits has no constraint", () => {
  expect(problemOf(system, { variables: [1], relations: [] })).toEqual({
    problem: { variables: 1, constraints: [] },
    grounds: [],
    variables: [1],
  });
});

test("some of the constraints, with what they stand for", () => {
  const some = withConstraints(grounded, (constraint, { kind }) => kind === "figure" && constraint > 1);
  expect(some.grounds).toEqual([
    { kind: "figure", variable: 2, figure: 0 },
    { kind: "figure", variable: 2, figure: 1 },
  ]);
  expect(some.problem.constraints.map(({ from }) => from)).toEqual([1n, 7n]);
  expect(some.problem.variables).toBe(2);
});

test("a figure is a group, a relation is one with all its sides, and a domain is none", () => {
  const { groups, constraints } = groupsOf(grounded);
  expect(groups.map(nameOf)).toEqual(["f0.0", "f2.0", "f2.1", "r0", "r1"]);
  expect(constraints).toEqual([[1], [3], [4], [5], [6, 7]]);
});

test("the core of a proof is its figures' variables and its relations, each once", () => {
  const labels = [0, 1, 3, 4, 6, 7].map((constraint) => ({ constraint, end: "from" as const }));
  expect(coreOf(labels, grounded)).toEqual({ variables: [0, 2], relations: [1] });
});
