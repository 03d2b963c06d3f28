import type { Fault } from "../../src/statement/fault.js";
import { describeFault } from "../../src/statement/fault.js";
import { interpret } from "../../src/statement/interpret.js";
import { parseStatement } from "../../src/statement/read.js";

/** The faults of a statement: of its shape, or, where that is right, of its figures. */
export function allFaults(input: string | object, file?: string): readonly Fault[] {
  const { statement, faults } = parseStatement(input, file === undefined ? {} : { file });
  return statement === undefined ? faults : interpret(statement).faults;
}

/** The faults of a statement, as a reader sees them. */
export function faultsOf(input: string | object): string {
  return allFaults(input, typeof input === "string" ? "s.yaml" : undefined)
    .map(describeFault)
    .join("\n");
}

/** Codes and places of the faults of a statement: `unknown-key 3:5+7`; of an object, codes and paths. */
export function codesOf(input: string | object): readonly string[] {
  return allFaults(input).map(({ code, place, path }) =>
    place === undefined ? `${code} ${path}` : `${code} ${place.line}:${place.column}+${place.length}`,
  );
}
