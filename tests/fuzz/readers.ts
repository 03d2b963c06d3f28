import { draftStatement } from "../../src/draft/draft-statement.js";
import { GrainError } from "../../src/exact/grains.js";
import { inTenge } from "../../src/kazakhstan/mci.js";
import { MciError } from "../../src/kazakhstan/mci-values.js";
import type { Language } from "../../src/printed/figure.js";
import { findFigures } from "../../src/printed/prose/find-figures.js";
import { FigureError, readFigure } from "../../src/printed/read-figure.js";
import { reconcile } from "../../src/reconcile/reconcile.js";
import { toJson } from "../../src/report/json.js";
import { parseRule } from "../../src/rules/language.js";
import { tryReadStatement } from "../../src/rules/read-statement.js";
import { StatementError } from "../../src/statement/fault.js";
import { verify } from "../../src/verify/verify.js";
import { figureTexts, paragraphs, reconciliations, ruleTexts, statements } from "./corpus.js";
import type { Material } from "./mutate.js";
import { tokens } from "./tokens.js";

/** Something that takes text from strangers. */
export interface Reader extends Material {
  readonly name: string;
  /** Reads a text, and gives all that came of it. */
  readonly read: (text: string) => unknown;
  /** True where the text is JSON: most inputs then are so still. */
  readonly isJson?: boolean;
  /** Milliseconds that 10 kB may take. */
  readonly patience: number;
}

/** The errors that are answers. Any other is a mistake of this library. */
export const ownErrors: readonly (new (...given: never[]) => Error)[] = [
  FigureError,
  GrainError,
  MciError,
  StatementError,
];

const languages: readonly (Language | undefined)[] = [undefined, "en", "ru", "kk"];

/** Every reader that is tried. */
export const readers: readonly Reader[] = [
  {
    name: "figure",
    read: (text) => readFigure(text),
    corpus: figureTexts,
    tokens: tokens.figure,
    patience: 100,
  },
  {
    name: "prose",
    read: (text) => {
      const language = languages[text.length % languages.length];
      return findFigures(text, language === undefined ? {} : { language });
    },
    corpus: paragraphs,
    tokens: tokens.prose,
    patience: 100,
  },
  {
    name: "draft",
    read: (text) => draftStatement(text),
    corpus: paragraphs,
    tokens: tokens.prose,
    patience: 200,
  },
  {
    name: "statement",
    read: (text) => tryReadStatement(text, { file: "statement.yaml" }),
    corpus: statements,
    tokens: tokens.statement,
    patience: 100,
  },
  {
    name: "object",
    read: (text) => {
      const value = fromJson(text);
      return typeof value === "object" && value !== null ? tryReadStatement(value) : undefined;
    },
    isJson: true,
    corpus: statements.filter((text) => fromJson(text) !== undefined),
    tokens: tokens.statement,
    patience: 100,
  },
  {
    name: "rule",
    read: (text) => [
      parseRule(text).ok,
      tryReadStatement({ quantities: { laws: 5, decrees: 7, documents: 12 }, rules: [text] }),
    ],
    corpus: ruleTexts,
    tokens: tokens.rule,
    patience: 100,
  },
  {
    name: "reconciliation",
    read: (text) => verify(fromJson(text)),
    isJson: true,
    corpus: reconciliations,
    tokens: tokens.reconciliation,
    patience: 100,
  },
  {
    // What can be read can be reconciled, and what was reconciled is accepted by the checker.
    name: "reconcile",
    read: (text) => {
      const read = tryReadStatement(text.slice(0, 3_000));
      if (!read.ok) return read;
      const result = reconcile(read.statement);
      const { accepted, problems } = verify(JSON.parse(toJson(result)));
      if (!accepted) throw new Error(`not accepted: ${JSON.stringify(problems)}`);
      return result;
    },
    corpus: statements.filter((text) => text.length < 3_000),
    tokens: tokens.statement,
    patience: 2_000,
  },
  {
    name: "number",
    read: (text) => inTenge(text, "2024-03-27"),
    corpus: ["100", "2.5", "0.01", "-7"],
    tokens: tokens.figure,
    patience: 100,
  },
];

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
