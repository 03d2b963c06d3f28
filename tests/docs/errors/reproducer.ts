import { Decimal } from "../../../src/exact/decimal.js";
import { toGrains } from "../../../src/exact/grains.js";
import { tenge } from "../../../src/exact/unit.js";
import * as library from "../../../src/index.js";
import { describeFigureFault } from "../../../src/printed/describe-fault.js";
import { exchanges } from "../transcript.js";

/** What a reproducer gave. */
export interface Reproduced {
  /** Every code that was told, each once. Of a command line, its exit status instead. */
  readonly codes: readonly string[];
  /** As a reader sees it. */
  readonly message: string;
}

/** The shortest input that is refused with a certain error. */
export interface Reproducer {
  /** The code of the error; where it has none, a short name for the page. */
  readonly code: string;
  /** What it means, in one or two sentences, for a reader who has just met it. */
  readonly means: string;
  /** What is refused, as the page shows it. */
  readonly input: { readonly language: string; readonly text: string };
  readonly run: () => Promise<Reproduced> | Reproduced;
}

/** A statement in a file, YAML unless it is named otherwise. */
export function statement(
  code: string,
  means: string,
  text: string,
  file: string = "statement.yaml",
): Reproducer {
  return {
    code,
    means,
    input: { language: file.endsWith(".json") ? "json" : "yaml", text },
    run: () => refusal(() => library.readStatement(text, { file })),
  };
}

/** An expression of JavaScript, in which everything that the package exports has its name. */
export function expression(code: string, means: string, text: string): Reproducer {
  const scope = { ...library, toGrains, tenge, Decimal };
  return {
    code,
    means,
    input: { language: "js", text },
    // The text comes from this folder alone. The page shows what ran, to the letter.
    run: () =>
      refusal(() => new Function(...Object.keys(scope), `return (${text});`)(...Object.values(scope))),
  };
}

/** A printed figure, with the options under which it is refused. */
export function figure(
  code: string,
  means: string,
  text: string,
  options: library.FigureOptions = {},
): Reproducer {
  const given = Object.keys(options).length === 0 ? "" : `, ${spaced(options)}`;
  return {
    code,
    means,
    input: { language: "js", text: `readFigure(${JSON.stringify(text)}${given})` },
    run: () => refusal(() => library.readFigure(text, options)),
  };
}

/** Command lines, run in the folder of the checkout. The last one is refused. */
export function session(
  code: string,
  means: string,
  text: string,
  command: (
    line: string,
  ) => Promise<{ readonly stdout: string; readonly stderr: string; readonly status: number }>,
): Reproducer {
  return {
    code,
    means,
    input: { language: "console", text },
    run: async () => {
      const ran = [];
      for (const { command: line } of exchanges(`${text}\n`)) ran.push(await command(line));
      const last = ran.at(-1);
      return { codes: [`exit ${last?.status}`], message: `${last?.stdout}${last?.stderr}`.trimEnd() };
    },
  };
}

/** Codes and message of what is thrown, if it is an error of the library, or of the fault that is returned. */
export async function refusal(refused: () => unknown): Promise<Reproduced> {
  try {
    const fault = await refused();
    if (isFault(fault)) return { codes: [fault.code], message: library.describeFault(fault) };
  } catch (error) {
    return { codes: codesOf(error), message: messageOf(error) };
  }
  return { codes: [], message: "" };
}

function isFault(value: unknown): value is library.Fault {
  return typeof value === "object" && value !== null && "remedy" in value;
}

function codesOf(error: unknown): readonly string[] {
  if (error instanceof library.StatementError) return [...new Set(error.faults.map(({ code }) => code))];
  if (error instanceof library.FigureError) return [error.fault.code];
  if (error instanceof Error && "code" in error && typeof error.code === "string") return [error.code];
  return [error instanceof Error ? error.name : String(error)];
}

function messageOf(error: unknown): string {
  if (error instanceof library.FigureError) return describeFigureFault(error.fault);
  return error instanceof Error ? error.message : String(error);
}

function spaced(options: object): string {
  const entries = Object.entries(options).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `{ ${entries.join(", ")} }`;
}
