/** What a piece of text is, for its colour. */
export type Tone = "good" | "bad" | "doubt" | "heading" | "quiet";

/** Gives a piece of text the colour of its tone, or leaves it as it is. */
export type Paint = (tone: Tone, text: string) => string;

const codes: Readonly<Record<Tone, readonly [on: string, off: string]>> = {
  good: ["32", "39"],
  bad: ["31;1", "39;22"],
  doubt: ["33", "39"],
  heading: ["1", "22"],
  quiet: ["2", "22"],
};

/** Colours by ANSI codes. */
export const inColour: Paint = (tone, text) => {
  const [on, off] = codes[tone];
  return `\u001b[${on}m${text}\u001b[${off}m`;
};

/** No colours. */
export const plainly: Paint = (_tone, text) => text;
