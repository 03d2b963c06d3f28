import { Decimal } from "../../src/exact/decimal.js";
import { ownTime } from "../own-time.js";
import { ownErrors, type Reader } from "./readers.js";

/** What a reader did that it must not. */
export interface Failure {
  readonly reader: string;
  readonly input: string;
  /** `error`, `slow`, `prototype`, `data` or `unsteady`. */
  readonly kind: "error" | "slow" | "prototype" | "data" | "unsteady";
  readonly says: string;
}

/** How strictly inputs are tried. */
export interface Strictness {
  /** By how many times a reader may exceed its time: 1, or more where something else slows it down. */
  readonly slack: number;
}

/** Reads an input, and holds the reader to its promises. */
export function trial(reader: Reader, input: string, { slack }: Strictness): Failure | undefined {
  const failed = (kind: Failure["kind"], says: string): Failure => ({
    reader: reader.name,
    input,
    kind,
    says,
  });
  const first = timed(reader, input);
  if (first.error !== undefined) return failed("error", first.error);

  const changed = changedPrototype();
  if (changed !== undefined) return failed("prototype", `${changed} was changed`);
  const strange = notPlain(first.result, "result", 0);
  if (strange !== undefined) return failed("data", strange);

  const limit = reader.patience * slack;
  if (first.milliseconds <= limit) return undefined;
  // Machines are noisy: what is slow is slow every time.
  let best = first.milliseconds;
  for (let again = 0; again < 6; again += 1) {
    const { told, milliseconds } = timed(reader, input);
    if (told !== first.told) return failed("unsteady", "two results differ");
    best = Math.min(best, milliseconds);
    if (best <= limit) return undefined;
  }
  return failed("slow", `${Math.round(best)} ms for ${input.length} characters`);
}

interface Timed {
  readonly result: unknown;
  /** The result, or the library's own error, in words. */
  readonly told: string;
  /** An error that is none of the library's. */
  readonly error: string | undefined;
  readonly milliseconds: number;
}

function timed({ read }: Reader, input: string): Timed {
  let result: unknown;
  let thrown: unknown;
  const milliseconds = ownTime(() => {
    try {
      result = read(input);
    } catch (error) {
      thrown = error;
    }
  });
  if (thrown === undefined) return { result, told: "read", error: undefined, milliseconds };
  const own = ownErrors.some((known) => thrown instanceof known);
  const words = thrown instanceof Error ? thrown.message : String(thrown);
  const error = own ? undefined : thrown instanceof Error ? (thrown.stack ?? words) : words;
  return { result: undefined, told: words, error, milliseconds };
}

const watched: readonly (readonly [name: string, object: object])[] = [
  Object,
  Array,
  Function,
  String,
  Number,
  BigInt,
  Boolean,
  Symbol,
  RegExp,
  Date,
  Map,
  Set,
  Error,
  Promise,
  Decimal,
].flatMap((one): [string, object][] => [
  [one.name, one],
  [`${one.name}.prototype`, one.prototype],
]);

// What a match leaves behind in RegExp is the language's own doing.
const ofMatches = /^(?:\$|input$|lastMatch$|lastParen$|leftContext$|rightContext$)/;

const asTheyWere = watched.map(([, object]) => descriptors(object));

function descriptors(object: object): ReadonlyMap<PropertyKey, unknown> {
  return new Map(
    Reflect.ownKeys(object)
      .filter((key) => typeof key === "symbol" || !ofMatches.test(key))
      .map((key) => {
        const { value, get } = Object.getOwnPropertyDescriptor(object, key) ?? {};
        return [key, value ?? get];
      }),
  );
}

function changedPrototype(): string | undefined {
  const found = watched.findIndex(([, object], at) => {
    const before = asTheyWere[at] ?? new Map();
    const now = descriptors(object);
    return now.size !== before.size || [...now].some(([key, value]) => !Object.is(before.get(key), value));
  });
  return watched[found]?.[0];
}

/** Where a result holds something that is no plain data: no text, number, list or plain object, nor a `Decimal`. */
function notPlain(value: unknown, path: string, depth: number): string | undefined {
  if (typeof value === "function" || typeof value === "symbol") return `${path} is a ${typeof value}`;
  if (typeof value !== "object" || value === null || value instanceof Decimal) return undefined;
  if (depth > 100) return `${path} lies too deep`;
  const prototype: unknown = Object.getPrototypeOf(value);
  const plain = Array.isArray(value) || prototype === Object.prototype || prototype === null;
  if (!plain) return `${path} is an object of a class`;
  for (const [key, member] of Object.entries(value)) {
    const strange = notPlain(member, `${path}.${key}`, depth + 1);
    if (strange !== undefined) return strange;
  }
  return undefined;
}
