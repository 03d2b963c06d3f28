import type { Reconciliation } from "../reconcile/types.js";
import { toJson } from "./json.js";
import { toMarkdown } from "./markdown.js";
import { type TextOptions, toText } from "./text.js";

export { type TextOptions, toJson, toMarkdown, toText };

/** A way to show a reconciliation. */
export type Rendering = (reconciliation: Reconciliation, options?: TextOptions) => string;

/** Every rendering, by the name that the command line's `--format` gives it. */
export const renderings: Readonly<Record<"text" | "markdown" | "json", Rendering>> = {
  text: toText,
  markdown: toMarkdown,
  json: toJson,
};
