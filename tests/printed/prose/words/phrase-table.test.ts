import { describe, expect, test } from "vitest";
import {
  findPhrase,
  phraseTable,
  type Stems,
  wordsIn,
} from "../../../../src/printed/prose/words/phrase-table.js";
import { tokenize } from "../../../../src/printed/tokens.js";

const table = phraseTable<string>([
  [["of the/these", "of"], "part"],
  [["sq m", "sq. m.", "sq"], "square"],
  [["mln."], "million"],
  [["."], "stop"],
  [["us/american dollar/dollars"], "USD"],
]);

/** What is found at the beginning of a text, and how many tokens it takes. */
function found(text: string, stems?: Stems): string | undefined {
  const phrase = findPhrase(tokenize(text), 0, table, stems);
  return phrase && `${phrase.value} ${phrase.next}`;
}

describe("a phrase", () => {
  test.each([
    ["of the houses", "part 2"],
    ["of these houses", "part 2"],
    ["us dollars", "USD 2"],
    ["american dollar", "USD 2"],
  ])("is found by any of its alternatives: %s", (text, expected) => {
    expect(found(text)).toBe(expected);
  });

  test.each([
    ["of houses", "part 1"],
    ["of", "part 1"],
    ["sq m", "square 2"],
    ["sq km", "square 1"],
  ])("is the longest that there is: %s", (text, expected) => {
    expect(found(text)).toBe(expected);
  });

  test.each([
    ["mln. tenge", "million 2"],
    ["mln tenge", "million 1"],
    ["mln . tenge", "million 1"],
    ["mln, tenge", "million 1"],
    ["mln", "million 1"],
    [". And", "stop 1"],
    [". . And", "stop 1"],
  ])("takes its full stop with it, where one is attached: %s", (text, expected) => {
    expect(found(text)).toBe(expected);
  });

  test.each(["houses of", "5 of", "us", "us 5", "", "dollars"])("is not found in %j", (text) => {
    expect(found(text)).toBeUndefined();
  });

  test("is found by the stems of its words", () => {
    const stems: Stems = (key) => (key.endsWith("ga") ? [key.slice(0, -1), key.slice(0, -2)] : []);
    expect(found("ofga thega x", stems)).toBe("part 2");
    expect(found("ofga x", stems)).toBe("part 1");
    expect(found("mlnga.", stems)).toBe("million 2");
    expect(found("xga", stems)).toBeUndefined();
    expect(found("ofga the x")).toBeUndefined();
  });
});

test("the words of alternatives are taken apart", () => {
  expect([...wordsIn(["a/b", "c"])]).toEqual(["a", "b", "c"]);
});
