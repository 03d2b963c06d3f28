import { expect, test } from "vitest";
import { wordPolarity } from "../../src/draft/word-polarity.js";
import { tokenize } from "../../src/printed/tokens.js";

function polarityOf(word: string, language: "en" | "ru" | "kk"): string | undefined {
  const [token] = tokenize(word);
  return token && wordPolarity(token, language);
}

test.each(
  "берілмеді жөнделмеген салынбады төленбейді алмаған алмады көрсетпеді тартпаған жөнделмегендер төленбей салынбайтын".split(
    " ",
  ),
)("%s denies in Kazakh", (word) => {
  expect(polarityOf(word, "kk")).toBe("denies");
});

test.each("салынбақ жөнделмек төленбекші берілмекші бітетінін салынатыны берілетіндігін".split(" "))(
  "%s plans in Kazakh",
  (word) => {
    expect(polarityOf(word, "kk")).toBe("plans");
  },
);

test.each(
  "көмек көмекші азаматын салынатын еңбек төлемді төледі жөндеді бағамен маған табады мекемеде бағдарламаны адамдар Құнанбай Абайды жағдай көмеді".split(
    " ",
  ),
)("%s says neither in Kazakh", (word) => {
  expect(polarityOf(word, "kk")).toBeUndefined();
});

test("English denies with n't, and Russian with no ending", () => {
  expect(polarityOf("weren’t", "en")).toBe("denies");
  expect(polarityOf("isn't", "en")).toBe("denies");
  expect(polarityOf("tent", "en")).toBeUndefined();
  expect(polarityOf("берілмеді", "ru")).toBeUndefined();
});
