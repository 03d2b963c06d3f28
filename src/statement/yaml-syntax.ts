import type { ErrorCode, YAMLError } from "yaml";
import type { Fault } from "./fault.js";
import { placeOf, type SourceText } from "./source.js";

const remedies: Partial<Readonly<Record<ErrorCode, string>>> = {
  TAB_AS_INDENT: "indent with spaces",
  BAD_INDENT: "give keys of one mapping the same indentation, and close every [ and {",
  BAD_SCALAR_START: "put the text in quotes",
  BAD_DQ_ESCAPE: "double the backslash, or use single quotes",
  BLOCK_AS_IMPLICIT_KEY:
    "give the line below the indentation of this one; or put the text in quotes, or begin a new line after the key",
  MULTILINE_IMPLICIT_KEY: "write key and colon on one line, and close what was opened before",
  MISSING_CHAR: "add what is missing, or put the text in quotes",
  NON_STRING_KEY: "write a plain text as key",
  RESOURCE_EXHAUSTION: "flatten the statement",
};

/** A fault in the writing of a YAML or JSON text. */
export function syntaxFault(error: YAMLError, source: SourceText): Fault {
  const [start, end] = error.pos;
  const at = Math.max(0, Math.min(start, source.text.length - 1));
  return {
    code: "yaml-syntax",
    path: "",
    place: placeOf(source, at, end - start),
    message: `this is not YAML: ${inOneLine(error.message)}`,
    remedy: remedies[error.code] ?? "correct the line; where a text holds : # { } [ ] , & * put it in quotes",
  };
}

function inOneLine(message: string): string {
  const line = message.replace(/\s+/g, " ").trim();
  return line.length > 200 ? `${line.slice(0, 200)}…` : line;
}
