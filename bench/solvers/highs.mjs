// HiGHS, compiled to WebAssembly: binary floating point, fractions allowed, and the verdict alone. It is handed
// numbers, no texts, through its sparse interface.
import loadHighs from "highs";
import { linear } from "../problems/problem.mjs";

const highs = await loadHighs();

export function prepare(problem, seconds) {
  const { columns, rows } = linear(problem);
  const ends = (list, end) =>
    Float64Array.from(list, (each) => (Number.isFinite(each[end]) ? each[end] : highs.infinity));
  return () => {
    const starts = [0];
    const indices = [];
    const values = [];
    for (const row of rows) {
      for (const [at, column] of row.columns.entries()) {
        indices.push(column);
        values.push(row.values[at]);
      }
      starts.push(indices.length);
    }
    const numCols = columns.length;
    const numRows = rows.length;
    const model = highs.createModel({
      numCols,
      numRows,
      colCost: new Float64Array(numCols),
      colLower: ends(columns, "from"),
      colUpper: ends(columns, "to"),
      rowLower: ends(rows, "from"),
      rowUpper: ends(rows, "to"),
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
