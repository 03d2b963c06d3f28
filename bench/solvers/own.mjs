// This package: from a statement with printed texts to the whole reconciliation.
import { reconcile } from "../../dist/index.js";
import { statement } from "../problems/problem.mjs";

export function prepare(problem) {
  const stated = statement(problem);
  return () => reconcile(stated).verdict;
}
