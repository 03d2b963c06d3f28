// This package's exact decision alone (simplex, branch and bound), asked what the others are asked: the verdict, with
// a witness or a proof.
import { linear } from "../problems/problem.mjs";
import { end, engine } from "./engine.mjs";

const { decide } = await engine("decide/decide.ts");
const verdicts = { feasible: "consistent", infeasible: "inconsistent", open: "undetermined" };

export function prepare(problem) {
  const { columns, rows } = linear(problem);
  const constraints = [
    ...columns.map(({ from, to }, column) => ({
      variables: [column],
      coefficients: [1n],
      from: end(from),
      to: end(to),
    })),
    ...rows.map(({ columns, values, from, to }) => ({
      variables: columns,
      coefficients: values.map(BigInt),
      from: end(from),
      to: end(to),
    })),
  ];
  return () => verdicts[decide({ variables: columns.length, constraints }).verdict];
}
