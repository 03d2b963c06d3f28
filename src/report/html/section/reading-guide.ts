import type { FigureFinding, Reconciliation } from "../../../reconcile/types.js";
import { rangeInSentence } from "../../numbers.js";
import { html, type Markup } from "../markup/markup.js";
import { printedText, type Report, type Section } from "../report.js";

/** What the words of the page mean, with an example of its own. */
export function readingGuide(report: Report): Section {
  const example = exampleOf(report.reconciliation);
  const content = html`<dl class="guide">
<dt>Figure</dt><dd>A number as somebody printed it. It stands for every value that its digits and words allow${example && exampleMarkup(example, report)}.</dd>
<dt>Rule</dt><dd>What must hold between quantities: parts add up to a whole, an amount is a count times a rate, aid paid by one day is not less on a later one.</dd>
<dt>Implied</dt><dd>What all <em>other</em> figures and the rules leave for a quantity, without its own figure.</dd>
<dt>Conflict</dt><dd>Figures and rules that cannot all be true, and none of which could be left out: without any one of them the others can be true. The report cannot tell which of them is wrong; it tells which could be, and what each would have to be.</dd>
<dt>Proof</dt><dd>The lines under “Why they cannot all be true” can be checked by hand. All numbers are exact; only those marked ≈ are rounded for reading.</dd>
<dt>MCI</dt><dd>The monthly calculation index, in tenge, in which Kazakhstan sets its benefits. It changes by date.</dd>
</dl>
`;
  return { id: "guide", title: "How to read this page", short: "How to read", content };
}

interface Example {
  readonly figure: FigureFinding;
  readonly unit: string;
  readonly decimals: number;
}

/** The first figure that stands for a range. */
function exampleOf({ quantities }: Reconciliation): Example | undefined {
  for (const { figures, unit, decimals } of Object.values(quantities)) {
    const figure = figures.find(({ from, to }) => from !== undefined && to !== undefined && !from.eq(to));
    if (figure !== undefined) return { figure, unit, decimals };
  }
  return undefined;
}

function exampleMarkup({ figure, unit, decimals }: Example, report: Report): Markup {
  return html`: “${printedText(figure, report)}” for ${rangeInSentence(figure, decimals)} ${unit}`;
}
