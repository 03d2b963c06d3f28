// HiGHS, compiled to WebAssembly: a column with bounds for each node, an equality row for each total, and the
// verdict alone. It is handed numbers, no texts, through its sparse interface.
import loadHighs from "highs";
import { partsOf, rangeOf } from "../trees.mjs";

const highs = await loadHighs();

export function prepare(tree, seconds) {
  return () => {
    const { nodes } = tree;
    const colLower = new Float64Array(nodes.length);
    const colUpper = new Float64Array(nodes.length);
    const starts = [0];
    const indices = [];
    const values = [];
    for (const [at, node] of nodes.entries()) {
      const { from, to } = rangeOf(node);
      colLower[at] = from;
      colUpper[at] = to === Number.POSITIVE_INFINITY ? highs.infinity : to;
      if (node.height === 0) continue;
      indices.push(at);
      values.push(-1);
      for (const part of partsOf(tree, node)) {
        indices.push(part);
        values.push(1);
      }
      starts.push(indices.length);
    }
    const numCols = nodes.length;
    const numRows = starts.length - 1;
    const model = highs.createModel({
      numCols,
      numRows,
      colCost: new Float64Array(numCols),
      colLower,
      colUpper,
      rowLower: new Float64Array(numRows),
      rowUpper: new Float64Array(numRows),
      matrix: { format: "csr", numCols, numRows, starts, indices, values },
    });
    try {
      model.options.set({ output_flag: false, time_limit: seconds });
      model.run();
      const { optimal, infeasible } = highs.constants.modelStatus;
      const status = model.getModelStatus();
      if (status === optimal) return "consistent";
      return status === infeasible ? "inconsistent" : `status ${status}`;
    } finally {
      model.dispose();
    }
  };
}
