import { DomUtils, parseDocument } from "htmlparser2";

/** An element of a page. */
export type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

/** All elements of a page that pass, in their order. */
export function elements(page: string, passes: (element: Element) => boolean = () => true): Element[] {
  return DomUtils.filter((node) => DomUtils.isTag(node) && passes(node), parseDocument(page)).filter((node) =>
    DomUtils.isTag(node),
  );
}

/** All elements of that name. */
export function named(page: string, ...names: readonly string[]): Element[] {
  return elements(page, ({ name }) => names.includes(name));
}

/** The element of that id. */
export function withId(page: string, id: string): Element {
  const [found] = elements(page, ({ attribs }) => attribs["id"] === id);
  if (found === undefined) throw new Error(`no element of id ${id}`);
  return found;
}

/** Whatever text an element holds, spaces as one. */
export function textOf(element: Element): string {
  return DomUtils.textContent(element).replace(/\s+/g, " ").trim();
}

/** The elements within an element, in their order. */
export function within(element: Element, name: string): Element[] {
  return DomUtils.getElementsByTagName(name, element);
}
