import { describe, expect, test } from "vitest";
import { conflictsOf } from "../../src/solve/conflicts.js";
import { solve } from "../../src/solve/solve.js";
import type { Relation, System, Variable } from "../../src/solve/system.js";

const natural = { from: 0n, to: undefined };
const printed = (from: bigint, to = from): Variable => ({ domain: natural, figure: { from, to } });
const unprinted: Variable = { domain: natural, figure: undefined };

function sumIs(total: number, parts: readonly number[]): Relation {
  return {
    variables: [total, ...parts],
    sides: [{ coefficients: [1n, ...parts.map(() => -1n)], from: 0n, to: 0n }],
  };
}

function atMost(low: number, high: number): Relation {
  return { variables: [low, high], sides: [{ coefficients: [1n, -1n], from: undefined, to: 0n }] };
}

/** Conflicts as `f3 f4 r1`, figures of variables and relations; and what would resolve each entanglement. */
function found(
  system: System,
  doubt: (kind: "figure" | "relation", index: number) => boolean = (kind) => kind === "figure",
) {
  const solution = solve(system);
  return solution.contradictions.flatMap((contradiction) => {
    const { entanglements, complete } = conflictsOf(system, contradiction, (ground) =>
      doubt(ground.kind, ground.kind === "figure" ? ground.variable : ground.relation),
    );
    return entanglements.map(({ conflicts, corrections }) => ({
      conflicts: conflicts.map(({ members }) => members.map(name).join(" ")),
      corrections: corrections.map((set) => set.map(name).join(" ")),
      complete,
    }));
  });
}

function name(
  ground: { kind: "figure"; variable: number; figure: number } | { kind: "relation"; relation: number },
): string {
  return ground.kind === "figure" ? `f${ground.variable}` : `r${ground.relation}`;
}

describe("minimal conflicts", () => {
  test("x + y = z, 2 y + 1 = z with 1, 1, 3: x alone, or y and z", () => {
    const system: System = {
      variables: [printed(1n), printed(1n), printed(3n)],
      relations: [
        sumIs(2, [0, 1]),
        { variables: [1, 2], sides: [{ coefficients: [2n, -1n], from: -1n, to: -1n }] },
      ],
    };
    expect(found(system)).toEqual([
      { conflicts: ["f0 f1 r0 r1", "f0 f2 r0 r1"], corrections: ["f0", "f1 f2"], complete: true },
    ]);
  });

  test("separate contradictions of one component do not multiply their suspects", () => {
    // 5 = a = 4, 7 = b = 8, a ≤ b
    const same = (a: number, b: number): Relation => ({
      variables: [a, b],
      sides: [{ coefficients: [1n, -1n], from: 0n, to: 0n }],
    });
    const system: System = {
      variables: [printed(5n), printed(4n), printed(7n), printed(8n)],
      relations: [
        same(0, 1),
        same(2, 3),
        { variables: [0, 2], sides: [{ coefficients: [1n, -1n], from: undefined, to: 0n }] },
      ],
    };
    expect(found(system)).toEqual([
      { conflicts: ["f0 f1 r0"], corrections: ["f0", "f1"], complete: true },
      { conflicts: ["f2 f3 r1"], corrections: ["f2", "f3"], complete: true },
    ]);
  });

  test("several figures of one variable that disagree need no relation", () => {
    const twice: Variable = {
      domain: natural,
      figure: { from: 1n, to: 9n },
      figures: [
        { from: 1n, to: 2n },
        { from: 8n, to: 9n },
      ],
    };
    expect(found({ variables: [twice], relations: [] })).toEqual([
      { conflicts: ["f0 f0"], corrections: ["f0", "f0"], complete: true },
    ]);
  });

  test("what is beyond doubt is in the conflict and never in a correction", () => {
    const system: System = {
      variables: [printed(1n), printed(1n), printed(3n)],
      relations: [sumIs(2, [0, 1])],
    };
    expect(found(system, (kind, index) => kind === "figure" && index === 2)).toEqual([
      { conflicts: ["f0 f1 f2 r0"], corrections: ["f2"], complete: true },
    ]);
    expect(found(system, (kind) => kind === "relation")).toEqual([
      { conflicts: ["f0 f1 f2 r0"], corrections: ["r0"], complete: true },
    ]);
    expect(found(system, () => false)).toEqual([
      { conflicts: ["f0 f1 f2 r0"], corrections: [], complete: true },
    ]);
  });

  test("an unprinted variable between two relations: both relations are in the conflict", () => {
    const system: System = {
      variables: [unprinted, printed(7n), printed(8n), printed(14n)],
      relations: [
        sumIs(0, [1, 2]),
        { variables: [0, 3], sides: [{ coefficients: [1n, -1n], from: undefined, to: 0n }] },
      ],
    };
    expect(found(system)).toEqual([
      { conflicts: ["f1 f2 f3 r0 r1"], corrections: ["f1", "f2", "f3"], complete: true },
    ]);
  });
});

