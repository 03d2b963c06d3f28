import type { Constraint, Problem } from "../../../src/solve/decide/problem.js";
import { randomOf } from "./small-problems.js";

/** Settings of a two-way table. */
export interface TableOptions {
  readonly rows: number;
  readonly columns: number;
  readonly seed: number;
  /** To how many grains cells and margins are rounded. */
  readonly cellGrain?: number;
  readonly marginGrain?: number;
  /** Added to the printed value of the first cell. */
  readonly slip?: bigint;
  /** Added to the printed value of the first row's total. */
  readonly marginSlip?: bigint;
  /** How many in a hundred cells are not printed. */
  readonly blank?: number;
  /** Whether the total of all is part of the table. */
  readonly grand?: boolean;
}

/** A table with both margins, every figure rounded, and which constraint is the figure of which variable. */
export interface Table {
  readonly problem: Problem;
  /** By variable: its own figure, as a list of one constraint or none. */
  readonly figures: readonly (readonly number[])[];
  /** By variable: its value before rounding. */
  readonly truth: readonly bigint[];
}

export function tableOf(options: TableOptions): Table {
  const { rows, columns, seed, cellGrain = 1000, marginGrain = 1000, slip = 0n, blank = 0 } = options;
  const { marginSlip = 0n, grand = true } = options;
  const random = randomOf(seed);
  const cells = Array.from({ length: rows * columns }, () => BigInt(random(1_000_000_000)));
  const rowTotals = Array.from({ length: rows }, (_, row) =>
    sum(cells.slice(row * columns, (row + 1) * columns)),
  );
  const columnTotals = Array.from({ length: columns }, (_, column) =>
    sum(cells.filter((_, cell) => cell % columns === column)),
  );
  const truth = [...cells, ...rowTotals, ...columnTotals, sum(cells)];
  const count = truth.length;

  const constraints: Constraint[] = [];
  const figures: number[][] = [];
  for (const variable of truth.keys()) {
    constraints.push({ variables: [variable], coefficients: [1n], from: 0n, to: undefined });
  }
  for (const [variable, value] of truth.entries()) {
    if (variable < cells.length && random(100) < blank) {
      figures.push([]);
      continue;
    }
    const grain = BigInt(variable < cells.length ? cellGrain : marginGrain);
    const printed =
      ((value + grain / 2n) / grain) * grain +
      (variable === 0 ? slip : variable === cells.length ? marginSlip : 0n);
    figures.push([constraints.length]);
    constraints.push({
      variables: [variable],
      coefficients: [1n],
      from: printed - grain / 2n,
      to: printed + grain / 2n,
    });
  }
  const addUp = (parts: readonly number[], total: number): void => {
    constraints.push({
      variables: [...parts, total],
      coefficients: [...parts.map(() => 1n), -1n],
      from: 0n,
      to: 0n,
    });
  };
  const all = cells.map((_, cell) => cell);
  for (let row = 0; row < rows; row++) {
    addUp(all.slice(row * columns, (row + 1) * columns), cells.length + row);
  }
  for (let column = 0; column < columns; column++) {
    addUp(
      all.filter((cell) => cell % columns === column),
      cells.length + rows + column,
    );
  }
  if (!grand) return { problem: { variables: count, constraints }, figures, truth };
  addUp(
    rowTotals.map((_, row) => cells.length + row),
    count - 1,
  );
  addUp(
    columnTotals.map((_, column) => cells.length + rows + column),
    count - 1,
  );
  return { problem: { variables: count, constraints }, figures, truth };
}

function sum(values: readonly bigint[]): bigint {
  return values.reduce((total, value) => total + value, 0n);
}
