// Z3, compiled to WebAssembly: whole numbers, exactly, and the verdict alone. It is handed a text in SMT-LIB, whose
// reading is part of the time: building the terms one by one through its interface takes longer.
import { init } from "z3-solver";
import { linear } from "../problems/problem.mjs";

const { Z3, em } = await init();

export function prepare(problem, seconds) {
  const text = textOf(linear(problem), seconds);
  return async () => {
    const config = Z3.mk_config();
    const context = Z3.mk_context(config);
    try {
      const answer = (await Z3.eval_smtlib2_string(context, text)).trim();
      if (answer === "sat") return "consistent";
      return answer === "unsat" ? "inconsistent" : answer;
    } finally {
      Z3.del_config(config);
      Z3.del_context(context);
    }
  };
}

export function close() {
  em.PThread.terminateAllThreads();
}

function textOf({ columns, rows }, seconds) {
  const lines = [`(set-option :timeout ${seconds * 1_000})`, "(set-logic QF_LIA)"];
  for (const [column, { from, to }] of columns.entries()) {
    lines.push(`(declare-const q${column} Int)`, `(assert (>= q${column} ${from}))`);
    if (Number.isFinite(to)) lines.push(`(assert (<= q${column} ${to}))`);
  }
  for (const { columns, values, from, to } of rows) {
    const terms = columns.map((column, at) => (values[at] === 1 ? `q${column}` : `(- q${column})`));
    const sum = `(+ ${terms.join(" ")})`;
    if (from === to) lines.push(`(assert (= ${sum} ${from}))`);
    else {
      lines.push(`(assert (>= ${sum} ${from}))`);
      if (Number.isFinite(to)) lines.push(`(assert (<= ${sum} ${to}))`);
    }
  }
  lines.push("(check-sat)");
  return lines.join("\n");
}
