import { Parser } from "htmlparser2";
import { Failure } from "./failure.js";

/** True of a text that is an HTML page or a part of one. */
export function isHtml(text: string): boolean {
  return /^\s*(?:<\?xml[^<>]{0,200}>\s*)?(?:<!--|<!doctype html|<(?:html|head|body|article|main|section|div|p|h[1-6]|ul|ol|table|meta|title)[\s>])/i.test(
    text.slice(0, 2000),
  );
}

// Nothing in these is seen on the page.
const unseen: ReadonlySet<string> = new Set(
  "head script style template noscript iframe object svg math audio video canvas select textarea datalist".split(
    " ",
  ),
);

// These begin a line of their own.
const blocks: ReadonlySet<string> = new Set(
  "address article aside blockquote body dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);

/** Twice as deep as browsers go. The parser takes time in proportion to the depth for every element that it opens. */
const deepest = 1024;

/**
 * The text of a page that is seen on it, paragraphs parted by empty lines. Takes time in proportion to the page.
 *
 * @param name names the page in a message
 * @throws {Failure} where elements stand deeper within one another than in any page that browsers show
 */
export function visibleText(html: string, name: string): string {
  const pieces: string[] = [];
  const open: boolean[] = [];
  let hidden = 0;
  const parser = new Parser({
    onopentag: (element, attributes) => {
      const hides = unseen.has(element) || isHidden(attributes);
      open.push(hides);
      if (open.length > deepest) throw tooDeep(name);
      if (hides) hidden += 1;
      if (blocks.has(element)) pieces.push("\n\n");
      else if (element === "br") pieces.push("\n");
    },
    onclosetag: (element) => {
      if (open.pop() === true) hidden -= 1;
      if (blocks.has(element)) pieces.push("\n\n");
    },
    ontext: (text) => {
      if (hidden === 0) pieces.push(text.replace(/[ \t\r\n\f]+/g, " "));
    },
  });
  parser.end(html);
  return pieces
    .join("")
    .replace(/ {2,}/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  if ("hidden" in attributes || attributes["aria-hidden"] === "true") return true;
  return /(?:display:\s?none|visibility:\s?hidden)/i.test(attributes["style"] ?? "");
}

function tooDeep(name: string): Failure {
  return new Failure(
    `cannot read ${name}: the page has more than ${deepest} elements within one another; close them, or give its text`,
  );
}
