// YALPS: a variable for each node that is not exact, counted from the lower end of its range, a bound and an
// equality row for each, and the verdict alone. It is handed numbers, no texts; exact numbers enter as constants.
import { solve } from "yalps";
import { partsOf, rangeOf } from "../trees.mjs";

export function prepare(tree) {
  return () => {
    const constraints = new Map();
    const variables = new Map();
    const enter = (at, row, sign) => {
      const { from, to } = rangeOf(tree.nodes[at]);
      if (from === to) return from;
      if (!variables.has(at)) {
        variables.set(at, []);
        if (to !== Number.POSITIVE_INFINITY) {
          constraints.set(`bound${at}`, { max: to - from });
          variables.get(at).push([`bound${at}`, 1]);
        }
      }
      variables.get(at).push([row, sign]);
      return from;
    };
    for (const [at, node] of tree.nodes.entries()) {
      if (node.height === 0) continue;
      const row = `total${at}`;
      let equal = enter(at, row, -1);
      for (const part of partsOf(tree, node)) equal -= enter(part, row, 1);
      constraints.set(row, { equal });
    }
    const { status } = solve({ constraints, variables }, { maxPivots: Number.POSITIVE_INFINITY });
    if (status === "optimal") return "consistent";
    return status === "infeasible" ? "inconsistent" : status;
  };
}
