import { objectOrigin, textOrigin } from "./origin.js";
import { checkTaken, emptyStatement, type ParsedStatement, parseObject, type Taken } from "./read-object.js";
import { placeOf, takeText } from "./source.js";
import { readYaml } from "./yaml.js";

/** How a statement is read. */
export interface ParseOptions {
  /** The name of its file, for faults. The file is not opened. */
  readonly file?: string;
}

/** Reads a statement from the text of a YAML or JSON file, or from an object, as {@link parseObject} does. */
export function parseStatement(input: string | object, options: ParseOptions = {}): ParsedStatement {
  return typeof input === "string"
    ? checkTaken(takeFile(input, options.file))
    : parseObject(input, options.file);
}

function takeFile(text: string, file: string | undefined): Taken {
  const { source, fault } = takeText(text, file);
  if (fault !== undefined) {
    return { value: undefined, origin: objectOrigin(file), faults: [fault], refused: new Set() };
  }
  const { value, faults, refused, spans } = readYaml(source);
  const origin = textOrigin(source, spans);
  if (refused.has("") || value === undefined) return { value: undefined, origin, faults, refused };
  if (value !== null) return { value, origin, faults, refused };
  return { value: undefined, origin, faults: [{ ...emptyStatement, place: placeOf(source, 0, 1) }], refused };
}
