import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { corpusOf, parseCorpus, score, tableOf, together } from "../../../fixtures/prose/score.mjs";
import { findFigures } from "../../../src/printed/prose/find-figures.js";
import { tryReadFigure } from "../../../src/printed/read-figure.js";

const languages = ["en", "ru", "kk"] as const;
const parts = [
  "tune",
  "held",
  "fresh",
  "blind",
  "unseen",
  "last",
  "final",
  "blind1",
  "blind2",
  "blind3",
  "blind4",
  "blind5",
  "blind6",
  "blind7",
  "blind8",
  "blind9",
  "blind10",
  "blind11",
  "blind12",
  "blind13",
];
// Never developed against, nor mended: what the reader does on them is what to expect of what is new.
const apart = ["apart", "apart2", "apart4", "apart5", "apart6", "apart7", "apart8", "apart9", "apart10"];
const all = languages.flatMap(corpusOf);
const cases = all.filter(({ part }) => !apart.includes(part));

describe("the corpus", () => {
  test.each(languages)("has at least 40 sentences in %s, a part of them held apart", (language) => {
    const own = cases.filter((one) => one.language === language);
    expect(own.length).toBeGreaterThanOrEqual(40);
    expect(own.filter(({ part }) => part !== "tune").length / own.length).toBeGreaterThanOrEqual(0.3);
    expect(new Set(own.map(({ id }) => id)).size).toBe(own.length);
  });

  test("has no part beside these", () => {
    expect(new Set(all.map(({ part }) => part))).toEqual(new Set([...parts, ...apart]));
  });

  test.each(parts)(
    "of amounts and counts of the part %s at least 98 percent are found, exact range included",
    (part) => {
      const result = score(
        cases.filter((one) => one.part === part),
        findFigures,
      );
      const { expected, reported, right } = together(result.tallies);
      expect(right / expected, result.misses.join("\n")).toBeGreaterThanOrEqual(0.98);
      expect(right / reported, result.misses.join("\n")).toBeGreaterThanOrEqual(0.98);
      expect(tableOf(result)).toContain("| all | amounts and counts |");
    },
  );
});

test.each([
  ["apart", 153, 0.99, 0.99],
  ["apart2", 361, 0.99, 0.99],
  ["apart4", 612, 0.98, 0.98],
  ["apart5", 310, 0.99, 0.99],
  ["apart6", 634, 0.97, 0.97],
  ["apart7", 206, 0.98, 0.97],
  ["apart8", 272, 0.97, 0.98],
  ["apart9", 251, 0.98, 0.98],
  ["apart10", 375, 0.97, 0.97],
])(
  "of amounts and counts of %s, kept apart, no fewer are found, and no more are wrong, than docs/prose.md says",
  (part, annotated, precision, recall) => {
    const { tallies } = score(
      all.filter((one) => one.part === part),
      findFigures,
    );
    // What is missed is not told: nobody should mend by it.
    const { expected, reported, right } = together(tallies);
    expect(expected).toBe(annotated);
    expect(right / reported).toBeGreaterThanOrEqual(precision);
    expect(right / expected).toBeGreaterThanOrEqual(recall);
  },
);

test.each(languages)(
  "of amounts and counts of all parts kept apart in %s at least 98 percent are found, and as many are right",
  (language) => {
    const { tallies } = score(
      all.filter((one) => apart.includes(one.part) && one.language === language),
      findFigures,
    );
    const { expected, reported, right } = together(tallies);
    expect(expected).toBeGreaterThan(900);
    expect(right / expected).toBeGreaterThanOrEqual(0.98);
    expect(right / reported).toBeGreaterThanOrEqual(0.98);
  },
);

// In lots, so that what few of them reach is tried, under mutation, by these alone.
const lots = languages.flatMap((language) => {
  const own = cases.filter((one) => one.language === language);
  return Array.from({ length: Math.ceil(own.length / 50) }, (_, lot) => own.slice(lot * 50, lot * 50 + 50));
});

test.each(lots.map((lot) => ({ from: lot[0]?.id, to: lot.at(-1)?.id, lot })))(
  "every figure of every kind is found as annotated, from $from to $to",
  ({ lot }) => {
    const { misses } = score(lot, findFigures);
    expect(misses).toEqual([]);
  },
);

test("what a found figure says is what the reader of figures reads in the same words", () => {
  let compared = 0;
  for (const { id, language, text } of cases) {
    for (const { kind, printed, range, carried, unit } of findFigures(text)) {
      if (kind !== "amount" && kind !== "count") continue;
      if (carried !== undefined || (kind === "amount" && unit !== "tenge")) continue;
      // In prose there are parts of a metre; the reader of figures is told to count whole ones.
      if (range?.from?.open || range?.to?.open) continue;
      const read = tryReadFigure(printed, { language, unit: kind === "amount" ? "tenge" : "count" });
      if (!read.ok) continue;
      compared += 1;
      const ends = (of: typeof range) => [of?.from?.value.toFixed(), of?.to?.value.toFixed()];
      expect([id, printed, ...ends(range)]).toEqual([id, printed, ...ends(read.figure.range)]);
    }
  }
  expect(compared).toBeGreaterThan(100);
});

describe("the scorer", () => {
  const [one] = parseCorpus("@ x tune\nPaid: ⟦5 tenge⟧.\namount tenge 5", "en");

  test("counts a figure whose place, kind, unit and range are right", () => {
    const { tallies, misses } = score(one === undefined ? [] : [one], findFigures);
    expect(together(tallies)).toEqual({ expected: 1, reported: 1, right: 1 });
    expect(misses).toEqual([]);
  });

  test.each([
    ["Paid: 6 tenge.", "another range"],
    ["Paid: 5 euros.", "another unit"],
    ["Paid: 5 tenge each.", "another kind"],
    ["Paid; 5 tenge.", "the same, in the same place", 1],
    ["Paid:  5 tenge.", "another place"],
    ["Paid: over 5 tenge.", "a hedge"],
  ])("of %j counts as right only what is wholly so: %s", (text, _, right = 0) => {
    const { tallies } = score(one === undefined ? [] : [one], () => findFigures(text));
    expect(together(tallies)).toMatchObject({ expected: 1, right });
  });

  test("counts one that is not there as missed, and one too many as wrong", () => {
    const found = () => findFigures("Sum: 6 tenge.");
    const { tallies, misses } = score(one === undefined ? [] : [one], found);
    expect(together(tallies)).toEqual({ expected: 1, reported: 1, right: 0 });
    expect(misses.length).toBe(2);
  });

  test("ends quietly where nobody reads on", () => {
    const script = fileURLToPath(new URL("../../../fixtures/prose/score.mjs", import.meta.url));
    const told = execFileSync("sh", ["-c", '{ "$0" "$1" tune held | :; } 2>&1', process.execPath, script], {
      encoding: "utf8",
    });
    expect(told).toBe("");
  });
});
