/**
 * Printed text in the form in which it is compared: without spaces at the ends of lines, and without empty lines
 * at its end.
 */
export function comparable(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => line.trimEnd())
    .join("\n")
    .trimEnd();
}

/**
 * What was printed, with the lines left out that a document leaves out: where a line of `shown` is just `…`, any
 * number of lines may have been printed. Where the rest does not match, what was printed comes back whole.
 *
 * @param printed and
 * @param shown as {@link comparable} gives them
 */
export function elide(printed: string, shown: string): string {
  const pieces = shown.split(/(?:^|\n)…(?=\n|$)/).map((piece) => piece.replace(/^\n/, ""));
  if (pieces.length === 1) return printed;

  const lines = printed.split("\n");
  const wanted = pieces.map((piece) => (piece === "" ? [] : piece.split("\n")));
  const [first = [], ...others] = wanted;
  const last = others.pop() ?? [];
  if (!matches(lines, 0, first)) return printed;
  let at = first.length;
  for (const piece of others) {
    while (at < lines.length && !matches(lines, at, piece)) at++;
    at += piece.length;
  }
  const fits = at <= lines.length - last.length && matches(lines, lines.length - last.length, last);
  return fits ? shown : printed;
}

function matches(lines: readonly string[], at: number, piece: readonly string[]): boolean {
  return piece.every((line, index) => lines[at + index] === line);
}
