const number = /^-?\d{1,40}(?:[.,]\d{1,40})?$/;

/**
 * A cell of CSV. With `guard`, text that a spreadsheet would take for a formula gets an apostrophe before it.
 *
 * @example
 * csvCell("=1+1", true); // "'=1+1"
 * csvCell("-125000.00", true); // "-125000.00"
 */
export function csvCell(text: string, guard: boolean): string {
  const risky = guard && /^\s*[=+\-@\t\r\n|%＝＋－＠]/.test(text) && !number.test(text);
  const safe = risky ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
