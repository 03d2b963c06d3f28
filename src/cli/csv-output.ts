import { basename, dirname, join } from "node:path";
import { isDescribable } from "../report/data-package.js";
import { printable } from "../report/printable.js";
import type { Option } from "./command.js";
import { UsageError } from "./failure.js";

/** Options that go with `--format csv`. */
export const csvOptions: readonly Option[] = [
  {
    name: "hxl",
    flag: true,
    says: "With --format csv: a second row with the tags of the Humanitarian Exchange Language.",
  },
  {
    name: "datapackage",
    flag: true,
    says: "With --format csv and --output: describe FILE in datapackage.json beside it, for Frictionless tools.",
  },
];

/** The data package to be written with a CSV file. */
export interface DataPackageOutput {
  /** Where the descriptor goes. */
  readonly path: string;
  /** What it calls the CSV file. */
  readonly csv: string;
}

/**
 * Where the descriptor of a data package is to be written; `undefined` where none was asked for.
 *
 * @throws {UsageError} where an option of CSV goes with another format, or a data package could not name the CSV file
 */
export function dataPackageOutput(options: ReadonlyMap<string, string>): DataPackageOutput | undefined {
  const isCsv = options.get("format") === "csv";
  if (options.has("hxl") && !isCsv) throw new UsageError("--hxl goes with --format csv");
  if (!options.has("datapackage")) return undefined;
  const output = options.get("output") ?? "-";
  if (!isCsv || output === "-") {
    throw new UsageError("--datapackage goes with --format csv and --output FILE");
  }
  const csv = basename(output);
  if (!isDescribable(csv) || csv === "datapackage.json") {
    throw new UsageError(
      `--datapackage cannot describe a file called ${printable(csv)}; name another behind --output, such as ${printable(join(dirname(output), "quantities.csv"))}`,
    );
  }
  return { path: join(dirname(output), "datapackage.json"), csv };
}
