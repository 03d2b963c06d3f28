/** One of the two ends of a constraint. */
export type End = "from" | "to";

/**
 * `from ≤ Σ coefficients[i] × variables[i] ≤ to`; an absent end asks nothing. A constraint on one variable with
 * coefficient 1 bounds it.
 */
export interface Constraint {
  readonly variables: readonly number[];
  readonly coefficients: readonly bigint[];
  readonly from: bigint | undefined;
  readonly to: bigint | undefined;
  /** True where all its variables may be 0 instead; one of its coefficients must not be. */
  readonly orNothing?: boolean | undefined;
}

/** Linear constraints on variables, numbered from 0, that take whole values and have no bounds but by constraints. */
export interface Problem {
  readonly variables: number;
  readonly constraints: readonly Constraint[];
}

/** One end of one constraint: the smallest thing that a proof can rest on. */
export interface Label {
  readonly constraint: number;
  readonly end: End;
}

/** How much work a decision may take. */
export interface Budget {
  /** Cases looked at, the whole problem being the first. */
  readonly nodes: number;
  /** Exchanges of a basic against a nonbasic variable in the simplex tableau. */
  readonly pivots: number;
  /** Numbers in rows of the tableau that exchanges went through: what an exchange takes grows with the tableau. */
  readonly cells: number;
}

/** How much work was done, counted as in {@link Budget}. */
export interface Spent {
  readonly nodes: number;
  readonly pivots: number;
  readonly cells: number;
}

/** The work allowed where none is given. */
export const defaultBudget: Budget = Object.freeze({ nodes: 2_000, pivots: 100_000, cells: 50_000_000 });

/** How many decisions about parts of one problem may use their budget up, and how much less the later ones get. */
const [mostOpen, less] = [4, 50];

/**
 * The budget of a further decision about a part of a problem after so many that used theirs up: parts of what is hard are
 * mostly hard, and hundreds of them would take minutes. Those that are easy need little.
 */
export function budgetAfter(open: number, { nodes, pivots, cells }: Budget): Budget {
  const share = (of: number): number => (open < mostOpen ? of : Math.ceil(of / less));
  return { nodes: share(nodes), pivots: share(pivots), cells: share(cells) };
}

/** The work done so far; counted up in place by all who share it. */
export interface Meter {
  nodes: number;
  pivots: number;
  cells: number;
  budget: Budget;
}

/** A meter that stands at zero. */
export function meterOf(budget: Budget): Meter {
  return { nodes: 0, pivots: 0, cells: 0, budget };
}

/** What a meter shows. */
export function spentOn(meter: Meter): Spent {
  return { nodes: meter.nodes, pivots: meter.pivots, cells: meter.cells };
}

/** Whether no further exchange is allowed. */
export function mayNotPivot({ pivots, cells, budget }: Meter): boolean {
  return pivots >= budget.pivots || cells >= budget.cells;
}
