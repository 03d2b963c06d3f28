import type { Reconciliation } from "../reconcile/types.js";
import { type CsvOptions, toCsv } from "./csv.js";
import { type DataPackageOptions, toDataPackage } from "./data-package.js";
import { toHtml } from "./html/html.js";
import { toJson } from "./json.js";
import { toJunit } from "./junit.js";
import { toMarkdown } from "./markdown.js";
import { type SarifOptions, toSarif } from "./sarif.js";
import { type TextOptions, toText } from "./text.js";

export {
  type CsvOptions,
  type DataPackageOptions,
  type SarifOptions,
  type TextOptions,
  toCsv,
  toDataPackage,
  toHtml,
  toJson,
  toJunit,
  toMarkdown,
  toSarif,
  toText,
};

/** The options of all renderings; each takes its own of them. */
export interface RenderingOptions extends TextOptions, SarifOptions, CsvOptions {}

/** A way to show a reconciliation. */
export type Rendering = (reconciliation: Reconciliation, options?: RenderingOptions) => string;

/** Every rendering, by the name that the command line's `--format` gives it. */
export const renderings: Readonly<
  Record<"text" | "markdown" | "html" | "json" | "junit" | "sarif" | "csv", Rendering>
> = {
  text: toText,
  markdown: toMarkdown,
  html: toHtml,
  json: toJson,
  junit: toJunit,
  sarif: toSarif,
  csv: toCsv,
};
