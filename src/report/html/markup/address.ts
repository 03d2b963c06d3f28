/** What a link may lead to: a place within the page, or a page on the web. Made by {@link within} and {@link web}. */
export class Address {
  readonly #text: string;

  private constructor(text: string) {
    this.#text = text;
  }

  /** The place with this id within the page. */
  static within(id: string): Address {
    return new Address(`#${id}`);
  }

  /** A page on the web; `undefined` of whatever is no `http` or `https` address. */
  static web(url: string): Address | undefined {
    const text = url.trim();
    return /^https?:\/\/[^\s\p{C}]+$/iu.test(text) ? new Address(text) : undefined;
  }

  toString(): string {
    return this.#text;
  }
}

/** An id that no attribute and no link has to escape, short enough to be passed on; `number` tells long ones apart. */
export function anchorOf(kind: "rule" | "quantity", id: string, number: number): string {
  if (id.length > longestId) return `${kind}.${number + 1}`;
  const plain = id.replace(
    /[^A-Za-z0-9.:@-]/gu,
    (character) => `_${character.codePointAt(0)?.toString(16)}_`,
  );
  return `${kind}-${plain}`;
}

const longestId = 120;
