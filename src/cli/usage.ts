import { hang, wrap } from "../report/columns.js";
import type { Command, Option } from "./command.js";

const width = 80;

// A space at which no line is broken.
const tie = "\u00a0";

/** The help of the whole command line. */
export function overview(commands: readonly Command[]): string {
  const nameWidth = Math.max(...commands.map(({ name }) => name.length));
  return text([
    "Reconciles published flood-relief figures: which numbers hold together, which",
    "cannot, and by how much.",
    "",
    "Usage: flood-relief COMMAND …",
    "",
    ...commands.flatMap(({ name, summary }) => hang(`  ${name.padEnd(nameWidth)}  `, summary, width)),
    "",
    "  flood-relief help COMMAND   what a command takes",
    "  flood-relief --version      the version",
    "",
    "Exit status: 0 all holds, 1 a finding, 2 unusable input or usage.",
  ]);
}

/** The help of one command. */
export function helpOf(command: Command): string {
  const options = command.options.map((option) => `[${typed(option)}]`.replaceAll(" ", tie));
  const usage = [command.name, command.operands, ...options].filter((part) => part !== "").join(" ");
  return text([
    ...wrap(`${command.summary}.`, width),
    "",
    ...hang("Usage: flood-relief ", usage, width).map((line) => line.replaceAll(tie, " ")),
    ...command.details.flatMap((paragraph) => ["", ...wrap(paragraph, width)]),
    ...(command.options.length === 0 ? [] : [""]),
    ...command.options.flatMap((option) => [`  ${typed(option)}`, ...hang("      ", option.says, width)]),
  ]);
}

function typed({ name, choices, placeholder, flag }: Option): string {
  return flag ? `--${name}` : `--${name} ${choices?.join("|") ?? placeholder ?? "VALUE"}`;
}

function text(lines: readonly string[]): string {
  return `${lines.join("\n")}\n`;
}
