import { isPlainObject } from "../exact/plain-object.js";
import type { Fault } from "./fault.js";
import { deepest, mostValues } from "./limits.js";
import { below } from "./path.js";
import { quote } from "./quote.js";
import { mostDigits } from "./scalar.js";

/** A copy of a value made of plain objects, lists, texts, whole numbers, `true`, `false` and `null` alone. */
export interface PlainReading {
  readonly value: unknown;
  readonly faults: readonly Fault[];
  /** Paths of values that a fault was found with; they are `null` in `value`. */
  readonly refused: ReadonlySet<string>;
}

interface Copy {
  readonly faults: Fault[];
  readonly refused: Set<string>;
  /** Objects and lists that are being copied: one within itself would never end. */
  readonly open: Set<object>;
  values: number;
}

/**
 * Copies a value of a program as plain data, and says what in it is none. Nothing of the value is called but
 * the traps of a proxy; keys that are `undefined` are left out.
 */
export function plainCopy(value: unknown): PlainReading {
  const copy: Copy = { faults: [], refused: new Set(), open: new Set(), values: 0 };
  try {
    const plain = read(copy, value, "", "", 0);
    return { value: plain, faults: copy.faults, refused: copy.refused };
  } catch (error) {
    const fault = {
      code: "unreadable-object",
      path: "",
      message: `the object cannot be read: ${error instanceof Error ? error.message : "it throws"}`,
      remedy: "give plain objects and lists",
    };
    return { value: undefined, faults: [...copy.faults, fault], refused: copy.refused };
  }
}

function read(copy: Copy, value: unknown, path: string, key: string, depth: number): unknown {
  copy.values += 1;
  if (copy.values > mostValues) {
    throw new RangeError(`it holds more than ${mostValues} values`);
  }
  switch (typeof value) {
    case "string":
    case "boolean":
      return value;
    case "number":
      return readNumber(copy, value, path, key);
    case "bigint":
      return readBigint(copy, value, path);
    case "object":
      return value === null ? null : readObject(copy, value, path, depth);
    default:
      return refuse(copy, {
        code: "not-plain",
        path,
        ...(path === ""
          ? {
              message: `${nameOf(value)} is no statement`,
              remedy: "give its text or a plain object",
            }
          : { message: `${nameOf(value)} is no part of a statement`, remedy: "remove it" }),
      });
  }
}

function nameOf(value: unknown): string {
  return value === undefined ? "undefined" : `a ${typeof value}`;
}

function readNumber(copy: Copy, value: number, path: string, key: string): number | null {
  if (Number.isSafeInteger(value)) return value === 0 ? 0 : value;
  if (!Number.isFinite(value)) {
    return refuse(copy, {
      code: "not-a-number",
      path,
      message: `${value} is not a number`,
      remedy: "give the number that was published",
    });
  }
  if (key === "trust") return value;
  if (Number.isInteger(value)) {
    return refuse(copy, {
      code: "unsafe-integer",
      path,
      message: `the number ${value} is too large for a binary number to hold all its digits`,
      remedy: "give it as a bigint or as a string of digits",
    });
  }
  return refuse(copy, {
    code: "binary-fraction",
    path,
    message: `${value} is a binary fraction, which is not exact`,
    remedy: `give it as a string, with its unit where it has one: "${value}"`,
  });
}

function readBigint(copy: Copy, value: bigint, path: string): bigint | null {
  const limit = 10n ** BigInt(mostDigits);
  if (value < limit && value > -limit) return value;
  return refuse(copy, {
    code: "number-too-long",
    path,
    message: `the number has more than ${mostDigits} digits`,
    remedy: "give the number that was published",
  });
}

function readObject(copy: Copy, value: object, path: string, depth: number): unknown {
  if (depth >= deepest) {
    return refuse(copy, {
      code: "too-deep",
      path,
      message: `objects and lists lie more than ${deepest} deep in each other`,
      remedy: "flatten them",
    });
  }
  if (copy.open.has(value)) {
    return refuse(copy, {
      code: "endless-object",
      path,
      message: "an object or list contains itself",
      remedy: "give the value itself",
    });
  }
  copy.open.add(value);
  const plain = Array.isArray(value)
    ? readList(copy, value, path, depth)
    : isPlainObject(value)
      ? readEntries(copy, value, path, depth)
      : refuse(copy, {
          code: "not-plain",
          path,
          message: `${classOf(value)} is no part of a statement`,
          remedy: "give plain objects, lists, strings, whole numbers and bigints",
        });
  copy.open.delete(value);
  return plain;
}

function readList(copy: Copy, list: readonly unknown[], path: string, depth: number): unknown {
  const plain: unknown[] = [];
  for (let index = 0; index < list.length; index += 1) {
    const descriptor = Object.getOwnPropertyDescriptor(list, index);
    if (descriptor === undefined || !("value" in descriptor)) {
      const message = `the list has no value at index ${index}`;
      return refuse(copy, { code: "not-plain", path, message, remedy: "give a list without gaps" });
    }
    plain.push(read(copy, descriptor.value, below(path, index), "", depth + 1));
  }
  return plain;
}

function readEntries(copy: Copy, object: object, path: string, depth: number): unknown {
  const plain: Record<string, unknown> = {};
  for (const key of Object.keys(object)) {
    const at = below(path, key);
    if (key === "__proto__") {
      refuse(copy, {
        code: "forbidden-key",
        path: at,
        message: 'the key "__proto__" is not allowed',
        remedy: "remove it",
      });
      continue;
    }
    const descriptor = Object.getOwnPropertyDescriptor(object, key);
    if (descriptor === undefined || !("value" in descriptor)) {
      plain[key] = refuse(copy, {
        code: "not-plain",
        path: at,
        message: `the key ${quote(key)} is a getter`,
        remedy: "give its value",
      });
    } else if (descriptor.value !== undefined) {
      plain[key] = read(copy, descriptor.value, at, key, depth + 1);
    }
  }
  return plain;
}

function classOf(value: object): string {
  const descriptor = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(value), "constructor");
  const name: unknown = typeof descriptor?.value === "function" ? descriptor.value.name : "";
  return typeof name === "string" && name !== ""
    ? `an object of class ${quote(name)}`
    : "an object of a class";
}

function refuse(copy: Copy, fault: Fault): null {
  copy.refused.add(fault.path);
  copy.faults.push(fault);
  return null;
}
