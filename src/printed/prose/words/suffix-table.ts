/** Ends of words, and what stands instead of each in the dictionary form. */
export interface SuffixTable {
  readonly longest: number;
  readonly instead: ReadonlyMap<string, string>;
}

/**
 * Makes rows such as `ков:к` and `ткам/тках:тка` ready for looking up: ends of words between slashes, and behind the colon what
 * stands instead. An end that begins with `_` is a whole word.
 */
export function suffixTable(rows: readonly string[]): SuffixTable {
  const instead = new Map<string, string>();
  for (const row of rows.flatMap((line) => line.split(" "))) {
    const [ends = "", replacement = ""] = row.split(":");
    for (const end of ends.split("/")) instead.set(end, replacement);
  }
  const longest = Math.max(0, ...[...instead.keys()].map(({ length }) => length));
  return { longest, instead };
}

/** A word with the longest of its ends that the table knows changed. */
export function withSuffixChanged(word: string, { longest, instead }: SuffixTable): string {
  const whole = instead.get(`_${word}`);
  if (whole !== undefined) return whole;
  for (let length = Math.min(longest, word.length); length > 0; length -= 1) {
    const replacement = instead.get(word.slice(-length));
    if (replacement !== undefined) return word.slice(0, -length) + replacement;
  }
  return word;
}
