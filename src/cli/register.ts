import { resolve } from "node:path";
import { textOutput } from "../files/output.js";
import { removeTemporaryFiles } from "../files/temporary.js";
import type { Reconciliation } from "../reconcile/types.js";
import type { OpenAudit, RegisterAudit } from "../register/index.js";
import { jsonText } from "../report/json-text.js";
import { printable } from "../report/printable.js";
import { StatementError } from "../statement/fault.js";
import type { Statement } from "../statement/types.js";
import type { Arguments, Command } from "./command.js";
import { Failure, UsageError } from "./failure.js";
import type { Io } from "./io.js";
import { onSignals } from "./on-signals.js";
import { nameOfInput, readInput } from "./read-input.js";
import { progressLine } from "./register-progress.js";
import { statementText } from "./statement-text.js";
import { refuseMissingFolders, writeOutputs } from "./write-outputs.js";

/** `flood-relief register FILE…` */
export const registerCommand: Command = {
  name: "register",
  operands: "FILE…",
  summary: "Adds up a payment register, checks every row, and ties the sums out with a published statement",
  details: [
    'FILE is a register as CSV, Parquet or JSON lines, one row a payment; "folder/*.csv" names many. Columns are found by their headings or HXL tags; a mapping file overrules them.',
    "With --clickhouse the rows stay in a database: --table names it, CLICKHOUSE_USER and CLICKHOUSE_PASSWORD hold the credentials.",
    "Exit status: 0 all holds; 1 a finding, or a published figure that the register does not bear out; 2 unusable input or usage.",
  ],
  options: [
    {
      name: "against",
      placeholder: "STATEMENT",
      says: "The published statement. Its rates, caps, funds and dates hold for the register.",
    },
    {
      name: "map",
      placeholder: "FILE",
      says: "The mapping file, in YAML: columns, spellings, rates, checks of your own.",
    },
    {
      name: "exceptions",
      placeholder: "FILE",
      says: "Write every finding with its row to FILE: Parquet where it ends in .parquet, else CSV.",
    },
    {
      name: "statement",
      placeholder: "FILE",
      says: "Write the register's sums to FILE as a statement in JSON, which reconcile reads.",
    },
    {
      name: "rows",
      choices: ["accepted", "all"],
      says: "Which rows the sums take: those without findings, the default, or all whose amount can be read.",
    },
    { name: "format", choices: ["text", "json"], says: "How the report is written. Default: text." },
    {
      name: "output",
      placeholder: "FILE",
      says: "Write the report to FILE, whole or not at all, instead of standard output.",
    },
    {
      name: "fail-on",
      choices: ["findings", "inconsistent", "never"],
      says: "When to exit with 1. findings, the default: at any finding or figure that does not tie out; inconsistent: only at the latter; never: not at all.",
    },
    {
      name: "memory",
      placeholder: "SIZE",
      says: "What DuckDB may use, as in 800MB or 2GB. Default: half of the machine's memory.",
    },
    { name: "temp", placeholder: "FOLDER", says: "Where DuckDB puts what memory does not hold." },
    {
      name: "threads",
      placeholder: "NUMBER",
      says: "How many threads DuckDB uses. Default: as many as the machine has.",
    },
    {
      name: "clickhouse",
      placeholder: "URL",
      says: "Address of ClickHouse's HTTP interface, instead of files.",
    },
    { name: "table", placeholder: "NAME", says: "The table in ClickHouse, as in aid.payments." },
  ],
  run: runRegister,
};

async function runRegister({ operands, options }: Arguments, io: Io): Promise<number> {
  const url = options.get("clickhouse");
  if (operands.length === 0 && url === undefined) throw new UsageError("register needs a FILE");
  if (operands.length > 0 && url !== undefined)
    throw new UsageError("register takes files or --clickhouse, not both");
  if (url !== undefined && options.get("table") === undefined)
    throw new UsageError("--clickhouse needs a --table");
  if (url === undefined && options.get("table") !== undefined)
    throw new UsageError("--table goes with --clickhouse");
  if (options.get("map") === "-" && options.get("against") === "-")
    throw new UsageError("standard input is given twice");
  await refuseMissingFolders(outputsOnce(options, io), io.cwd);

  const register = await import("../register/index.js");
  const release = onSignals(removeTemporaryFiles);
  try {
    return await auditAndReport({ operands, options }, io, register);
  } catch (error) {
    throw error instanceof register.RegisterError ? new Failure(error.message) : error;
  } finally {
    release();
  }
}

/** The files to write. None may be named twice: each would replace what the one before it has just written. */
function outputsOnce(options: Arguments["options"], io: Io): readonly string[] {
  const taken = new Map<string, string>();
  for (const name of ["exceptions", "statement", "output"]) {
    const path = options.get(name);
    if (path === undefined || (name === "output" && path === "-")) continue;
    if (path === "-") throw new UsageError(`--${name} needs the name of a file, not -`);
    const whole = resolve(io.cwd, path);
    const other = taken.get(whole);
    if (other !== undefined) throw new UsageError(`--${other} and --${name} name the same file`);
    taken.set(whole, name);
  }
  return [...taken.values()].flatMap((name) => options.get(name) ?? []);
}

