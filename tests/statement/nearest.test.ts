import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nearest } from "../../src/statement/nearest.js";

/** The distance by its recursive definition. */
function distance(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const [restA, restB] = [a.slice(0, -1), b.slice(0, -1)];
  const same = a.at(-1) === b.at(-1) ? 0 : 1;
  const least = Math.min(distance(restA, b) + 1, distance(a, restB) + 1, distance(restA, restB) + same);
  const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  return swapped ? Math.min(least, distance(a.slice(0, -2), b.slice(0, -2)) + 1) : least;
}

describe("the nearest name", () => {
  test("differs by a letter wrong, missing, superfluous or swapped", () => {
    const known = ["families", "amount", "regions"];
    for (const typed of ["familias", "familes", "famillies", "fmailies", "Families"]) {
      expect(nearest(typed, known)).toBe("families");
    }
  });

  test("is none where a third of the letters would have to change, or all of them", () => {
    expect(nearest("budget", ["families", "amount"])).toBeUndefined();
    expect(nearest("a", ["b"])).toBeUndefined();
    expect(nearest("", ["b"])).toBeUndefined();
    expect(nearest("a".repeat(81), ["a".repeat(80)])).toBeUndefined();
  });

  test("is, of names equally near, the one of the same letter case, then the first", () => {
    expect(nearest("LAW", ["law", "Law", "LAWS"])).toBe("Law");
    expect(nearest("KZ-1", ["KZ-10", "KZ-11"])).toBe("KZ-10");
  });

  test("is never farther than any other, by the definition of the distance", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 6 }), (typed, known) => {
        const found = nearest(typed, known);
        const least = Math.min(...known.map((name) => distance(typed, name)));
        const wanted = known.some(
          (name) =>
            distance(typed, name) <= Math.max(1, Math.floor(typed.length / 3)) &&
            distance(typed, name) < Math.max(typed.length, name.length),
        );
        expect(found !== undefined).toBe(wanted);
        if (found !== undefined) expect(distance(typed, found)).toBe(least);
      }),
    );
  });
});