describe("components too large to look for all conflicts", () => {
  /** A chain of sums of ten: variable 0 is the top; each total's first part is the next total. */
  function chain(length: number): { variables: Variable[]; relations: Relation[] } {
    const variables: Variable[] = [unprinted];
    const relations: Relation[] = [];
    let top = 0;
    for (let level = 0; level < length; level++) {
      const parts = Array.from({ length: 10 }, (_, index) => variables.length + index);
      variables.push(unprinted, ...Array.from({ length: 9 }, () => printed(1n, 2n)));
      relations.push(sumIs(top, parts));
      top = parts[0] as number;
    }
    variables[top] = printed(1n, 2n);
    return { variables, relations };
  }

  test("a relation that fails by itself is found with its own figures", () => {
    const { variables, relations } = chain(100);
    variables[0] = printed(900n, 2000n);
    const parts = Array.from({ length: 10 }, (_, index) => variables.length + index);
    variables.push(...parts.map(() => printed(3n)));
    const [leaf] = relations[0]?.variables.slice(2) ?? [];
    relations.push(sumIs(leaf as number, parts));
    const [first] = found({ variables, relations });
    // 1 or 2 was printed, and ten parts of 3: each part by itself is too much.
    expect(first?.conflicts).toEqual(parts.map((part) => `f${leaf} f${part} r100`));
    expect(first?.corrections).toEqual([`f${leaf}`, parts.map((part) => `f${part}`).join(" ")]);
    expect(first?.complete).toBe(false);
  });

  test("a contradiction across a thousand figures is traced to what it needs", () => {
    const { variables, relations } = chain(100);
    // 901 leaves of 1 or 2 make 901 to 1,802.
    variables[0] = printed(0n, 900n);
    const [{ conflicts } = { conflicts: [] }] = found({ variables, relations });
    const members = conflicts[0]?.split(" ") ?? [];
    expect(members.filter((member) => member.startsWith("f"))).toHaveLength(902);
    expect(members.filter((member) => member.startsWith("r"))).toHaveLength(100);
  });

  /** Regions by categories with both margins, all exact; the sums of rows are 1,000 and more, so that no figure is 0. */
  function table(rows: number, columns: number): { variables: Variable[]; relations: Relation[] } {
    const cell = (row: number, column: number) => row * columns + column;
    const value = (row: number, column: number) => BigInt(100 + ((row * 7 + column * 13) % 50));
    const [down, across] = [
      Array.from({ length: rows }, (_, at) => at),
      Array.from({ length: columns }, (_, at) => at),
    ];
    const sum = (values: readonly bigint[]) => values.reduce((total, each) => total + each, 0n);
    const variables = [
      ...down.flatMap((row) => across.map((column) => printed(value(row, column)))),
      ...down.map((row) => printed(sum(across.map((column) => value(row, column))))),
      ...across.map((column) => printed(sum(down.map((row) => value(row, column))))),
    ];
    const relations = [
      ...down.map((row) =>
        sumIs(
          rows * columns + row,
          across.map((column) => cell(row, column)),
        ),
      ),
      ...across.map((column) =>
        sumIs(
          rows * columns + rows + column,
          down.map((row) => cell(row, column)),
        ),
      ),
    ];
    return { variables, relations };
  }

  test("in a table of 20 by 12 one wrong cell is the first suspect, since its row and its column fail", () => {
    const { variables, relations } = table(20, 12);
    variables[45] = printed(400n);
    const [first, ...others] = found({ variables, relations });
    expect(others).toEqual([]);
    for (const conflict of first?.conflicts ?? []) expect(conflict.split(" ")).toContain("f45");
    expect(first?.corrections.filter((set) => !set.includes(" "))).toEqual(["f45"]);
    expect(first?.corrections[0]).toBe("f45");
    expect(first?.complete).toBe(false);
  });

  test("two wrong cells are the first suspects together, however many larger sets there are", () => {
    const { variables, relations } = table(20, 12);
    variables[0] = printed(400n);
    variables[239] = printed(400n);
    const [first, ...others] = found({ variables, relations });
    expect(others).toEqual([]);
    expect(first?.corrections[0]).toBe("f0 f239");
  });

  test("what no single sum shows is found in rounds: the total of all is neither of the margins' sums", () => {
    const { variables, relations } = table(20, 12);
    const total = variables.length;
    const rowSums = Array.from({ length: 20 }, (_, row) => 240 + row);
    // The first row's cells and its sum are not printed, so that no row, no column and no total fails alone.
    for (const unknown of [...Array.from({ length: 12 }, (_, column) => column), 240])
      variables[unknown] = unprinted;
    variables.push(printed(10_000n));
    relations.push(sumIs(total, rowSums));
    const [first, ...others] = found({ variables, relations });
    expect(others).toEqual([]);
    expect(first?.conflicts.length).toBeGreaterThan(0);
    for (const conflict of first?.conflicts ?? []) expect(conflict).toContain(`f${total}`);
    expect(first?.corrections).toContainEqual(`f${total}`);
  });

  test("of a total of 5 and three hundred parts of 1 to 2, six parts are a conflict with it", () => {
    const parts = Array.from({ length: 300 }, (_, index) => index + 1);
    const system = {
      variables: [printed(0n, 5n), ...parts.map(() => printed(1n, 2n))],
      relations: [sumIs(0, parts)],
    };
    const [first, ...others] = found(system);
    expect(others).toEqual([]);
    const [[...members] = []] = (first?.conflicts ?? []).map((conflict) => conflict.split(" "));
    expect(first?.conflicts).toHaveLength(1);
    expect([members.at(0), members.length, members.at(-1)]).toEqual(["f0", 8, "r0"]);
    expect(first?.corrections).toEqual(members.slice(0, -1));
    expect(first?.complete).toBe(false);
  });

  test("contradictions far apart in one table are found one after the other", () => {
    const { variables, relations } = table(20, 12);
    // What is not printed is 1 + 1 and at most 1, at two ends of the table: no relation fails by its figures.
    const hidden = (cell: number): string[] => {
      const [sum, one, other, limit] = [0, 1, 2, 3].map((offset) => variables.length + offset) as [
        number,
        number,
        number,
        number,
      ];
      variables.push(unprinted, printed(1n), printed(1n), printed(1n));
      const first = relations.length;
      relations.push(sumIs(sum, [one, other]), atMost(sum, limit), atMost(one, cell));
      return [`f${one}`, `f${other}`, `f${limit}`, `r${first}`, `r${first + 1}`];
    };
    const [here, there] = [hidden(0), hidden(239)];
    const entanglements = found({ variables, relations });
    expect(entanglements.map(({ conflicts }) => conflicts).sort()).toEqual(
      [[here.join(" ")], [there.join(" ")]].sort(),
    );
    expect(entanglements.map(({ corrections }) => corrections).sort()).toEqual(
      [here.slice(0, 3), there.slice(0, 3)].sort(),
    );
    expect(entanglements.every(({ complete }) => !complete)).toBe(true);
  });
});
