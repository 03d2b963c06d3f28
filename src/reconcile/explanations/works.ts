import { decide } from "../../solve/decide/decide.js";
import { budgetAfter } from "../../solve/decide/problem.js";
import { type Change, problemAfter } from "./change.js";
import { budgetOfTry, takeTry } from "./tries.js";
import type { WhatIf } from "./what-if.js";

/** Whether all can be true after a change; `undefined` where no work is left to find out. */
export function works(what: WhatIf, change: Change): boolean | undefined {
  const { tries } = what;
  if (takeTry(tries)) {
    const budget = budgetAfter(tries.undecided, budgetOfTry);
    const { verdict } = decide(problemAfter(what, change), { budget });
    if (verdict !== "open") return verdict === "feasible";
  }
  tries.undecided++;
  return undefined;
}
