// This package: from a statement with printed texts to the verdict and every implied range.
import { reconcile } from "../../dist/index.js";
import { toStatement } from "../trees.mjs";

export function prepare(tree) {
  const statement = toStatement(tree);
  return () => reconcile(statement).verdict;
}
