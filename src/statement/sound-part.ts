import { isMapping } from "./mapping.js";
import { readShape, type ShapeFault } from "./structure.js";
import type { Statement } from "./types.js";
import { valueAt } from "./value-at.js";

/**
 * What is left of plain data when all that is at fault is taken out of it; `undefined` where that is no
 * statement either. The data is changed.
 */
export function soundPart(value: unknown, faults: readonly ShapeFault[]): Statement | undefined {
  let rest = faults;
  // What is taken out can leave a key missing, which takes its mapping with it.
  for (let round = 0; round < 4; round += 1) {
    for (const fault of rest) takeOut(value, fault);
    const shape = readShape(value);
    if (shape.statement !== undefined) return shape.statement;
    rest = shape.faults;
  }
  return undefined;
}

/** Removes the key at fault: of a value that is missing, the mapping it is missing in; in a list, the list. */
function takeOut(root: unknown, { keys, code }: ShapeFault): void {
  const wanted = code === "missing-key" ? keys.slice(0, -1) : keys;
  const firstIndex = wanted.findIndex((key) => typeof key === "number");
  // Without its unit or its sign a quantity's figures would be read for what they are not.
  const end = wanted[0] === "quantities" ? 2 : wanted.length;
  const path = wanted.slice(0, Math.min(end, firstIndex < 0 ? wanted.length : firstIndex));
  const key = path.at(-1);
  if (key === undefined) return;

  const holder = valueAt(root, path.slice(0, -1));
  if (isMapping(holder)) delete holder[key];
}
