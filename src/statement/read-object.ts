import { missingCounts } from "./checks.js";
import type { Fault } from "./fault.js";
import { inOrder } from "./fault-order.js";
import { frozen } from "./frozen.js";
import { interpret } from "./interpret.js";
import { measuresOf } from "./measures.js";
import { type Origin, objectOrigin, originOf, setOrigin } from "./origin.js";
import { pathOf } from "./path.js";
import { plainCopy } from "./plain.js";
import { soundPart } from "./sound-part.js";
import { readShape, type ShapeFault } from "./structure.js";
import type { Statement } from "./types.js";

/** What became of reading a statement. Faults come in the order of their places. */
export type ParsedStatement =
  | { readonly statement: Statement; readonly faults: readonly Fault[] }
  | FaultyStatement;

/** A statement that cannot be used, and why. */
export interface FaultyStatement {
  readonly statement: undefined;
  /** What is left when all that is at fault is taken out: its names and rules can still be looked at. */
  readonly sound?: Statement;
  readonly faults: readonly Fault[];
}

/**
 * Reads a statement from an object, and checks its shape. Never throws: whatever is wrong is a fault, and all faults are told
 * at once. What the figures say is read by `interpret`; where the shape is at fault, the figures of the sound part are
 * read here, so that theirs are told too.
 *
 * The statement is a copy, which remembers where it came from (see `originOf`) and can no longer be changed.
 */
export function parseObject(input: object, file?: string): ParsedStatement {
  const { value, faults, refused } = plainCopy(input);
  return checkTaken({
    value: refused.has("") ? undefined : value,
    origin: ownOrigin(input) ?? objectOrigin(file),
    faults,
    refused,
  });
}

/** What was taken in: plain data, or `undefined` where there is none. */
export interface Taken {
  readonly value: unknown;
  readonly origin: Origin;
  readonly faults: readonly Fault[];
  /** Paths at which a fault was found already. */
  readonly refused: ReadonlySet<string>;
}

/** Checks the shape of what was taken in. */
export function checkTaken(taken: Taken): ParsedStatement {
  if (taken.value === undefined) return failed(taken.faults);

  const { value, origin } = taken;
  const shape = readShape(value);
  const found: Fault[] = [...taken.faults];
  for (const fault of shape.faults) if (!taken.refused.has(fault.path)) found.push(withPlace(fault, origin));
  found.push(...countless(value, origin, found));

  const statement = shape.statement ?? soundPart(value, shape.faults);
  if (statement !== undefined) setOrigin(statement, origin);
  if (found.length === 0 && statement !== undefined) {
    return hasFigures(statement)
      ? { statement: frozen(statement), faults: [] }
      : failed([withoutFigures(origin)]);
  }
  if (statement !== undefined && !found.some(({ path }) => path === "language" || path === "rounding")) {
    found.push(...interpret(statement).faults);
  }
  return failed(found, statement);
}

/** A text without a value. */
export const emptyStatement: Fault = {
  code: "empty",
  path: "",
  message: "the statement is empty",
  remedy: "write at least one figure, such as aid: { oneTimeAssistance: { families: 36455 } }",
};

/** Reads a statement, unless it was read before: then it is as it was, for it cannot be changed. */
export function parseUnlessRead(given: Statement): ParsedStatement {
  const wasRead = ownOrigin(given) !== undefined && Object.isFrozen(given);
  return wasRead ? { statement: given, faults: [] } : parseObject(given);
}

/** Where an object was read from, if it is a statement that was read before. */
function ownOrigin(input: object): Origin | undefined {
  try {
    return originOf(input);
  } catch {
    return undefined;
  }
}

/** Rates and caps without a count, but not where the count may be what another fault speaks of. */
function countless(value: unknown, origin: Origin, found: readonly Fault[]): readonly Fault[] {
  return missingCounts(value).flatMap((fault) => {
    const category = fault.path.split(".", 2).join(".");
    const speaksOf = ({ path }: Fault) => path === category || path.startsWith(`${category}.`);
    const place = origin.placeOfKey(fault.path);
    return found.some(speaksOf) ? [] : [{ ...fault, ...(place && { place }) }];
  });
}

/** The place of the key or value at fault; where it is missing, of what it is missing in. */
function withPlace({ code, keys, ofKey, message, remedy }: ShapeFault, origin: Origin): Fault {
  const path = pathOf(keys);
  for (let length = keys.length; length >= 0; length -= 1) {
    const at = pathOf(keys.slice(0, length));
    const place = ofKey || length < keys.length ? origin.placeOfKey(at) : origin.place(at);
    if (place !== undefined) return { code, path, place, message, remedy };
  }
  return { code, path, message, remedy };
}

function hasFigures(statement: Statement): boolean {
  for (const { figures } of measuresOf(statement)) if (figures !== undefined) return true;
  return Object.keys(statement.shares ?? {}).length > 0 || Object.keys(statement.averages ?? {}).length > 0;
}

function withoutFigures(origin: Origin): Fault {
  const place = origin.place("");
  return {
    code: "no-figures",
    path: "",
    ...(place && { place }),
    message: "the statement gives no figure",
    remedy: emptyStatement.remedy,
  };
}

function failed(faults: readonly Fault[], sound?: Statement): FaultyStatement {
  return { statement: undefined, ...(sound === undefined ? {} : { sound }), faults: inOrder(faults) };
}
