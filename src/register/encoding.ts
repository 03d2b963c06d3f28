import { isUtf8 } from "node:buffer";
import { RegisterError } from "./error.js";
import type { Encoding } from "./mapping.js";
import { startOfLine } from "./text-records.js";

/** The text of a file's beginning; what is cut off within its last character is left out. */
export function decodeHead(head: Uint8Array, encoding: Encoding, file: string): string {
  const [first, second, third] = head;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw new RegisterError("encoding", "it is UTF-16 text", "save it as UTF-8", { file });
  }
  if (encoding === "windows-1251") {
    if (first === 0xef && second === 0xbb && third === 0xbf) throw utf8Line(file, 1);
    refuseUtf8(Buffer.from(head.subarray(0, startOfLine(head, 2))), 1, file);
  }
  return new TextDecoder(encoding).decode(head, { stream: true });
}

/** Refuses a heading that is in another encoding than the mapping says. */
export function refuseUndecoded(names: readonly string[], file: string): void {
  if (!names.some((name) => name.includes("\ufffd"))) return;
  throw new RegisterError(
    "encoding",
    "the heading is not UTF-8",
    "save the file as UTF-8, or map encoding: windows-1251",
    { file, row: 1 },
  );
}

/** Refuses lines of UTF-8 in a file that is to be Windows-1251. */
export function refuseUtf8(text: Buffer, first: number, file: string): void {
  let row = first;
  for (let start = 0; start < text.length; row += 1) {
    const end = text.indexOf(0x0a, start);
    const line = text.subarray(start, end === -1 ? text.length : end);
    start += line.length + 1;
    let high = 0;
    for (const byte of line) if (byte >= 0x80) high += 1;
    // Four bytes or more beyond ASCII that are UTF-8 throughout are no words in Windows-1251.
    if (high >= 4 && isUtf8(line)) throw utf8Line(file, row);
  }
}

function utf8Line(file: string, row: number): RegisterError {
  return new RegisterError(
    "encoding",
    "this line is UTF-8, and the file was to be Windows-1251",
    "save the whole file in one encoding, and name it in the mapping",
    { file, row },
  );
}
