import { codesInSource, type Family } from "./codes-in-source.js";
import { commands } from "./commands.js";
import { figures } from "./figures.js";
import { ofAsking, ofClickHouse, ofFiles } from "./registers.js";
import type { Reproduced, Reproducer } from "./reproducer.js";
import { ofFigures, ofObjects, ofRules, ofShape, ofWriting } from "./statements.js";
import { mistakes, values } from "./values.js";

/** A section of the page. */
export interface Section {
  readonly title: string;
  /** Absent where the errors have no codes. */
  readonly family?: Family;
  readonly says: string;
  readonly reproducers: readonly Reproducer[];
}

/** Everything that the page shows, in its order. */
export const sections: readonly Section[] = [
  {
    title: "A statement's text",
    family: "statement",
    says: "`readStatement` throws a `StatementError` with every fault of a statement, and `tryReadStatement` returns them; the command line prints them. These are faults of the text itself.",
    reproducers: ofWriting,
  },
  {
    title: "A statement's shape",
    family: "statement",
    says: "What [the statement format](statement-format.md) does not have.",
    reproducers: ofShape,
  },
  {
    title: "A statement's figures",
    family: "statement",
    says: "Figures that have no one reading, or none that the quantity could have.",
    reproducers: ofFigures,
  },
  {
    title: "A statement's rules",
    family: "statement",
    says: "What the parts of a statement say about each other.",
    reproducers: ofRules,
  },
  {
    title: "A statement that is an object",
    family: "statement",
    says: "A program can hand over what no file can hold.",
    reproducers: ofObjects,
  },
  {
    title: "Printed figures",
    family: "figure",
    says: "`readFigure` throws a `FigureError` with one fault, and `tryReadFigure` returns it. In a statement the fault is `unreadable-figure`, in the same words. What is read the one way it can be, though its separators are those of another language, has the warning `separator`.",
    reproducers: figures,
  },
  {
    title: "Days and numbers",
    family: "value",
    says: "`mci` throws a `MciError`, and what takes a number throws a `GrainError`.",
    reproducers: values,
  },
  {
    title: "Mistakes of a program",
    says: "A value of another type than the function takes: TypeScript finds it before. These errors are plain `TypeError`s and have no codes.",
    reproducers: mistakes,
  },
  {
    title: "Files of payments",
    family: "register",
    says: "What keeps [a register](registers.md) from being audited is a `RegisterError`, with file and row where they are known. Nothing is written then.",
    reproducers: ofFiles,
  },
  {
    title: "What is asked of a register",
    family: "register",
    says: "Mappings, options, and what is installed.",
    reproducers: ofAsking,
  },
  {
    title: "Registers in ClickHouse",
    family: "register",
    says: "What a server answers, or does not. A password in the address is never shown.",
    reproducers: ofClickHouse,
  },
  {
    title: "The command line",
    says: "What [the command line](command-line.md) itself refuses, on standard error and with exit status 2. It has no codes.",
    reproducers: commands,
  },
];

const withoutInput: ReadonlySet<string> = new Set([
  // No error but a warning of a figure that is read.
  "figure separator",
]);

/** The codes of the sources that no reproducer gives, each with the file that writes it. */
export function withoutReproducer(): readonly string[] {
  return codesInSource()
    .filter(
      ({ family, code }) => !sections.some((section) => section.family === family && gives(section, code)),
    )
    .filter(({ family, code }) => !withoutInput.has(`${family} ${code}`))
    .map(({ code, file }) => `${code} (${file})`);
}

function gives({ reproducers }: Section, code: string): boolean {
  const [before = "", after] = code.split("*");
  return reproducers.some((one) => (after === undefined ? one.code === code : one.code.startsWith(before)));
}

/** The page, from what each reproducer gave. */
export function pageOf(reproduced: ReadonlyMap<Reproducer, Reproduced>): string {
  return [
    "# Errors",
    "",
    "Every error has one message: where it is, what is wrong with the values concerned, the line with a caret under the place, and what to",
    "do. This page shows each with the shortest input that gives it. It is written by `npm run errors` from the inputs in",
    "`tests/docs/errors/`, and the tests hold it to them: every code in the sources is here, and every input gives just that code.",
    "",
    "Codes are stable: programs may look at them. Messages may become clearer from one version to the next.",
    "",
    ...sections.map(({ title }) => `- [${title}](#${anchor(title)})`),
    ...sections.flatMap((section) => [
      "",
      `## ${section.title}`,
      "",
      section.says,
      ...section.reproducers.flatMap((one, at) =>
        entry(section, one, at, reproduced.get(one)?.message ?? ""),
      ),
    ]),
    "",
  ].join("\n");
}

function entry(section: Section, { code, means, input }: Reproducer, at: number, message: string): string[] {
  const again = section.reproducers[at - 1]?.code === code;
  const heading = section.family === undefined ? code : `\`${code}\``;
  return [
    ...(again ? [] : ["", `### ${heading}`]),
    "",
    means,
    "",
    `\`\`\`${input.language}`,
    cut(input.text.trimEnd()),
    "```",
    "",
    "```text",
    ...cut(message)
      .split("\n")
      .map((line) => line.trimEnd()),
    "```",
  ];
}

const longest = { line: 240, lines: 12 };

function cut(text: string): string {
  const lines = text
    .split("\n")
    .map((line) => (line.length > longest.line ? `${line.slice(0, longest.line)}…` : line));
  return (lines.length > longest.lines ? [...lines.slice(0, longest.lines), "…"] : lines).join("\n");
}

function anchor(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9 ]/g, "")
    .replaceAll(" ", "-");
}
