import { describe, expect, test } from "vitest";
import { columnsOf } from "../../src/report/columns.js";
import { toText } from "../../src/report/text.js";
import { amount, figure, hostile, range, reconciliation, rule, yearEnd } from "./sample.js";

// biome-ignore lint/suspicious/noControlCharactersInRegex: these codes are what is looked for
const ansi = /\u001b\[[\d;]+m/g;

describe("the text report", () => {
  test("gives the verdict, the rules by what came of them, every quantity, and the coverage", () => {
    expect(toText(yearEnd)).toBe(`\
Inconsistent: 1 of 3 rules fails.

Aid after the spring 2024 floods, as reviewed at year end
Press Secretary of the President, published 2024-12-30; as of 2024-12-26
year-end.yaml

RULES THAT FAIL (1)

✗ fixed-rate:oneTimeAssistance
  oneTimeAssistance.amount = oneTimeAssistance.families × 100 MCI
  36,455 families at 100 MCI each are 13,459,186,000.00 tenge; 13.3 billion
  tenge was printed
  in tenge                                               from                 to
    printed  13.25 to 13.35 billion         13,250,000,000.00  13,350,000,000.00
    required ≈13.46 billion                           exactly  13,459,186,000.00
    short by ≈109.19 to ≈209.19 million        109,186,000.00     209,186,000.00

CONFLICTS (1): WHAT CANNOT ALL BE TRUE

✗ conflict-1
  - oneTimeAssistance.families, printed "36,455"
    year-end.yaml:11:16; paragraph 4
  - oneTimeAssistance.amount, printed "13.3 billion tenge"
    year-end.yaml:12:13
  - fixed-rate:oneTimeAssistance: oneTimeAssistance.amount =
    oneTimeAssistance.families × 100 MCI
  Because:
    oneTimeAssistance.families ≥ 36,455 (printed "36,455")
    oneTimeAssistance.amount ≥ 369,200 × oneTimeAssistance.families (fixed
      rate)
    together: oneTimeAssistance.amount ≥ 13,459,186,000.00, but printed at
      most 13,350,000,000.00 ("13.3 billion tenge"): short by 109,186,000.00
      tenge
  One of these must be wrong, unless a reading below applies:
    - oneTimeAssistance.amount, printed "13.3 billion tenge": would have to be
      13,459,186,000.00 tenge
    - oneTimeAssistance.families, printed "36,455": would have to be 35,889 to
      36,159
  They agree without changing a printed digit if:
    - the rate was a cap: an average of ≈98.45 to 99.19 MCI
  They agree if a digit was misprinted:
    - 13.5 billion tenge instead of 13.3 billion tenge
  1 kind of reading was tried and does not help.

RULES THAT HOLD (1)
✓ cap:propertyCompensation
  at most 12,114,928,800.00 tenge; 9.9 billion tenge was printed

RULES NOT TESTED (1)
? joint-total:housingPurchaseAndRepair
  no amount of housingPurchase or housingRepair was printed

QUANTITIES (7)
—: no limit on that side                                 from                 to

✗ oneTimeAssistance.families                                        contradicted
    printed 36,455                                    exactly             36,455
            year-end.yaml:11:16; paragraph 4
    implied                                            35,889             36,159

✗ oneTimeAssistance.amount, tenge                                   contradicted
    printed 13.3 billion tenge              13,250,000,000.00  13,350,000,000.00
            year-end.yaml:12:13
    implied ≈13.46 billion                            exactly  13,459,186,000.00

~ propertyCompensation.families                                          bounded
    printed 21,876                                    exactly             21,876
    implied                                            17,787                  —

✓ smeCompensation.funding.stateBudget.amount, tenge                    confirmed
    printed 12.1 billion tenge              12,050,000,000.00  12,150,000,000.00
    implied 12 to 12.2 billion              12,000,000,000.00  12,200,000,000.00

~ housingRepair.amount, tenge                                            bounded
    implied at most 54.75 billion                           —  54,750,000,000.00

? livestockCompensation.amount, tenge                                  unchecked
    printed over 2.8 billion tenge           2,800,000,000.01                  —

✗ livestockCompensation.heads                                       contradicted
    printed 10,258                                    exactly             10,258
            aid
    implied no value at all

COVERAGE: 6 QUANTITIES WITH A FIGURE
  ✗ 3 contradicted  the rest, or another figure of it, leaves it no room
  ✓ 1 confirmed     the rest limits it on both sides, and the figure fits
  ~ 1 bounded       the rest limits it on one side, and the figure fits
  ? 1 unchecked     nothing else limits it
  Unchecked: livestockCompensation.amount
  Of 28,200,000,000.00 tenge printed, none counted twice:
  ✗ contradicted  13,300,000,000.00  13.3 billion
  ✓ confirmed     12,100,000,000.00  12.1 billion
  ? unchecked      2,800,000,000.00  2.8 billion
  A figure of housingRepair.amount would confirm 54,700,000,000.00 tenge more.
`);
  });

  test("sets a label that leaves no room for the numbers on a line of its own", () => {
    const quantities = {
      "a.amount": amount(
        "confirmed",
        [figure("13.3 billion tenge", range("13250000000", "13350000000"))],
        range("13250000000", "13350000000"),
      ),
    };
    expect(toText(reconciliation({ quantities }), { width: 60 })).toContain(`
✓ a.amount, tenge                                  confirmed
    printed 13.3 billion tenge
                        13,250,000,000.00  13,350,000,000.00
    implied 13.25 to 13.35 billion
                        13,250,000,000.00  13,350,000,000.00
`);
  });

  test("stacks numbers that no page could hold beside each other", () => {
    const quantities = { a: amount("bounded", [], range("1", `1${"0".repeat(40)}`)) };
    expect(toText(reconciliation({ quantities }))).toContain(`
~ a, tenge                                                               bounded
    implied 1 to 10,000,000,000,000,000,000,000,000,000 trillion
            from 1.00
            to 10,000,000,000,000,000,000,000,000,000,000,000,000,000.00
`);
    const exact = `1${"0".repeat(40)}`;
    expect(
      toText(reconciliation({ quantities: { a: amount("bounded", [], range(exact, exact)) } })),
    ).toContain(`
    implied 10,000,000,000,000,000,000,000,000,000 trillion
            exactly 10,000,000,000,000,000,000,000,000,000,000,000,000,000.00
`);
  });

  test("numbers several statements, and lists them at the end", () => {
    const text = toText(
      reconciliation({
        statements: [
          {
            title: "First",
            source: { publisher: "Kazinform" },
            asOf: "2024-06-06",
            file: "a.yaml",
            statement: {},
          },
          { asOf: "2024-06-24", statement: {} },
        ],
        quantities: {
          "a.amount@2024-06-24": amount(
            "unchecked",
            [figure("1 tenge", range("1", "1"), { statement: 1 })],
            {},
          ),
        },
        rules: [rule("same:a", { says: "they agree", statements: [0, 1] })],
      }),
    );
    expect(text).toBe(`\
Consistent: the only rule holds.

RULES THAT HOLD (1)
✓ same:a
  they agree [1] [2]

QUANTITIES (1)
—: no limit on that side                                           from       to

? a.amount@2024-06-24, tenge                                           unchecked
    printed 1 tenge [2]                                         exactly     1.00

COVERAGE: 0 QUANTITIES WITH A FIGURE

STATEMENTS (2)
[1] First; Kazinform; as of 2024-06-06; a.yaml
[2] Untitled statement; as of 2024-06-24
`);
  });

  test("says so where nothing was given", () => {
    expect(toText(reconciliation({ statements: [] }))).toBe(
      "Consistent: no rule applies, so nothing is cross-checked.\n\nCOVERAGE: 0 QUANTITIES WITH A FIGURE\n",
    );
  });
});

describe("the width of the text report", () => {
  const samples = { yearEnd, hostile };
  for (const [name, sample] of Object.entries(samples)) {
    test(`no line of ${name} is wider than the page, in colour or without, from 40 to 120 columns`, () => {
      for (let width = 40; width <= 120; width += 1) {
        for (const colour of [false, true]) {
          for (const line of toText(sample, { width, colour }).replace(ansi, "").split("\n")) {
            expect(columnsOf(line), `${width}: ${line}`).toBeLessThanOrEqual(width);
          }
        }
      }
    });
  }

  test("is 80 where it is no number, at least 40, and at most 100, beyond which lines are hard to follow", () => {
    expect(toText(yearEnd, { width: Number.NaN })).toBe(toText(yearEnd));
    expect(toText(yearEnd, { width: 3 })).toBe(toText(yearEnd, { width: 40 }));
    expect(toText(yearEnd, { width: 500 })).toBe(toText(yearEnd, { width: 100 }));
  });
});

describe("colour", () => {
  test("is absent unless asked for", () => {
    expect(toText(yearEnd)).not.toContain("\u001b");
  });

  test("adds nothing but colour codes", () => {
    expect(toText(yearEnd, { colour: true }).replace(ansi, "")).toBe(toText(yearEnd));
  });

  test("makes what fails red and bold, what holds green, what is open yellow", () => {
    const text = toText(yearEnd, { colour: true });
    expect(text).toContain("\u001b[31;1m✗ fixed-rate:oneTimeAssistance\u001b[39;22m\n");
    expect(text).toContain("\u001b[32m✓ cap:propertyCompensation\u001b[39m\n");
    expect(text).toContain("\u001b[33m? joint-total:housingPurchaseAndRepair\u001b[39m\n");
  });
});

describe("hostile text", () => {
  test("cannot steer the terminal, reorder a line or begin one of its own", () => {
    const text = toText(hostile);
    expect(text).not.toMatch(/[^\n\P{Cc}]/u);
    expect(text).not.toMatch(/[\p{Cf}\p{Zl}\p{Zp}]/u);
    expect(text).not.toMatch(/^ *# y/m);
  });
});
