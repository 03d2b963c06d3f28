// YALPS: binary floating point, fractions allowed, and the verdict alone. A variable for each figure that is not exact,
// counted from the lower end of its range; exact numbers enter as constants.
import { solve } from "yalps";
import { linear } from "../problems/problem.mjs";

export function prepare(problem) {
  const { columns, rows } = linear(problem);
  return () => {
    const constraints = new Map();
    const variables = new Map();
    for (const [column, { from, to }] of columns.entries()) {
      if (from === to) continue;
      const bounded = Number.isFinite(to);
      variables.set(column, bounded ? [[`bound${column}`, 1]] : []);
      if (bounded) constraints.set(`bound${column}`, { max: to - from });
    }
    for (const [index, row] of rows.entries()) {
      let constant = 0;
      for (const [at, column] of row.columns.entries()) {
        constant += row.values[at] * columns[column].from;
        variables.get(column)?.push([`row${index}`, row.values[at]]);
      }
      const equal = row.from === row.to;
      constraints.set(`row${index}`, equal ? { equal: row.from - constant } : { min: row.from - constant });
    }
    const { status } = solve({ constraints, variables }, { maxPivots: Number.POSITIVE_INFINITY });
    if (status === "optimal") return "consistent";
    return status === "infeasible" ? "inconsistent" : status;
  };
}