async function auditAndReport(
  { operands, options }: Arguments,
  io: Io,
  register: typeof import("../register/index.js"),
): Promise<number> {
  const mapPath = options.get("map");
  const mapping =
    mapPath === undefined ? {} : register.readMapping(await readInput(mapPath, io), nameOfInput(mapPath));
  const against = await readAgainst(options.get("against"), io);
  const url = options.get("clickhouse");
  const sources = url === undefined ? await register.findSources(operands, io.cwd) : [];
  const line = progressLine(io);
  const memory = options.get("memory");
  const temporaryDirectory = options.get("temp");
  const threads = options.get("threads");
  if (threads !== undefined && !/^[1-9]\d{0,2}$/.test(threads))
    throw new UsageError("--threads needs a number of threads");
  const open = await register
    .audit(
      (plan) =>
        url === undefined
          ? register.openDuckDb(sources, plan, {
              ...(memory === undefined ? {} : { memory }),
              ...(temporaryDirectory === undefined
                ? {}
                : { temporaryDirectory: resolve(io.cwd, temporaryDirectory) }),
              ...(threads === undefined ? {} : { threads: Number(threads) }),
            })
          : register.openClickHouse({ url, table: options.get("table") ?? "" }, plan),
      {
        mapping,
        ...(against === undefined ? {} : { against }),
        rows: options.get("rows") === "all" ? "all" : "accepted",
        progress: line.show,
      },
    )
    .finally(line.clear);
  try {
    const inputs = [...sources.map(({ path }) => path), mapPath, options.get("against")];
    return await report(open, against, { inputs: inputs.filter(isFile), options }, io, register);
  } finally {
    await open.engine.close();
  }
}

function isFile(path: string | undefined): path is string {
  return path !== undefined && path !== "-";
}

async function report(
  open: OpenAudit,
  against: Statement | undefined,
  { inputs, options }: { readonly inputs: readonly string[]; readonly options: Arguments["options"] },
  io: Io,
  register: typeof import("../register/index.js"),
): Promise<number> {
  const { audit } = open;
  if (audit.columnsBy !== "mapping") sayColumns(audit, io);
  if (against !== undefined || options.has("statement")) await refuseBelowZero(audit);
  const reconciliation = await reconciled(against, audit);
  const write = options.get("format") === "json" ? register.auditToJson : register.auditToText;
  const text = write(audit, reconciliation);
  const exceptions = options.get("exceptions");
  const statement = options.get("statement");
  const output = options.get("output");
  const toFile = output !== undefined && output !== "-";
  const { exceptionsOutput } = await import("../register/exceptions.js");
  await writeOutputs(
    [
      ...(exceptions === undefined ? [] : [exceptionsOutput(open, exceptions)]),
      ...(statement === undefined ? [] : [textOutput(statement, jsonText(audit.statement))]),
      ...(toFile ? [textOutput(output, text)] : []),
    ],
    { cwd: io.cwd, inputs },
  );
  if (!toFile) io.stdout.write(text);
  const disagrees =
    reconciliation !== undefined &&
    (reconciliation.verdict !== "consistent" || register.tieOut(reconciliation).length === 0);
  return exitStatus(audit, disagrees, options.get("fail-on"));
}

async function readAgainst(path: string | undefined, io: Io): Promise<Statement | undefined> {
  if (path === undefined) return undefined;
  const { readStatement } = await import("../rules/read-statement.js");
  return readStatement(await statementText(path, io), { file: nameOfInput(path) });
}

async function refuseBelowZero({ statement }: RegisterAudit): Promise<void> {
  const { sumsBelowZero } = await import("../register/statement-of.js");
  const ids = sumsBelowZero(statement);
  if (ids.length === 0) return;
  throw new Failure(
    `sums of the register lie below zero, and those of a statement cannot: ${printable(ids.join(", "))}\n  audit reversals apart; without --against and --statement the report tells where they are`,
  );
}

async function reconciled(
  against: Statement | undefined,
  audit: RegisterAudit,
): Promise<Reconciliation | undefined> {
  if (against === undefined) return undefined;
  const { reconcile } = await import("../reconcile/reconcile.js");
  // Where no row names a category there are no sums, and a statement without a figure is none.
  const sums = Object.keys(audit.statement.aid ?? {}).length === 0 ? [] : [audit.statement];
  try {
    return reconcile([against, ...sums]);
  } catch (error) {
    if (error instanceof StatementError)
      throw new Failure(`the register's sums do not go with the statement:\n${error.message}`);
    throw error;
  }
}

function sayColumns({ columns, columnsBy }: RegisterAudit, io: Io): void {
  const found = Object.entries(columns).map(([field, name]) => `${field} = "${printable(name)}"`);
  const how = columnsBy === "tags" ? "by their HXL tags" : "by their headings";
  io.stderr.write(`flood-relief: columns found ${how}: ${found.join(", ")}; --map overrules this\n`);
}

function exitStatus({ found }: RegisterAudit, disagrees: boolean, failOn: string | undefined): number {
  if (failOn === "never") return 0;
  return disagrees || (failOn !== "inconsistent" && found.rows > 0n) ? 1 : 0;
}
