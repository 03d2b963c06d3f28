import { originOf } from "../statement/origin.js";
import type { Statement } from "../statement/types.js";
import { RegisterError } from "./error.js";
import type { Mapping } from "./mapping.js";

/** A fault of what a mapping or a statement says at a path, with the file that it was read from. */
export function faultIn(
  source: Mapping | Statement,
  path: string,
  problem: string,
  remedy: string,
  code = "mapping",
): RegisterError {
  const file = originOf(source)?.file;
  return new RegisterError(code, problem, remedy, { path, ...(file === undefined ? {} : { file }) });
}
