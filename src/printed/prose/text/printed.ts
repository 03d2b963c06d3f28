// Of a dense text most figures are printed alike, as `5%`, and a string of its own for each outweighs finding it. Each place keeps the
// last that fell to it: what a text holds decides how often it is found there, never what is found.
const places = 1 << 12;
const met: string[] = /* @__PURE__ */ new Array(places).fill("");

/** The longest that is kept: engines copy it, so that no text is kept with it. */
const longest = 12;

/** A stretch of a text, the same string where it was printed before. */
export function printedAt(text: string, start: number, end: number): string {
  if (end - start > longest) return text.slice(start, end);
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  const place = (hash ^ (hash >>> 12)) & (places - 1);
  const known = met[place];
  if (known?.length === end - start && text.startsWith(known, start)) return known;
  const printed = text.slice(start, end);
  met[place] = printed;
  return printed;
}
