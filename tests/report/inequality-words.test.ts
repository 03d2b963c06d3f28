import { expect, test } from "vitest";
import { tenge, type Unit } from "../../src/exact/unit.js";
import { inequalityInWords } from "../../src/report/inequality-words.js";

const unitOf = (id: string): Unit => (id.startsWith("t") ? tenge : { name: "things", decimals: 0 });

test.each<[string, Record<string, bigint>, bigint]>([
  ["t ≥ 1.50", { t: 1n }, 150n],
  ["t ≤ 1.50", { t: -1n }, -150n],
  ["a + 2 × b ≥ c + 3", { a: 1n, b: 2n, c: -1n }, 3n],
  ["a ≥ c − 3", { a: 1n, c: -1n }, -3n],
  ["a + b ≤ −3", { a: -1n, b: -1n }, 3n],
  // 36,920,000 grains of tenge are 369,200 tenge.
  ["t ≥ 369,200 × a", { t: 1n, a: -36_920_000n }, 0n],
  // 3 × t tiyn ≥ 100 tiyn: t ≥ 0.333… is not written with two places, 3 × t ≥ 1.00 is.
  ["3 × t ≥ 1.00", { t: 3n }, 100n],
  ["2 × a ≥ 7", { a: 2n }, 7n],
  ["0 ≥ 5", {}, 5n],
])("%s", (words, terms, least) => {
  expect(inequalityInWords({ terms: new Map(Object.entries(terms)), least }, unitOf)).toBe(
    words.replace("≤ −", "≤ -"),
  );
});
