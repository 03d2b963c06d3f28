import { describe, expect, test } from "vitest";
import { proseIndexOf } from "../../../../src/printed/prose/words/prose-index.js";

describe("the index of a language", () => {
  test("is made once", () => {
    expect(proseIndexOf("en")).toBe(proseIndexOf("en"));
    expect(proseIndexOf("en").language).toBe("en");
    expect(proseIndexOf("kk").language).toBe("kk");
  });

  test("has nouns in all their forms, to the dictionary form", () => {
    const name = (language: "en" | "ru" | "kk", form: string) =>
      proseIndexOf(language)
        .nouns.get(form)
        ?.map(({ value }) => value);
    expect(name("en", "family")).toEqual(["family"]);
    expect(name("en", "families")).toEqual(["family"]);
    expect(name("en", "people")).toEqual(["person"]);
    expect(name("en", "familys")).toBeUndefined();
    expect(name("ru", "домов")).toEqual(["дом"]);
    expect(name("ru", "домами")).toEqual(["дом"]);
    expect(name("kk", "қожалық")).toEqual(["қожалық"]);
    // к, қ and п soften before an ending.
    expect(name("kk", "қожалығ")).toEqual(["қожалық"]);
  });

  test("has months by number", () => {
    const of = (language: "en" | "ru" | "kk", form: string) =>
      proseIndexOf(language)
        .months.get(form)
        ?.map(({ value }) => value);
    expect([of("en", "january"), of("en", "december"), of("ru", "марта"), of("kk", "наурыз")]).toEqual([
      [1],
      [12],
      [3],
      [3],
    ]);
  });

  test("takes endings off words in Kazakh, the longest first, and leaves two letters at least", () => {
    const { stems } = proseIndexOf("kk");
    expect(stems("үйлерге")).toContain("үйлер");
    expect(stems("үйден")).toContain("үй");
    expect(stems("үйден").every((stem) => stem.length >= 2 && "үйден".startsWith(stem))).toBe(true);
    expect(stems("үй")).toEqual([]);
    expect(stems("үйден")).toEqual(stems("үйден"));
    const lengths = stems("адамдарға").map(({ length }) => length);
    expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
    expect(proseIndexOf("en").stems("houses")).toEqual([]);
  });

  test("knows first words of what opens a figure, and no others", () => {
    const opens = (word: string) => proseIndexOf("en").openers.has(word);
    expect(["five", "over", "from", "minus", "at", "more"].filter((word) => !opens(word))).toEqual([]);
    expect(["tenge", "billion", "percent", "houses"].filter(opens)).toEqual([]);
  });
});
