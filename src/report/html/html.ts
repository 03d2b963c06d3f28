import type { Reconciliation } from "../../reconcile/types.js";
import { checkReported } from "../given.js";
import type { TextOptions } from "../text.js";
import { page } from "./page.js";
import { reportOf } from "./report.js";
import { conflictSection } from "./section/conflict-section.js";
import { coverageSection } from "./section/coverage-section.js";
import { figureSection } from "./section/figure-section.js";
import { flowSection } from "./section/flow-section.js";
import { readingGuide } from "./section/reading-guide.js";
import { regionSection } from "./section/region-section.js";
import { ruleSection } from "./section/rule-section.js";
import { statementSection } from "./section/statement-section.js";
import { timelineSection } from "./section/timeline-section.js";

/**
 * A reconciliation as one HTML page for people: the verdict, what does not agree and why, how much is checked, the aid
 * as a picture, regions, timelines, every rule drawn on a scale, every figure with its source. The page is one file that
 * loads nothing, works without scripts, and is the same for the same reconciliation, byte for byte. Whatever comes
 * from a statement is escaped.
 *
 * @throws {TypeError} where it is not what `reconcile` returned, or an option is none or of another kind
 *
 * @example
 * toHtml(reconciliation).slice(0, 15); // "<!DOCTYPE html>"
 */
export function toHtml(
  reconciliation: Reconciliation,
  options: Pick<TextOptions, "allExplanations"> = {},
): string {
  checkReported(reconciliation, options);
  const report = reportOf(reconciliation, options.allExplanations === true);
  const sections = [
    ...conflictSection(report),
    ...coverageSection(report),
    ...flowSection(report),
    ...regionSection(report),
    ...timelineSection(report),
    ...ruleSection(report),
    ...figureSection(report),
    ...statementSection(report),
    readingGuide(report),
  ];
  return String(page(report, sections));
}
