import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toMarkdown } from "../../src/report/markdown.js";
import { codeOf, escapeMarkdown } from "../../src/report/markdown-escape.js";
import { hostile, reconciliation, yearEnd } from "./sample.js";

describe("the Markdown report", () => {
  test("gives the same as the text report, in tables", () => {
    expect(toMarkdown(yearEnd)).toBe(`\
# Inconsistent: 1 of 3 rules fails.

**Aid after the spring 2024 floods, as reviewed at year end**; Press Secretary of the President, published 2024-12-30; as of 2024-12-26; year-end.yaml

## Rules that fail (1)

### ✗ \`fixed-rate:oneTimeAssistance\`

oneTimeAssistance.amount = oneTimeAssistance.families × 100 MCI

36,455 families at 100 MCI each are 13,459,186,000.00 tenge; 13.3 billion tenge was printed

| tenge | from | to | in short |
| :-- | --: | --: | :-- |
| printed | 13,250,000,000.00 | 13,350,000,000.00 | 13.25 to 13.35 billion |
| required | exactly | 13,459,186,000.00 | ≈13.46 billion |
| **short by** | 109,186,000.00 | 209,186,000.00 | ≈109.19 to ≈209.19 million |

## Conflicts (1): what cannot all be true

### ✗ \`conflict-1\`

- oneTimeAssistance.families, printed "36,455" (year-end.yaml:11:16; paragraph 4)
- oneTimeAssistance.amount, printed "13.3 billion tenge" (year-end.yaml:12:13)
- fixed-rate:oneTimeAssistance: oneTimeAssistance.amount = oneTimeAssistance.families × 100 MCI

Because:

- oneTimeAssistance.families ≥ 36,455 (printed "36,455")
- oneTimeAssistance.amount ≥ 369,200 × oneTimeAssistance.families (fixed rate)
- together: oneTimeAssistance.amount ≥ 13,459,186,000.00, but printed at most 13,350,000,000.00 ("13.3 billion tenge"): short by 109,186,000.00 tenge

One of these must be wrong, unless a reading below applies:

- oneTimeAssistance.amount, printed "13.3 billion tenge": would have to be 13,459,186,000.00 tenge
- oneTimeAssistance.families, printed "36,455": would have to be 35,889 to 36,159

They agree without changing a printed digit if:

- the rate was a cap: an average of ≈98.45 to 99.19 MCI

They agree if a digit was misprinted:

- 13.5 billion tenge instead of 13.3 billion tenge

1 kind of reading was tried and does not help.

## Rules that hold (1)

- ✓ \`cap:propertyCompensation\`: at most 12,114,928,800.00 tenge; 9.9 billion tenge was printed

## Rules not tested (1)

- ? \`joint-total:housingPurchaseAndRepair\`: no amount of housingPurchase or housingRepair was printed

## Quantities (7)

| quantity | status | unit | | from | to | in short |
| :-- | :-- | :-- | :-- | --: | --: | :-- |
| \`oneTimeAssistance.families\` | ✗ contradicted | families | printed 36,455 | exactly | 36,455 |  |
|  |  |  | implied | 35,889 | 36,159 |  |
| \`oneTimeAssistance.amount\` | ✗ contradicted | tenge | printed 13.3 billion tenge | 13,250,000,000.00 | 13,350,000,000.00 | 13.25 to 13.35 billion |
|  |  |  | implied | exactly | 13,459,186,000.00 | ≈13.46 billion |
| \`propertyCompensation.families\` | ~ bounded | families | printed 21,876 | exactly | 21,876 |  |
|  |  |  | implied | 17,787 | — |  |
| \`smeCompensation.funding.stateBudget.amount\` | ✓ confirmed | tenge | printed 12.1 billion tenge | 12,050,000,000.00 | 12,150,000,000.00 | 12.05 to 12.15 billion |
|  |  |  | implied | 12,000,000,000.00 | 12,200,000,000.00 | 12 to 12.2 billion |
| \`housingRepair.amount\` | ~ bounded | tenge | implied | — | 54,750,000,000.00 | at most 54.75 billion |
| \`livestockCompensation.amount\` | ? unchecked | tenge | printed over 2.8 billion tenge | 2,800,000,000.01 | — | more than 2.8 billion |
|  |  |  | implied | — | — |  |
| \`livestockCompensation.heads\` | ✗ contradicted | heads | printed 10,258 | exactly | 10,258 |  |
|  |  |  | implied: no value at all |  |  |  |

—: no limit on that side.

## Coverage: 6 quantities with a figure

- ✗ 3 contradicted: the rest, or another figure of it, leaves it no room
- ✓ 1 confirmed: the rest limits it on both sides, and the figure fits
- ~ 1 bounded: the rest limits it on one side, and the figure fits
- ? 1 unchecked: nothing else limits it

Unchecked: \`livestockCompensation.amount\`

Of 28,200,000,000.00 tenge printed, none counted twice:

| status | tenge | in short |
| :-- | --: | :-- |
| ✗ contradicted | 13,300,000,000.00 | 13.3 billion |
| ✓ confirmed | 12,100,000,000.00 | 12.1 billion |
| ? unchecked | 2,800,000,000.00 | 2.8 billion |

A figure of housingRepair.amount would confirm 54,700,000,000.00 tenge more.
`);
  });

  test("numbers several statements, and lists them at the end", () => {
    const text = toMarkdown(
      reconciliation({
        statements: [
          { title: "One", file: "a_b.yaml", statement: {} },
          { asOf: "2024-12-26", statement: {} },
        ],
      }),
    );
    expect(text).toContain(`
## Statements (2)

- \\[1\\] **One**; a\\_b.yaml
- \\[2\\] **Untitled statement**; as of 2024-12-26
`);
  });

  test("has as many cells in every row of a table of hostile text as in its head", () => {
    const tables = toMarkdown(hostile)
      .split("\n\n")
      .filter((block) => block.startsWith("|"))
      .map((block) => block.trimEnd().split("\n"));
    expect(tables.length).toBe(3);
    for (const rows of tables) {
      const cells = rows.map((row) => row.replaceAll("\\|", "").split("|").length);
      expect(new Set(cells).size).toBe(1);
    }
  });
});

