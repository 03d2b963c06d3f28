import type { Reconciliation, StatementSummary } from "../reconcile/types.js";
import type { CsvOptions } from "./csv.js";
import { csvColumns } from "./csv-columns.js";
import { checkReported } from "./given.js";
import { jsonText } from "./json-text.js";
import { printable } from "./printable.js";
import { describeStatement } from "./statement-lines.js";
import { verdictSentence } from "./verdict.js";

/** What a data package describes. */
export interface DataPackageOptions extends CsvOptions {
  /** The CSV file, as seen from the folder of the data package; default `reconciliation.csv`. */
  readonly path?: string | undefined;
}

/** Whether the standard lets a data package name a file so: no path that is absolute, leads upward or to what is hidden. */
export function isDescribable(path: string): boolean {
  return !/^(?:\/|$)|(?:^|\/)[.~]|\\/.test(path);
}

/**
 * The descriptor of a Frictionless Data Package (`datapackage.json`) for what {@link toCsv} writes: types, constraints,
 * missing values and sources. It is one by version 2 of the standard, and a tabular data package by version 1. Of a CSV with
 * HXL tags it says that the row of tags is a comment.
 *
 * @throws {TypeError} where it is not what `reconcile` returned, or an option is none or of another kind
 *
 * @example
 * JSON.parse(toDataPackage(reconciliation)).resources[0].schema.primaryKey; // ["id"]
 */
export function toDataPackage(reconciliation: Reconciliation, options: DataPackageOptions = {}): string {
  checkReported(reconciliation, options);
  const { path = "reconciliation.csv" } = options;
  if (!isDescribable(path)) {
    throw new TypeError(
      `the option path takes a relative path below the folder of the data package, or a URL, not ${JSON.stringify(path)}`,
    );
  }
  // As in the CSV that it describes.
  const hxl = options.hxl === true;
  const sources = reconciliation.statements.map(sourceOf);
  return jsonText({
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    profile: "tabular-data-package",
    name: "flood-relief-reconciliation",
    title: "Reconciliation of published flood-relief figures",
    description: verdictSentence(reconciliation),
    sources: sources.length === 0 ? undefined : sources,
    resources: [
      {
        name: "quantities",
        profile: "tabular-data-resource",
        type: "table",
        path,
        title: "Quantities, as printed and as implied",
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        dialect: {
          header: true,
          delimiter: ",",
          lineTerminator: "\n",
          quoteChar: '"',
          doubleQuote: true,
          skipInitialSpace: false,
          ...(hxl && { commentChar: "#" }),
        },
        schema: {
          fields: csvColumns.map(({ name, type, says, constraints, hxl: tag }) => {
            return { name, type, description: says, constraints, hxl: tag };
          }),
          primaryKey: ["id"],
          missingValues: [""],
        },
      },
    ],
  });
}

function sourceOf(statement: StatementSummary): { readonly title: string; readonly path?: string } {
  const url = statement.source?.url ?? "";
  const title = describeStatement(statement).slice(0, 2).join("; ");
  return { title: printable(title), ...(/^https?:\/\/\S+$/.test(url) && { path: url }) };
}
