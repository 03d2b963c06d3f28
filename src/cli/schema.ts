import { jsonText } from "../report/json-text.js";
import { printable } from "../report/printable.js";
import type { Arguments, Command } from "./command.js";
import { UsageError } from "./failure.js";
import type { Io } from "./io.js";

/** `flood-relief schema` */
export const schemaCommand: Command = {
  name: "schema",
  operands: "",
  summary: "Prints the JSON Schema of a statement, by which editors complete and check statement files",
  details: [],
  options: [],
  run: runSchema,
};

async function runSchema({ operands }: Arguments, io: Io): Promise<number> {
  if (operands.length > 0) throw new UsageError(`schema takes no "${printable(operands.join(" "))}"`);
  const { statementJsonSchema } = await import("../statement/json-schema.js");
  io.stdout.write(jsonText(statementJsonSchema()));
  return 0;
}
