import type { StatementSummary } from "../reconcile/types.js";

/**
 * What a statement is called, who published it and when, and its file, as far as known.
 *
 * @example
 * describeStatement({ title: "Aid", source: { publisher: "Kazinform" }, asOf: "2024-06-06", file: "a.yaml" });
 * // ["Aid", "Kazinform; as of 2024-06-06", "a.yaml"]
 */
export function describeStatement({ title, source, asOf, file }: StatementSummary): string[] {
  const published = source?.published === undefined ? undefined : `published ${source.published}`;
  const publication = present([source?.publisher, source?.title, published]).join(", ");
  const dated = present([publication, asOf === undefined ? undefined : `as of ${asOf}`]).join("; ");
  return [title ?? "Untitled statement", ...present([dated, source?.url, file])];
}

function present(parts: readonly (string | undefined)[]): string[] {
  return parts.filter((part): part is string => part !== undefined && part !== "");
}
