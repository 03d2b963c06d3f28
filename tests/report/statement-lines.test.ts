import { describe, expect, test } from "vitest";
import { reconcile } from "../../src/reconcile/reconcile.js";
import { toHtml } from "../../src/report/html/html.js";
import { renderings } from "../../src/report/index.js";
import { describeStatement } from "../../src/report/statement-lines.js";
import type { Statement } from "../../src/statement/types.js";
import { textOf, withId } from "./html/dom.js";

const paid: Statement = { title: "Aid", aid: { oneTimeAssistance: { amount: "13.3 billion tenge" } } };
const truncated = "numbers read as truncated, not as rounded to the nearest";

describe("a statement in words", () => {
  test("is what is known of it", () => {
    const source = {
      publisher: "Kazinform",
      title: "Payments",
      published: "2024-06-07",
      url: "https://inform.kz",
    };
    expect(
      describeStatement({ statement: paid, title: "Aid", source, asOf: "2024-06-06", file: "a.yaml" }),
    ).toEqual([
      "Aid",
      "Kazinform, Payments, published 2024-06-07; as of 2024-06-06",
      "https://inform.kz",
      "a.yaml",
    ]);
    expect(describeStatement({ statement: paid })).toEqual(["Untitled statement"]);
  });

  test.each(["text", "markdown", "html", "junit"] as const)(
    "says in the %s report how numbers were read, where it is not as rounded to the nearest",
    (format) => {
      const render = renderings[format];
      expect(render(reconcile(paid))).not.toContain("numbers read as");
      expect(render(reconcile(paid, { rounding: "nearest" }))).not.toContain("numbers read as");
      expect(render(reconcile(paid, { rounding: "truncated" }))).toContain(truncated);
      expect(render(reconcile({ ...paid, rounding: "either" }))).toContain(
        "numbers read as rounded to the nearest or truncated",
      );
    },
  );

  test("says it of each of several", () => {
    const page = toHtml(
      reconcile([
        { ...paid, asOf: "2024-05-01", rounding: "truncated" },
        { ...paid, asOf: "2024-05-02" },
      ]),
    );
    expect(textOf(withId(page, "statement-1"))).toContain(truncated);
    expect(textOf(withId(page, "statement-2"))).not.toContain("read as");
  });
});
