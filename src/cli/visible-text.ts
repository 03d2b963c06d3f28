import { Parser } from "htmlparser2";
import { Failure } from "./failure.js";
import { beginCell, endCell, type Table, tableAt, tableText } from "./table-text.js";

/** True of a text that is an HTML page or a part of one. */
export function isHtml(text: string): boolean {
  return /^\s*(?:<\?xml[^<>]{0,200}>\s*)?(?:<!--|<!doctype html|<(?:html|head|body|article|main|section|div|p|h[1-6]|ul|ol|table|meta|title)[\s>])/i.test(
    text.slice(0, 2000),
  );
}

// Nothing in these is seen on the page, or it is no part of what the page says: links to other pages.
const unseen: ReadonlySet<string> = new Set(
  "head script style template noscript iframe object svg math audio video canvas select textarea datalist nav".split(
    " ",
  ),
);

// These begin a line of their own.
const blocks: ReadonlySet<string> = new Set(
  "address article aside blockquote body caption dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);

/** Twice as deep as browsers go. The parser takes time in proportion to the depth for every element that it opens. */
const deepest = 1024;

/**
 * The text of a page that is seen on it, paragraphs parted by empty lines, and a row of a table one paragraph. Takes time in proportion to the page.
 *
 * @param name names the page in a message
 * @throws {Failure} where elements stand deeper within one another than in any page that browsers show
 */
export function visibleText(html: string, name: string): string {
  const pieces: string[] = [];
  const open: boolean[] = [];
  const tables: Table[] = [];
  let hidden = 0;
  const parser = new Parser({
    onopentag: (element, attributes) => {
      const hides = unseen.has(element) || isHidden(attributes);
      open.push(hides);
      if (open.length > deepest) throw tooDeep(name);
      if (hides) hidden += 1;
      const table = tables.at(-1);
      if (table !== undefined && tableParts.has(element)) endCell(table, pieces.length);
      if (blocks.has(element)) pieces.push("\n\n");
      else if (element === "br") pieces.push("\n");
      if (element === "table") {
        if (table !== undefined) table.isLayout = true;
        tables.push(tableAt(pieces.length));
      } else if (table !== undefined) openPart(table, element, attributes, pieces.length);
    },
    onclosetag: (element) => {
      if (open.pop() === true) hidden -= 1;
      const table = tables.at(-1);
      if (table !== undefined && (tableParts.has(element) || element === "table")) {
        endCell(table, pieces.length);
        if (element === "thead") table.isInHead = false;
        if (element === "table") {
          tables.pop();
          if (!table.isLayout) replaceFrom(pieces, table.start, tableText(table, pieces));
        }
      }
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

function replaceFrom(pieces: string[], start: number, by: readonly string[]): void {
  pieces.length = start;
  for (const piece of by) pieces.push(piece);
}

// These end the cell before them, also where a page leaves out its end.
const tableParts: ReadonlySet<string> = new Set(["caption", "thead", "tbody", "tfoot", "tr", "th", "td"]);

function openPart(
  table: Table,
  element: string,
  attributes: Readonly<Record<string, string>>,
  at: number,
): void {
  if (element === "tr") table.rows.push([]);
  else if (element === "td" || element === "th") beginCell(table, at, element, attributes);
  else if (element === "thead") table.isInHead = true;
  else if (element === "tbody" || element === "tfoot") table.isInHead = false;
}

function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  if ("hidden" in attributes || attributes["aria-hidden"] === "true") return true;
  if (attributes["role"] === "navigation") return true;
  return /(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i.test(attributes["style"] ?? "");
}

function tooDeep(name: string): Failure {
  return new Failure(
    `cannot read ${name}: the page has more than ${deepest} elements within one another; close them, or give its text`,
  );
}
