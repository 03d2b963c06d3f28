import { decodeText } from "./decode-text.js";
import type { Io } from "./io.js";
import { nameOfInput, readBytes } from "./read-input.js";

/**
 * The text of an article: a text file in UTF-8, UTF-16, Windows-1251 or KZ-1048, or the visible text of an HTML page in one of
 * them. Says on standard error where the encoding was told by its letters.
 *
 * @throws {Failure} where it cannot be read
 */
export async function readArticle(path: string, io: Io): Promise<string> {
  const name = nameOfInput(path);
  const { text, encoding } = decodeText(await readBytes(path, io), name);
  if (encoding === "Windows-1251" || encoding === "KZ-1048")
    io.stderr.write(`flood-relief: ${name} is read as ${encoding}\n`);
  const { isHtml, visibleText } = await import("./visible-text.js");
  return isHtml(text) ? visibleText(text, name) : text;
}
