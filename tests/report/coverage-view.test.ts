import { expect, test } from "vitest";
import { reconcile } from "../../src/reconcile/reconcile.js";
import { toHtml, toMarkdown, toText } from "../../src/report/index.js";

const found = reconcile({
  language: "en",
  aid: {
    oneTimeAssistance: { families: 10, amount: "over 50 tenge", rate: "4 tenge" },
    propertyCompensation: {
      amount: "at most 900 tenge",
      regions: { "KZ-15": { families: 3 } },
      cap: "100 tenge",
    },
  },
  totals: { all: { of: "all", printed: "about 1,000 tenge" } },
});

test("an amount that is contradicted within a whole that fits is told beside it", () => {
  expect(found.coverage.tenge.contradicted.toFixed()).toBe("0");
  const says = "Contradicted, and counted with a whole or a later day: oneTimeAssistance.amount";
  expect(toText(found).replace(/\s+/g, " ")).toContain(` ${says} `);
  expect(toMarkdown(found)).toContain(`\n${says}\n`);
  expect(toHtml(found)).toContain(
    " Contradicted too: 1 amount that is part of a whole, or of an earlier day, and not counted again.",
  );
});

test("an untested rule of which one side was not printed says and draws no sum of zero or more", () => {
  const untested = found.rules.filter(({ verdict }) => verdict === "untested");
  expect(untested.length).toBeGreaterThan(0);
  expect(toHtml(found)).not.toContain("at least 0.00 tenge");
});
