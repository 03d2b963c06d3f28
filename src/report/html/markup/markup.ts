import { Address } from "./address.js";
import { visible } from "./visible.js";

let make: (text: string) => Markup;

/** Markup in which every text from outside is escaped. Made by {@link html} and {@link rawElement} alone. */
export class Markup {
  readonly #text: string;

  private constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }

  static {
    make = (text) => new Markup(text);
  }
}

/** What may stand in a hole of {@link html}. Of `undefined` and `false` nothing is written. */
export type Hole = string | number | bigint | Markup | Address | undefined | false | readonly Markup[];

/**
 * A template of HTML or SVG. Texts in its holes are escaped, and characters that are not seen but act are made
 * visible; only {@link Markup} goes in as it is. A hole stands in text or is part of a value in double quotes; that of `href` is
 * an {@link Address}. In scripts, styles, `style` and `on…` attributes there are no holes.
 *
 * @throws {TypeError} where a hole stands elsewhere or holds what does not belong there: a mistake of the template,
 *   whatever the texts are
 *
 * @example
 * String(html`<b title="${'"'}">${"<i>"}</b>`); // '<b title="&quot;">&lt;i&gt;</b>'
 */
export function html(strings: TemplateStringsArray, ...holes: readonly Hole[]): Markup {
  const places = holePlacesOf(strings);
  let text = strings[0] ?? "";
  for (const [index, hole] of holes.entries()) {
    text += filled(hole, places[index] ?? "text") + (strings[index + 1] ?? "");
  }
  return make(text);
}

/** A style or a script. The text is one of this package's own. */
export function rawElement(name: "style" | "script", text: string): Markup {
  if (/<\/|<!--/.test(text)) throw new TypeError(`a ${name} that could end its element`);
  return make(`<${name}>${text}</${name}>`);
}

type Place = "text" | "value" | "address";

const known = new WeakMap<TemplateStringsArray, readonly Place[]>();

function holePlacesOf(strings: TemplateStringsArray): readonly Place[] {
  const before = known.get(strings);
  if (before !== undefined) return before;
  const places = readPlaces(strings);
  known.set(strings, places);
  return places;
}

function readPlaces(strings: readonly string[]): readonly Place[] {
  const places: Place[] = [];
  // Undefined in text; within a tag what stands there since its "<".
  let tag: string | undefined;
  let isQuoted = false;
  for (const [index, part] of strings.entries()) {
    for (const character of part) {
      if (tag === undefined) {
        if (character === "<") tag = "";
        continue;
      }
      if (character === '"') isQuoted = !isQuoted;
      if (character === ">" && !isQuoted) {
        if (rawElements.test(tag)) throw misplaced(tag, "use rawElement");
        tag = undefined;
      } else tag += character;
    }
    if (index < strings.length - 1) places.push(tag === undefined ? "text" : placeInTag(tag, isQuoted));
  }
  if (tag !== undefined) throw misplaced(tag, "a tag does not end");
  return places;
}

// What stands in these is no markup: an entity there would not be read as one.
const rawElements = /^(?:script|style|xmp|iframe|noembed|noframes|noscript|plaintext)\b/i;

function placeInTag(tag: string, isQuoted: boolean): Place {
  const [, name, value] = /\s([a-z][\w:-]*)="([^"]*)$/i.exec(tag) ?? [];
  if (!isQuoted || name === undefined) throw misplaced(tag, "no value in double quotes");
  if (/^(?:on|style$|srcdoc$)/i.test(name)) throw misplaced(tag, "no holes there");
  if (!/^(?:xlink:)?(?:href|src|action|formaction|data|poster)$/i.test(name)) return "value";
  if (value !== "") throw misplaced(tag, "an address is one hole");
  return "address";
}

function misplaced(where: string, why: string): TypeError {
  return new TypeError(`markup near "${where.slice(-40)}": ${why}`);
}

function filled(hole: Hole, place: Place): string {
  if (place === "address") {
    if (!(hole instanceof Address)) throw new TypeError("a link needs an Address");
    return escaped(String(hole));
  }
  if (hole === undefined || hole === false) return "";
  if (typeof hole === "object") {
    if (place === "value" || hole instanceof Address) throw new TypeError("a value in quotes is text");
    return hole instanceof Markup ? String(hole) : hole.map(asMarkup).join("");
  }
  return typeof hole === "string" ? escaped(visible(hole)) : String(hole);
}

function asMarkup(each: Markup): string {
  if (!(each instanceof Markup)) throw new TypeError("a list in a hole is a list of markup");
  return String(each);
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (character) => entities[character] ?? "") : text;
}
