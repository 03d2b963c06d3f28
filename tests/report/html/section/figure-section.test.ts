import { expect, test } from "vitest";
import { reportOf } from "../../../../src/report/html/report.js";
import { figureSection } from "../../../../src/report/html/section/figure-section.js";
import { amount, count, figure, range, reconciliation } from "../../sample.js";
import { elements } from "../dom.js";

test("figures of several units are sorted by their values", () => {
  const quantities = {
    paid: amount("unchecked", [figure("500 tenge", range("500", "500"))], null),
    houses: count(
      "houses",
      "confirmed",
      [figure("1,200", range("1200", "1200"))],
      range("1199.125", "1200.5"),
    ),
    lowest: amount("unchecked", [figure("up to 7.5 tenge", range(undefined, "7.5"))], range()),
  };
  const [section] = figureSection(reportOf(reconciliation({ quantities }), false));
  const rows = elements(String(section?.content), ({ name }) => name === "tr").slice(1);
  const keys = rows.map((row) =>
    row.children.flatMap((cell) => ("attribs" in cell ? [cell.attribs["data-k"]] : [])).slice(2, 4),
  );
  expect(keys).toEqual([
    ["500000", undefined],
    ["1200000", "1199125"],
    ["7500", undefined],
  ]);
});
