import { textOutput } from "../files/output.js";
import { isDay } from "../kazakhstan/day.js";
import { languages } from "../printed/lexicon/index.js";
import { printable } from "../report/printable.js";
import type { Arguments, Command } from "./command.js";
import { UsageError } from "./failure.js";
import { proseOptions } from "./figures.js";
import type { Io } from "./io.js";
import { readArticle } from "./read-article.js";
import { nameOfInput } from "./read-input.js";
import { writeOutputs } from "./write-outputs.js";

/** `flood-relief draft FILE|-` */
export const draftCommand: Command = {
  name: "draft",
  operands: "FILE|-",
  summary: "Lays the figures of a relief article out as a statement to review",
  details: [
    "FILE is read as flood-relief figures reads it. Each figure comes with its place, the words that decided where it belongs and how sure they are; figures that fit nothing are listed at the end as comments.",
    "Exit status: 0 a statement was drafted; 1 no figure could be assigned; 2 unusable input or usage.",
  ],
  options: [
    { name: "language", choices: languages, says: "Of what its words do not tell." },
    {
      name: "as-of",
      placeholder: "DATE",
      says: "The day whose state the figures give, YYYY-MM-DD. Default: the day that the article names as such. Rates in MCI need one.",
    },
    {
      name: "output",
      placeholder: "FILE",
      says: "Write it to FILE, whole or not at all, instead of standard output.",
    },
  ],
  run: runDraft,
};

async function runDraft({ operands, options }: Arguments, io: Io): Promise<number> {
  const [path, ...more] = operands;
  if (path === undefined) throw new UsageError("draft needs a FILE, or - for standard input");
  if (more.length > 0)
    throw new UsageError(`draft takes one FILE, not "${printable(more.join(" "))}" as well`);
  const asOf = options.get("as-of");
  if (asOf !== undefined && !isDay(asOf)) {
    throw new UsageError(`--as-of needs a day such as 2024-12-26, not "${printable(asOf)}"`);
  }

  const text = await readArticle(path, io);
  const { draftStatement } = await import("../draft/draft-statement.js");
  const title = path === "-" ? {} : { title: `Draft from ${nameOfInput(path)}` };
  const { yaml, assignments } = draftStatement(text, {
    ...proseOptions(options),
    ...title,
    ...(asOf !== undefined && { asOf }),
  });
  const output = options.get("output");
  if (output === undefined || output === "-") io.stdout.write(yaml);
  else await writeOutputs([textOutput(output, yaml)], { cwd: io.cwd, inputs: path === "-" ? [] : [path] });
  if (assignments.length > 0) return 0;
  io.stderr.write(`flood-relief: no figure of ${nameOfInput(path)} could be assigned to a category of aid\n`);
  return 1;
}
