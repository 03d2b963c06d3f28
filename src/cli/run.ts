import { version } from "../../package.json";
import { printable } from "../report/printable.js";
import { describeFault, StatementError } from "../statement/fault.js";
import { readArguments, suggestion } from "./arguments.js";
import type { Command } from "./command.js";
import { commands } from "./commands.js";
import { Failure, UnusableInput, UsageError } from "./failure.js";
import type { Io } from "./io.js";
import { helpOf, overview } from "./usage.js";

/**
 * Runs the command line. Data goes to `io.stdout`, messages to `io.stderr`; it never throws.
 *
 * @param argv what was typed behind `flood-relief`
 * @returns the exit status: 0 all holds, 1 a finding, 2 unusable input or usage
 *
 * @example
 * await run(["mci", "2024-03-27", "100"], io); // 0
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await dispatch(argv, io);
  } catch (error) {
    io.stderr.write(`${explain(error, argv, io)}\n`);
    return 2;
  }
}

async function dispatch(argv: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined) {
    io.stderr.write(overview(commands));
    return 2;
  }
  if (name === "--version" || name === "-V") return print(`${version}\n`, io);
  if (name === "--help" || name === "-h") return print(overview(commands), io);
  if (name === "help") {
    const [topic = "help", more] = rest;
    if (more !== undefined) throw new UsageError(`help takes one COMMAND, not "${printable(more)}" as well`);
    return print(asksForHelp.has(topic) ? overview(commands) : helpOf(commandNamed(topic)), io);
  }

  const command = commandNamed(name);
  const operandsOnly = rest.indexOf("--");
  const optionsPart = operandsOnly === -1 ? rest : rest.slice(0, operandsOnly);
  if (optionsPart.includes("--help") || optionsPart.includes("-h")) return print(helpOf(command), io);
  return command.run(readArguments(rest, command), io);
}

const asksForHelp: ReadonlySet<string> = new Set(["help", "--help", "-h"]);

function commandNamed(name: string): Command {
  const command = commands.find((known) => known.name === name);
  if (command !== undefined) return command;
  const isOption = name.startsWith("-");
  const known = isOption ? ["--help", "--version"] : [...commands.map((one) => one.name), "help"];
  throw new UsageError(
    `unknown ${isOption ? "option" : "command"} "${printable(name)}"${suggestion(name, known, "it is one of")}`,
  );
}

function print(text: string, io: Io): number {
  io.stdout.write(text);
  return 0;
}

function explain(error: unknown, argv: readonly string[], io: Io): string {
  const expected = expectedMessage(error, argv);
  if (expected !== undefined) return expected.split("\n").map(printable).join("\n");
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  if (io.env.FLOOD_RELIEF_DEBUG === "1" && stack !== undefined)
    return stack.split("\n").map(printable).join("\n");
  return `flood-relief ${version}: unexpected error: ${printable(message)}; please report it (FLOOD_RELIEF_DEBUG=1 shows where it arose)`;
}

function expectedMessage(error: unknown, argv: readonly string[]): string | undefined {
  if (error instanceof StatementError) return error.faults.map(describeFault).join("\n\n");
  if (error instanceof UnusableInput) return error.messages.join("\n\n");
  if (error instanceof UsageError) {
    const command = commands.find(({ name }) => name === argv[0]);
    const help = `flood-relief help${command ? ` ${command.name}` : ""}`;
    return `flood-relief: ${error.message}\n"${help}" shows the usage`;
  }
  return error instanceof Failure ? `flood-relief: ${error.message}` : undefined;
}
