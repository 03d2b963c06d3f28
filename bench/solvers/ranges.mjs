// This package's engine alone, on the same numbers that the others get: the verdict, a witness, and every implied
// range, exactly.
import { linear } from "../problems/problem.mjs";
import { end, engine } from "./engine.mjs";

const { solve } = await engine("solve.ts");
const domain = { from: 0n, to: undefined };

export function prepare(problem) {
  const { columns, rows } = linear(problem);
  const variables = columns.map(({ from, to }) => ({
    domain,
    figure: Number.isFinite(to) ? { from: end(from), to: end(to) } : undefined,
  }));
  const relations = rows.map(({ columns, values, from, to }) => ({
    variables: columns,
    sides: [{ coefficients: values.map(BigInt), from: end(from), to: end(to) }],
  }));
  return () => solve({ variables, relations }).verdict;
}
