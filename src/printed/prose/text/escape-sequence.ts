const escapeCode = 0x1b;
const controlCode = 0x9b;
const bell = 0x07;

/** The most characters of a sequence that is looked for: one that names a link holds its address. */
const longest = 2100;

/** Whether a text has a character with which an escape sequence may begin. */
export function hasEscape(text: string): boolean {
  return text.includes("\u001B") || text.includes("\u009B");
}

/** Whether an escape sequence may begin with a character. */
export function opensEscapeSequence(code: number): boolean {
  return code === escapeCode || code === controlCode;
}

/**
 * The index behind the ANSI escape sequence that begins at a character, as a terminal prints none of it: `ESC [31m`, `ESC ]8;;…`
 * to its end, `ESC (B`. `undefined` where none begins, or where it does not end.
 */
export function escapeSequenceEnd(text: string, at: number): number | undefined {
  const code = text.charCodeAt(at);
  if (code === controlCode) return controlEnd(text, at + 1);
  if (code !== escapeCode) return undefined;
  const kind = text.charAt(at + 1);
  if (kind === "[") return controlEnd(text, at + 2);
  // Strings to the terminal: a title, a link, a picture.
  if (kind !== "" && "]PX^_".includes(kind)) return stringEnd(text, at + 2);
  // Of the digits terminals know two, which keep the place of the cursor and go back to it; any other may be a figure's.
  return "01234569".includes(kind) ? undefined : intermediatesEnd(text, at + 1, 0x30);
}

function controlEnd(text: string, from: number): number | undefined {
  let at = from;
  while (at < from + longest && isWithin(text.charCodeAt(at), 0x30, 0x3f)) at += 1;
  return intermediatesEnd(text, at, 0x40);
}

// Marks and a last character, of which the lowest is given.
function intermediatesEnd(text: string, from: number, lowest: number): number | undefined {
  let at = from;
  while (at < from + longest && isWithin(text.charCodeAt(at), 0x20, 0x2f)) at += 1;
  return isWithin(text.charCodeAt(at), lowest, 0x7e) ? at + 1 : undefined;
}

function stringEnd(text: string, from: number): number | undefined {
  for (let at = from; at < from + longest && at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === bell || code === 0x9c) return at + 1;
    if (code === escapeCode) return text.charAt(at + 1) === "\\" ? at + 2 : undefined;
    if (code === 0x0a) return undefined;
  }
  return undefined;
}

function isWithin(code: number, from: number, to: number): boolean {
  return code >= from && code <= to;
}
