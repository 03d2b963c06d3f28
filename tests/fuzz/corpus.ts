import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { reconcile } from "../../src/reconcile/reconcile.js";
import { toJson } from "../../src/report/json.js";
import { readStatement } from "../../src/rules/read-statement.js";
import { figures } from "../docs/errors/figures.js";
import { ofFigures, ofRules, ofShape, ofWriting } from "../docs/errors/statements.js";
import { fencedBlocks } from "../docs/markdown.js";
import { root } from "../docs/sandbox.js";

const published = textsOf("fixtures/kazakhstan-2024", ".yaml");
const documented = textsOf("docs", ".md").flatMap((text) =>
  fencedBlocks(text).flatMap((block) =>
    block.language === "yaml" && block.flags.includes("statement") ? [block.text] : [],
  ),
);
const refused = [...ofWriting, ...ofShape, ...ofFigures, ...ofRules].map(({ input }) => input.text);

/** Statements in YAML and in JSON, right and wrong. */
export const statements: readonly string[] = [
  ...published,
  ...documented,
  ...refused,
  ...[...published, ...documented].map((text) => JSON.stringify(readStatement(text), undefined, 1)),
];

/** Paragraphs of articles in three languages. */
export const paragraphs: readonly string[] = textsOf("fixtures/prose", ".txt")
  .flatMap((text) => text.split(/\n{2,}/))
  .filter((text) => text.length > 20);

/** Figures as they are printed, and texts that are none. */
export const figureTexts: readonly string[] = [
  "13.3 billion tenge",
  "36,455 families",
  "over 2.8 billion tenge",
  "2 billion 886.1 million tenge",
  "from 150 to 300 billion",
  "свыше 12,1 млрд тенге",
  "36 455 семей",
  "150 АЕК-ке дейін",
  "1 млрд теңгеден астам",
  "about two and a half million",
  "71.12 percent",
  "₸1.5bn",
  ...figures.map(({ input }) => input.text.slice('readFigure("'.length, -2)),
];

/** Rules of users' own. */
export const ruleTexts: readonly string[] = [
  "documents = laws + decrees + orders + minutes + other",
  "housingPurchase.houses + housingRepair.houses <= housingInspection.houses",
  "0.6 * yes < votes - 2 * no",
  "sum(livestockCompensation.regions.*.heads) >= 3,232",
  "smeCompensation.amount = 13.3 billion tenge",
  "propertyCompensation.amount <= 150 MCI * propertyCompensation.families",
];

/** Reconciliations of every verdict, as JSON. */
export const reconciliations: readonly string[] = [
  ...[...published, ...documented].map((text) => toJson(reconcile(readStatement(text)))),
  toJson(reconcile({ quantities: { a: 1, b: 2, c: 4 }, rules: ["a + b = c"] })),
  toJson(reconcile({ quantities: { a: 1, b: "about 20", c: 4 }, rules: ["a + b = 2 * c", "b > c"] })),
];

function textsOf(folder: string, ending: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .toSorted()
    .map((name) => readFileSync(join(root, folder, name), "utf8"));
}
