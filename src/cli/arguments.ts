import { parseArgs } from "node:util";
import { printable } from "../report/printable.js";
import { nearest } from "../statement/nearest.js";
import type { Arguments, Command, Option } from "./command.js";
import { UsageError } from "./failure.js";

/**
 * Reads what was typed behind a command's name. Of a choice made twice the last one counts; two files for one option are refused,
 * since the first would be left out without a word.
 *
 * @throws {UsageError} for an option that the command does not have, an option without its value or with two, or a value
 *   that is none of the option's choices; each names the nearest right one
 */
export function readArguments(argv: readonly string[], command: Command): Arguments {
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(
      command.options.map(({ name, flag }) => [name, { type: flag ? "boolean" : "string" } as const]),
    ),
    strict: false,
    tokens: true,
  });

  const operands: string[] = [];
  const options = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === "positional") operands.push(token.value);
    if (token.kind !== "option") continue;
    const option = command.options.find(({ name }) => token.rawName === `--${name}`);
    if (option === undefined) throw unknownOption(token.rawName, command);
    const value = checkedValue(option, token.value, token.inlineValue === true);
    const before = options.get(option.name);
    if (option.choices === undefined && before !== undefined && before !== value) {
      throw new UsageError(
        `--${option.name} is given twice, with "${printable(before)}" and "${printable(value)}"; give one of them`,
      );
    }
    options.set(option.name, value);
  }
  return { operands, options };
}

/** Choices as a sentence lists them: `text, markdown or json`. */
function oneOf(choices: readonly string[]): string {
  const [last = "", ...others] = [...choices].reverse();
  return others.length === 0 ? last : `${others.reverse().join(", ")} or ${last}`;
}

/**
 * What to type instead, as the end of a message: `; did you mean markdown?` or, where nothing is near,
 * `; it takes text, markdown or json`.
 *
 * @param takes how the list of what is known begins: `it takes`
 */
export function suggestion(typed: string, known: readonly string[], takes: string): string {
  const near = nearest(typed, known);
  return near === undefined ? `; ${takes} ${oneOf(known)}` : `; did you mean ${near}?`;
}

function checkedValue(
  { name, choices, placeholder, flag }: Option,
  value: string | undefined,
  inline: boolean,
): string {
  if (flag && inline) throw new UsageError(`--${name} takes no value`);
  if (flag) return "";
  const wanted = choices === undefined ? `a ${placeholder ?? "value"}` : oneOf(choices);
  const isOption = !inline && value !== undefined && value.startsWith("-") && value !== "-";
  if (value === undefined || value === "" || isOption)
    throw new UsageError(`--${name} needs ${wanted} behind it`);
  if (choices !== undefined && !choices.includes(value)) {
    const end = suggestion(value, choices, "it takes");
    const all = end.endsWith("?") ? ` It takes ${oneOf(choices)}` : "";
    throw new UsageError(`unknown --${name} "${printable(value)}"${end}${all}`);
  }
  return value;
}

function unknownOption(typed: string, command: Command): UsageError {
  const known = [...command.options.map(({ name }) => `--${name}`), "--help"];
  return new UsageError(
    `${command.name} has no option ${printable(typed)}${suggestion(typed, known, "it takes")}`,
  );
}
