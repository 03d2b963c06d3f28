import { bytesOf } from "./prepare.js";
import type { Source } from "./sources.js";

const [feed, carriage, quote] = [0x0a, 0x0d, 0x22];

/**
 * The first line of a text file that ends in another way than its first; `undefined` where all end alike. What stands in quotes
 * may end as it likes.
 */
export async function oddLineEnd(source: Source): Promise<number | undefined> {
  let usual: string | undefined;
  let line = 1;
  let returned = false;
  let quoted = false;
  for await (const chunk of bytesOf(source)) {
    for (const byte of chunk) {
      const kind = returned ? (byte === feed ? "\r\n" : "\r") : byte === feed ? "\n" : undefined;
      if (kind !== undefined) {
        if (!quoted) usual ??= kind;
        if (!quoted && kind !== usual) return line;
        line += 1;
      }
      if (byte === quote) quoted = !quoted;
      returned = byte === carriage;
    }
  }
  return returned && usual !== "\r" ? line : undefined;
}
