import { describe, expect, test } from "vitest";
import { corpusOf } from "../../../fixtures/prose/score.mjs";
import { findFigures } from "../../../src/printed/prose/find-figures.js";

const prose = (["en", "ru", "kk"] as const)
  .flatMap(corpusOf)
  .map(({ text }) => text)
  .join("\n");

// What could make a reader start over from every place, one for each pattern and each look around.
const patterns: readonly string[] = [
  ...[
    "9",
    " ",
    "((((",
    "[5]",
    "123,",
    "123 ",
    "1,",
    "1.",
    "1-",
    "10:",
    "01.02.",
    "\n",
    "\n1",
    "a. ",
    ".",
    "5. ",
    "\u00AD5",
  ],
  ...[
    "over ",
    "no more ",
    "from 5 to ",
    "between 5 and ",
    "half a ",
    "two ",
    "hundred ",
    "minus ",
    "each ",
    "May ",
    "p. ",
  ],
  ...[
    "5 million 3 thousand ",
    "5 and ",
    "5, ",
    "5 small and medium ",
    "5 damaged red ",
    "1 March ",
    "5% ",
    "1) ",
    "T5",
    "$",
  ],
  ...[
    "до 5 ",
    "от 5 ",
    "по 5 тенге ",
    "1 марта ",
    "т.г.",
    "сто ",
    "мың ",
    "данден",
    "150-ден ",
    "5 теңгеден ",
    "жарты ",
  ],
  ...["KZ-15 ", '"', "\uD83D", "\u0301", "7 myń ", "2024 ", "2024-", "24th ", "№ 5 ", prose],
];

function best(text: string): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run += 1) {
    const started = performance.now();
    findFigures(text);
    least = Math.min(least, performance.now() - started);
  }
  return least;
}

describe("twice the text takes less than three times the time:", () => {
  test.each(patterns.map((pattern) => [pattern.length > 60 ? "prose" : pattern, pattern]))(
    "%j",
    (_, pattern) => {
      const text = pattern.repeat(Math.ceil(60_000 / pattern.length));
      let ratio = Number.POSITIVE_INFINITY;
      // Other work on the machine can only slow a run down, so the best of a few attempts counts.
      for (let attempt = 0; attempt < 6 && ratio >= 3; attempt += 1) {
        ratio = Math.min(ratio, best(text + text) / Math.max(best(text), 0.5));
      }
      expect(ratio).toBeLessThan(3);
    },
  );
});

test("a sentence of a million characters is read in pieces", () => {
  const figures = findFigures("5 houses and ".repeat(80_000));
  expect(figures.length).toBe(80_000);
  expect(figures.every(({ sentence }) => sentence.end - sentence.start <= 5000)).toBe(true);
});
