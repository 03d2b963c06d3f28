import type { FigureInput, Statement } from "./types.js";
import { valueAt } from "./value-at.js";

/** The figure that stands at a path of a statement, as it was given; `undefined` where none does. */
export function figureInputAt(statement: Statement, path: string): FigureInput | undefined {
  const value = valueAt(statement, keysOf(path));
  return isFigureInput(value) ? value : undefined;
}

/** `aid.oneTimeAssistance.amount[1]` → `aid`, `oneTimeAssistance`, `amount`, `1`. */
function keysOf(path: string): readonly string[] {
  return path.split(/[.[]/).map((key) => (key.endsWith("]") ? key.slice(0, -1) : key));
}

function isFigureInput(value: unknown): value is FigureInput {
  switch (typeof value) {
    case "string":
    case "number":
    case "bigint":
      return true;
    case "object":
      return value !== null && ["printed", "value", "from", "to"].some((key) => Object.hasOwn(value, key));
    default:
      return false;
  }
}
