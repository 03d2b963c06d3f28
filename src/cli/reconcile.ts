import { resolve } from "node:path";
import { textOutput } from "../files/output.js";
import { roundings } from "../printed/figure.js";
import type { Reconciliation } from "../reconcile/types.js";
import { renderings, toDataPackage } from "../report/index.js";
import { describeFault, type Fault, StatementError } from "../statement/fault.js";
import type { Statement } from "../statement/types.js";
import type { Arguments, Command } from "./command.js";
import { csvOptions, dataPackageOutput } from "./csv-output.js";
import { Failure, UnusableInput, UsageError } from "./failure.js";
import type { Io } from "./io.js";
import { nameOfInput } from "./read-input.js";
import { statementText } from "./statement-text.js";
import { pageFor } from "./terminal.js";
import { writeOutputs } from "./write-outputs.js";

/** `flood-relief reconcile FILE…` */
export const reconcileCommand: Command = {
  name: "reconcile",
  operands: "FILE…",
  summary: "Checks the figures of one or several statements against each other",
  details: [
    "FILE is a statement in YAML or JSON; - is standard input. Several statements reconcile together: with the same asOf they speak of the same quantities.",
    "Exit status: 0 all holds; 1 a finding, or neither agreement nor a contradiction was proved; 2 unusable input or usage.",
  ],
  options: [
    {
      name: "format",
      choices: Object.keys(renderings),
      says: "How the reconciliation is written. Default: text.",
    },
    {
      name: "output",
      placeholder: "FILE",
      says: "Write it to FILE, whole or not at all, instead of standard output.",
    },
    {
      name: "rounding",
      choices: roundings,
      says: "What a rounded number without a hedge stands for, whatever the statements say.",
    },
    {
      name: "fail-on",
      choices: ["inconsistent", "unchecked", "never"],
      says: "When to exit with 1. inconsistent, the default: unless the verdict is consistent; unchecked: also where nothing checks one of the printed quantities; never: not at all.",
    },
    {
      name: "all-explanations",
      flag: true,
      says: "List also the readings that were tried on a conflict and do not help.",
    },
    ...csvOptions,
  ],
  run: runReconcile,
};

async function runReconcile({ operands, options }: Arguments, io: Io): Promise<number> {
  if (operands.length === 0) throw new UsageError("reconcile needs a FILE, or - for standard input");
  const dataPackage = dataPackageOutput(options);
  refuseRepeated(operands, io);

  const statements = await readStatements(operands, io);
  const { reconcile } = await import("../reconcile/reconcile.js");
  const rounding = roundings.find((name) => name === options.get("rounding"));
  const reconciliation = reconcile(statements, rounding === undefined ? {} : { rounding });

  const render = new Map(Object.entries(renderings)).get(options.get("format") ?? "text") ?? renderings.text;
  const chosen = { allExplanations: options.has("all-explanations"), hxl: options.has("hxl") };
  const output = options.get("output");
  if (output === undefined || output === "-") {
    io.stdout.write(render(reconciliation, { ...pageFor(io), ...chosen }));
  } else {
    const place = { cwd: io.cwd, inputs: operands.filter((path) => path !== "-") };
    const outputs = [textOutput(output, render(reconciliation, chosen))];
    if (dataPackage !== undefined) {
      const { path, csv } = dataPackage;
      outputs.push(textOutput(path, toDataPackage(reconciliation, { path: csv, hxl: chosen.hxl })));
    }
    await writeOutputs(outputs, place);
  }
  return exitStatus(reconciliation, options.get("fail-on"));
}

function refuseRepeated(paths: readonly string[], io: Io): void {
  const seen = new Set<string>();
  for (const path of paths) {
    const whole = path === "-" ? path : resolve(io.cwd, path);
    if (seen.has(whole)) throw new UsageError(`${nameOfInput(path)} is given twice`);
    seen.add(whole);
  }
}

// Whatever is wrong with any of the files is reported at once.
async function readStatements(paths: readonly string[], io: Io): Promise<readonly Statement[]> {
  const { readStatement } = await import("../rules/read-statement.js");
  const statements: Statement[] = [];
  const messages: string[] = [];
  for (const path of paths) {
    try {
      statements.push(readStatement(await statementText(path, io), { file: nameOfInput(path) }));
    } catch (error) {
      if (error instanceof StatementError)
        messages.push(...error.faults.map((fault) => faultIn(path, fault)));
      else if (error instanceof Failure) messages.push(`flood-relief: ${error.message}`);
      else throw error;
    }
  }
  if (messages.length > 1) messages.push(`flood-relief: ${messages.length} faults; nothing was reconciled`);
  if (messages.length > 0) throw new UnusableInput(messages);
  return statements;
}

function faultIn(path: string, fault: Fault): string {
  const words = describeFault(fault);
  return fault.place === undefined ? `${nameOfInput(path)}: ${words}` : words;
}

function exitStatus({ verdict, coverage }: Reconciliation, failOn: string | undefined): number {
  if (failOn === "never") return 0;
  if (verdict !== "consistent") return 1;
  return failOn === "unchecked" && coverage.unchecked.length > 0 ? 1 : 0;
}
