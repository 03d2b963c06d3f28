const name = /^\p{L}[\p{L}\p{M}\p{Nd}_-]*$/u;

/** The longest name that is read, in UTF-16 code units. */
export const longestName = 200;

/**
 * True where a text can name a quantity, a total, a share, an average, a fund, a tranche, a part or a species:
 * a letter of any script, then letters, digits, `-` and `_`. Names become parts of ids, so they hold no dot,
 * no `@` and no space.
 *
 * @example
 * isName("demeu"); // true
 * isName("2nd-tranche"); // false
 */
export function isName(text: string): boolean {
  return text.length <= longestName && name.test(text);
}
