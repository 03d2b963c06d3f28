const ascii = /^[\x20-\x7e]*$/;
const mark = /\p{M}/u;
const wide =
  /[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{17000}-\u{18aff}\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]/u;

/** The columns that a text takes on a terminal: 0 for a combining mark, 2 for a wide East Asian character. */
export function columnsOf(text: string): number {
  if (ascii.test(text)) return text.length;
  let columns = 0;
  for (const character of text) columns += columnsOfCharacter(character);
  return columns;
}

/** The text moved to the right edge of a column; as it is where it is wider. */
export function alignRight(text: string, width: number): string {
  return " ".repeat(Math.max(0, width - columnsOf(text))) + text;
}

/** The text with spaces behind it up to the width; as it is where it is wider. */
export function alignLeft(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - columnsOf(text)));
}

/**
 * The text in lines of at most `width` columns (2 or more), broken at spaces. A word that is longer breaks behind a
 * point, slash, hyphen or the like inside it, and where there is none, anywhere.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const word of text.split(" ")) {
    if (word === "") continue;
    const pieces = breakWord(word, width);
    for (const [index, piece] of pieces.entries()) {
      const columns = columnsOf(piece);
      if (line !== "" && index === 0 && pieces.length === 1 && used + 1 + columns <= width) {
        line += ` ${piece}`;
        used += 1 + columns;
        continue;
      }
      if (line !== "") lines.push(line);
      line = piece;
      used = columns;
    }
  }
  if (line !== "" || lines.length === 0) lines.push(line);
  return lines;
}

/** The text wrapped, its first line behind `lead` and the others indented as far. */
export function hang(lead: string, text: string, width: number): string[] {
  const indent = columnsOf(lead);
  return wrap(text, width - indent).map((line, index) => (index === 0 ? lead : " ".repeat(indent)) + line);
}

const breakBehind = /[./@:_=,-]/;

function breakWord(word: string, width: number): string[] {
  if (columnsOf(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = "";
  let used = 0;
  let breakAt = 0;
  for (const character of word) {
    const columns = columnsOfCharacter(character);
    if (used + columns > width) {
      const cut = breakAt > 0 ? breakAt : piece.length;
      pieces.push(piece.slice(0, cut));
      piece = piece.slice(cut);
      used = columnsOf(piece);
      breakAt = 0;
    }
    piece += character;
    used += columns;
    if (breakBehind.test(character)) breakAt = piece.length;
  }
  pieces.push(piece);
  return pieces;
}

function columnsOfCharacter(character: string): number {
  if (mark.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}