/** What is shown of Markdown: its backslashes and entities are gone when GitHub looks for more to link. */
function shown(markdown: string): string {
  return markdown.replace(/\\([!-/:-@[-`{-~])/g, "$1").replaceAll("&#8203;", "\u200b");
}

test("nothing that GitHub looks for in what is shown is left, whatever the text", () => {
  const piece = fc.constantFrom(
    ..."@ # : . - _ / + \\ a b7 www gh- GH- 12 1234567 4daf3f1 smile +1 100 kz torvalds 2024-09-06".split(
      " ",
    ),
    " ",
  );
  const lookedFor = [
    /(?:^|[^a-z0-9_])@[a-z0-9]/i,
    /[a-z0-9.+_-]@[a-z0-9_-]+\.[a-z0-9]/i,
    /#\d/,
    /\bgh-\d/i,
    /\b(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,40}\b/,
    /:(?:smile|\+1|-1|100|1234):/,
  ];
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 9 }), (pieces) => {
      const text = pieces.join("");
      const visible = shown(escapeMarkdown(text));
      expect(visible.replaceAll("\u200b", "")).toBe(text.trim());
      for (const pattern of lookedFor) expect(visible).not.toMatch(pattern);
    }),
    { numRuns: 2000 },
  );
});

describe("escapeMarkdown", () => {
  test.each([
    ["a table cell", "a | b", "a \\| b"],
    ["HTML", "<script>&amp;", "\\<script\\>\\&amp;"],
    ["emphasis", "*a* __b__ ~~c~~", "\\*a\\* \\_\\_b\\_\\_ \\~\\~c\\~\\~"],
    ["code", "`a` \\`", "\\`a\\` \\\\\\`"],
    ["a link", "[a](b) ![c](d)", "\\[a\\](b) !\\[c\\](d)"],
    ["an address", "https://x.example www.x.example", "https\\://x.example www\\.x.example"],
    ["a heading", "# a", "\\# a"],
    ["a list", "- a", "\\- a"],
    ["a numbered list", "1. a", "1\\. a"],
    ["a rule", "---", "\\---"],
    ["a second line", "a\n\n# b", "a \\# b"],
    ["mathematics", "$a$", "\\$a\\$"],
    ["a footnote", "a[^1]", "a\\[^1\\]"],
    ["lines of Windows", "a\r\n- b", "a - b"],
    ["code by its indent", "    a", "a"],
    ["a mention", "see @torvalds, (@kz/team)", "see @&#8203;torvalds, (@&#8203;kz/team)"],
    ["an address of mail", "a_b@c.kz", "a\\_b@&#8203;c.kz"],
    ["an issue", "#123, a/b#7, GH-5", "\\#&#8203;123, a/b\\#&#8203;7, GH-&#8203;5"],
    ["a commit", "4daf3f1", "4daf3f&#8203;1"],
    ["an emoji", ":smile: :+1: :100:", ":&#8203;smile: :&#8203;+1: :&#8203;100:"],
  ])("keeps %s from being one", (_what, text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  test("leaves numbers readable", () => {
    expect(escapeMarkdown("13.3 billion")).toBe("13.3 billion");
    expect(escapeMarkdown("-120")).toBe("-120");
    expect(escapeMarkdown("families@2024-09-06 (a.yaml:11:16), 13459186")).toBe(
      "families@2024-09-06 (a.yaml:11:16), 13459186",
    );
  });
});

test("an id stands in a code span only where nothing can end the span", () => {
  expect(codeOf("livestock.regions.KZ-15.heads@2024-09-06")).toBe(
    "`livestock.regions.KZ-15.heads@2024-09-06`",
  );
  expect(codeOf("a`b|c")).toBe("a\\`b\\|c");
});
