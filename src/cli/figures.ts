import { type Language, type Rounding, roundings } from "../printed/figure.js";
import { languages } from "../printed/lexicon/index.js";
import { printable } from "../report/printable.js";
import type { Arguments, Command } from "./command.js";
import { UsageError } from "./failure.js";
import type { Io } from "./io.js";
import { readArticle } from "./read-article.js";
import { pageFor } from "./terminal.js";

/** `flood-relief figures FILE|-` */
export const figuresCommand: Command = {
  name: "figures",
  operands: "FILE|-",
  summary: "Finds the figures of an article: what each says, what it counts, and where it stands",
  details: [
    "FILE is a text or an HTML page in English, Russian or Kazakh, in UTF-8, UTF-16, Windows-1251 or KZ-1048; - is standard input. Of a page the visible text is read.",
  ],
  options: [
    {
      name: "language",
      choices: languages,
      says: "Of what its words do not tell. Other languages are read all the same.",
    },
    {
      name: "rounding",
      choices: roundings,
      says: "What a rounded number without a hedge stands for. Default: nearest.",
    },
    { name: "format", choices: ["text", "json", "csv"], says: "How they are written. Default: text." },
  ],
  run: runFigures,
};

async function runFigures({ operands, options }: Arguments, io: Io): Promise<number> {
  const [path, ...more] = operands;
  if (path === undefined) throw new UsageError("figures needs a FILE, or - for standard input");
  if (more.length > 0)
    throw new UsageError(`figures takes one FILE, not "${printable(more.join(" "))}" as well`);

  const text = await readArticle(path, io);
  const { findFigures } = await import("../printed/prose/find-figures.js");
  const figures = findFigures(text, proseOptions(options));
  const { figuresAsCsv, figuresAsJson, figuresAsText } = await import("./figures-report.js");
  const format = options.get("format");
  if (format === "json") io.stdout.write(figuresAsJson(text, figures));
  else if (format === "csv") io.stdout.write(figuresAsCsv(text, figures));
  else io.stdout.write(figuresAsText(text, figures, pageFor(io)));
  return 0;
}

/** The options that say how an article is read. */
export function proseOptions(options: ReadonlyMap<string, string>): {
  readonly language?: Language;
  readonly rounding?: Rounding;
} {
  const language = languages.find((name) => name === options.get("language"));
  const rounding = roundings.find((name) => name === options.get("rounding"));
  return { ...(language && { language }), ...(rounding && { rounding }) };
}
