import { flood } from "../../cli/fake-io.js";
import { root } from "../sandbox.js";
import { type Reproducer, session } from "./reproducer.js";

const yearEnd = "fixtures/kazakhstan-2024/year-end.yaml";

/** What the command line refuses by itself, with exit status 2. It has no codes: scripts look at the status. */
export const commands: readonly Reproducer[] = [
  refused("Unknown command", "There is no such command.", "$ flood-relief reconsile year-end.yaml"),
  refused(
    "Unknown option",
    "The command has no such option.",
    `$ flood-relief reconcile ${yearEnd} --fromat json`,
  ),
  refused(
    "Missing value",
    "An option stands without its value.",
    `$ flood-relief reconcile ${yearEnd} --format`,
  ),
  refused(
    "Unknown choice",
    "An option has a value that it does not take.",
    `$ flood-relief reconcile ${yearEnd} --format jason`,
  ),
  refused("Missing operand", "The command was not told what to work on.", "$ flood-relief reconcile"),
  refused(
    "Too many operands",
    "The command works on one thing, and was given more.",
    "$ flood-relief figures a.txt b.txt",
  ),
  refused(
    "Given twice",
    "A file is given twice, and a statement would count twice.",
    `$ flood-relief reconcile ${yearEnd} ${yearEnd}`,
  ),
  refused(
    "Unreadable input",
    "A file is not there, is a directory, or may not be read.",
    "$ flood-relief reconcile yaer-end.yaml",
  ),
  refused(
    "Unwritable output",
    "What was to be written cannot be. Nothing is left half written.",
    `$ flood-relief reconcile ${yearEnd} --output nowhere/report.txt`,
  ),
  refused(
    "Output over input",
    "The output would take the place of an input.",
    `$ flood-relief reconcile ${yearEnd} --output ${yearEnd}`,
  ),
  refused(
    "No reconciliation",
    "What was to be verified is no reconciliation.",
    "$ flood-relief verify package.json",
  ),
  refused("Not JSON", "What was to be verified is no JSON.", "$ flood-relief verify README.md"),
  refused("Unknown day", "The day is not in the table of the MCI.", "$ flood-relief mci 2013-12-31"),
];

function refused(name: string, means: string, text: string): Reproducer {
  return session(name, means, text, (line) =>
    flood(line.split(" ").slice(1), { cwd: root, isTTY: false, columns: undefined, env: {} }),
  );
}
