import type { Fault, Place } from "./fault.js";
import { placeOf, type SourceText } from "./source.js";

/** Where a statement came from. */
export interface Origin {
  /** The file it was read from, where it was one. */
  readonly file?: string;
  /**
   * The place of the value at a path (`aid.oneTimeAssistance.amount`, `rules[0]`); of a mapping or a list, of
   * its key. `undefined` where the statement is no text or has no such path.
   */
  place(path: string): Place | undefined;
  /** The place of the key at a path. */
  placeOfKey(path: string): Place | undefined;
  /**
   * The place of a stretch within the text at a path: exact where the text stands in the file as it is, plain
   * or in simple quotes; else the place of the whole value.
   */
  placeWithin(path: string, text: string, start: number, length: number): Place | undefined;
}

/** Where in the text a key and its value stand, in offsets. A value that is a mapping or a list has no extent. */
export interface Span {
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly start: number;
  readonly end: number;
}

const originKey: unique symbol = Symbol.for("flood-relief-accounting.origin") as never;

/**
 * Where a statement was read from, or `undefined` where it was not read.
 *
 * @example
 * originOf(statement)?.place("aid.oneTimeAssistance.amount")?.line; // 7
 */
export function originOf(statement: object): Origin | undefined {
  // Plain JavaScript may give anything; what is no object has no origin, and the reader tells what it is.
  return (statement as { readonly [originKey]?: Origin } | null | undefined)?.[originKey];
}

/** The place of the value at a path of a statement, for a fault there; nothing where it has none. */
export function placeAt(statement: object, path: string): Pick<Fault, "place"> {
  const place = originOf(statement)?.place(path);
  return place === undefined ? {} : { place };
}

/** Notes on a statement where it came from, out of sight of loops, copies and JSON. */
export function setOrigin(statement: object, origin: Origin): void {
  Object.defineProperty(statement, originKey, { value: origin, enumerable: false, configurable: true });
}

/** The origin of a statement that was given as an object. */
export function objectOrigin(file: string | undefined): Origin {
  return {
    ...(file === undefined ? {} : { file }),
    place: () => undefined,
    placeOfKey: () => undefined,
    placeWithin: () => undefined,
  };
}

/** The origin of a statement that was read from text. */
export function textOrigin(source: SourceText, spans: ReadonlyMap<string, Span>): Origin {
  const key = ({ keyStart, keyEnd }: Span): Place => placeOf(source, keyStart, keyEnd - keyStart);
  const value = (span: Span): Place =>
    span.start < span.end ? placeOf(source, span.start, span.end - span.start) : key(span);
  const at = (path: string, place: (span: Span) => Place): Place | undefined => {
    const span = spans.get(path);
    return span === undefined ? undefined : place(span);
  };

  return {
    ...(source.file === undefined ? {} : { file: source.file }),
    place: (path) => at(path, value),
    placeOfKey: (path) => at(path, key),
    placeWithin: (path, text, start, length) =>
      at(path, (span) => {
        const first = startOfText(source.text.slice(span.start, span.end), text);
        return first === undefined ? value(span) : placeOf(source, span.start + first + start, length);
      }),
  };
}

/** Where the text of a scalar begins in what is written: at once, or behind a quote. */
function startOfText(written: string, text: string): number | undefined {
  if (written === text) return 0;
  return /^["']/.test(written) && written.slice(1, -1) === text ? 1 : undefined;
}
