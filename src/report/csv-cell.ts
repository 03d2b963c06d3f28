const number = /^-?\d{1,40}(?:[.,]\d{1,40})?$/;
const starts = /^\s*[=+\-@\t\r\n|%＝＋－＠]/;

// A spreadsheet that parts cells at semicolons takes what is behind one for a cell of its own, in quotes or not.
const startsWithin = /[;\t\r\n](?=(?:[^\S\t\r\n]|")*[=+\-@|%＝＋－＠])/g;

/**
 * A cell of CSV. With `guard`, text that a spreadsheet would take for a formula gets an apostrophe before it, also behind a
 * semicolon, a tab or a line end, where many begin a cell.
 *
 * @example
 * csvCell("=1+1", true); // "'=1+1"
 * csvCell("-125000.00", true); // "-125000.00"
 * csvCell("a;=1+1", true); // "\"a;'=1+1\""
 */
export function csvCell(text: string, guard: boolean): string {
  const safe = guard && !number.test(text) ? guarded(text) : text;
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function guarded(text: string): string {
  return `${starts.test(text) ? "'" : ""}${text.replace(startsWithin, "$&'")}`;
}
