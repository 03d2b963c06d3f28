import { printable } from "../report/printable.js";
import { counted } from "../report/verdict.js";
import type { Verification } from "../verify/verify.js";
import type { Arguments, Command } from "./command.js";
import { Failure, UsageError } from "./failure.js";
import type { Io } from "./io.js";
import { nameOfInput, readInput } from "./read-input.js";

/** `flood-relief verify FILE` */
export const verifyCommand: Command = {
  name: "verify",
  operands: "FILE",
  summary: "Checks the verdict of a reconciliation, by its witness or its proofs, against its statements",
  details: [
    "FILE is a reconciliation as reconcile --format json writes it; - is standard input. Nothing in it is trusted but the statements that it holds.",
    "Exit status: 0 accepted; 1 rejected; 2 unusable input or usage.",
  ],
  options: [],
  run: runVerify,
};

/** How many problems are printed. */
const mostPrinted = 20;

async function runVerify({ operands }: Arguments, io: Io): Promise<number> {
  const [path, ...more] = operands;
  if (path === undefined) throw new UsageError("verify needs a FILE, or - for standard input");
  if (more.length > 0)
    throw new UsageError(`verify takes one FILE, not "${printable(more.join(" "))}" as well`);

  const document = parse(await readInput(path, io), path);
  const { verify } = await import("../verify/verify.js");
  const verification = verify(document);
  const { problems } = verification;
  io.stdout.write(`${sentence(verification)}\n`);
  for (const { where, message } of problems.slice(0, mostPrinted)) {
    io.stdout.write(`  ${printable(where === "" ? message : `${where}: ${message}`)}\n`);
  }
  if (problems.length > mostPrinted) io.stdout.write(`  … ${problems.length - mostPrinted} more\n`);
  return verification.accepted ? 0 : 1;
}

// What is parsed here is looked up by own keys and in maps only, so a key "__proto__" is a key like others.
function parse(text: string, path: string): unknown {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    const cause = error instanceof SyntaxError ? error.message : "it is nested too deeply";
    throw new Failure(
      `cannot read ${nameOfInput(path)}: it is not JSON: ${printable(cause)}; write it with flood-relief reconcile --format json`,
    );
  }
  if (typeof document === "object" && document !== null && "format" in document && "verdict" in document)
    return document;
  throw new Failure(
    `cannot read ${nameOfInput(path)}: it is no reconciliation; write one with flood-relief reconcile --format json`,
  );
}

function sentence({ verdict, accepted, checked, problems }: Verification): string {
  if (!accepted) return `Rejected: ${counted(problems.length, "problem")} with the verdict ${verdict}.`;
  const basis = `${counted(checked.figures, "figure")} and ${counted(checked.rules, "rule")}`;
  switch (verdict) {
    case "consistent":
      return `Accepted: consistent. The witness gives ${counted(checked.quantities, "quantity", "quantities")} whole values that satisfy ${basis}.`;
    case "inconsistent":
      return `Accepted: inconsistent. ${counted(checked.conflicts, "conflict")} among ${basis}, proved in ${counted(checked.steps, "step")}.`;
    case "undetermined":
      return "Accepted: undetermined. It claims nothing, so there is nothing to check.";
  }
}
