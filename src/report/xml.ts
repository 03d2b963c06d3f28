import { printable } from "./printable.js";

/** An element of an XML document: with text, or with elements inside, or empty. */
export interface XmlElement {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string | number>>;
  /** Lines of text; nothing is put around them. */
  readonly text?: readonly string[];
  readonly elements?: readonly XmlElement[];
}

/**
 * An XML 1.0 document in UTF-8, two spaces an indent. Attributes and each line of text are made printable; nothing in them
 * becomes markup, and what XML cannot hold (control characters, halves of characters, U+FFFE and U+FFFF) becomes `·`.
 */
export function xmlDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${elementLines(root, "").join("\n")}\n`;
}

function elementLines({ name, attributes = {}, text, elements = [] }: XmlElement, indent: string): string[] {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  const open = `${indent}<${name}${written.join("")}`;
  if (text !== undefined) return [`${open}>${text.map(escaped).join("\n")}</${name}>`];
  if (elements.length === 0) return [`${open}/>`];
  return [
    `${open}>`,
    ...elements.flatMap((element) => elementLines(element, `${indent}  `)),
    `${indent}</${name}>`,
  ];
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(text: string): string {
  return printable(text)
    .replace(/[\uFFFE\uFFFF]/g, "·")
    .replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
