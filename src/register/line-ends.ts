import { bytesOf } from "./prepare.js";
import type { Source } from "./sources.js";

const [feed, carriage] = [0x0a, 0x0d];

/** The first line of a text file that ends in another way than its first; `undefined` where all end alike. */
export async function oddLineEnd(source: Source): Promise<number | undefined> {
  let usual: string | undefined;
  let line = 1;
  let returned = false;
  for await (const chunk of bytesOf(source)) {
    for (const byte of chunk) {
      if (!returned && byte !== feed && byte !== carriage) continue;
      const kind = returned ? (byte === feed ? "\r\n" : "\r") : byte === feed ? "\n" : undefined;
      if (kind !== undefined) {
        usual ??= kind;
        if (kind !== usual) return line;
        line += 1;
      }
      returned = byte === carriage;
    }
  }
  return returned && usual !== "\r" ? line : undefined;
}
