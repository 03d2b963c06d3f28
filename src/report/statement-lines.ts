import type { Rounding } from "../printed/figure.js";
import type { StatementSummary } from "../reconcile/types.js";

/**
 * What a statement is called, who published it and when, its file, and how its numbers were read where that is not as rounded
 * to the nearest, as far as known.
 *
 * @example
 * describeStatement({ title: "Aid", source: { publisher: "Kazinform" }, asOf: "2024-06-06", file: "a.yaml" });
 * // ["Aid", "Kazinform; as of 2024-06-06", "a.yaml"]
 */
export function describeStatement({ title, source, asOf, file, statement }: StatementSummary): string[] {
  const published = source?.published === undefined ? undefined : `published ${source.published}`;
  const publication = present([source?.publisher, source?.title, published]).join(", ");
  const dated = present([publication, asOf === undefined ? undefined : `as of ${asOf}`]).join("; ");
  return [title ?? "Untitled statement", ...present([dated, source?.url, file, readAs(statement.rounding)])];
}

/** What an unhedged number was taken for, in words; absent where it is what it is taken for unless somebody says otherwise. */
export function readAs(rounding: Rounding | undefined): string | undefined {
  switch (rounding) {
    case undefined:
    case "nearest":
      return undefined;
    case "truncated":
      return "numbers read as truncated, not as rounded to the nearest";
    case "either":
      return "numbers read as rounded to the nearest or truncated";
  }
}

function present(parts: readonly (string | undefined)[]): string[] {
  return parts.filter((part): part is string => part !== undefined && part !== "");
}
