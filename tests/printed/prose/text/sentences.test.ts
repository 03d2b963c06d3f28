import { describe, expect, test } from "vitest";
import { sentencesOf } from "../../../../src/printed/prose/text/sentences.js";

/** The sentences of a text. */
function sentences(text: string): string[] {
  return [...sentencesOf(text)].map(({ start, end }) => text.slice(start, end));
}

/** The sentences of a text in which `¦` stands for every place where one ends and the next begins. */
function expectCut(marked: string): void {
  const parts = marked.split("¦");
  expect(sentences(parts.join(""))).toEqual(parts.map((part) => part.trim()));
}

describe("a full stop ends a sentence", () => {
  test.each([
    "It rained.¦ Houses fell.",
    "It rained!¦ Houses fell?¦ Yes…¦ No.",
    "It rained.¦ 36 houses fell.",
    "It rained.¦ «Houses» fell.",
    "It rained.¦ “Houses” fell.",
    'It rained.¦ "Houses" fell.',
    "It rained.¦ (Houses fell.)",
    "(It rained.)¦ Houses fell.",
    "“It rained.”¦ Houses fell.",
    "«Шёл дождь.»¦ Дома пали.",
    "It rained.¦ — Houses fell.",
    "It rained.¦ ₸5 went.",
    "It rained.¦ $5 went.",
    "It rained.¦ €5 went.",
    "It rained.¦ • Houses.",
    "Шёл дождь.¦ Дома пали.",
    "Жаңбыр жауды.¦ Үйлер құлады.",
    "It was 5.¦ Houses fell.",
    "He saw Oral.¦ Houses fell.",
    "It rained .¦ Houses fell.",
    "It was I.¦ Houses fell.",
    "They paid 5 mln.¦ Houses fell.",
    "Дали 5 млн.¦ Дома пали.",
    "Было в 2024 г.¦ Дома пали.",
    "They came at 5 p.m.¦ Houses fell.",
    "The abbreviations.¦ Houses fell.",
    "It rained. ¦\n Houses fell.",
  ])("in %j", expectCut);

  test.each([
    "It rained. then stopped.",
    "It rained.Then stopped.",
    "It was 13.3 billion.",
    "See No. 5 there.",
    "See p. 5 there.",
    "See Pp. 5 there.",
    "Mr. Smith came.",
    "По закону («ст. 5») платят.",
    "It says “No. 5” there.",
    "It says ‘p. 5’ there.",
    "It says „p. 5“ there.",
    "г-н. Иванов пришёл.",
    "См. стр. 5 там.",
    "ул. Ленина стоит.",
    "Клуб им. Ленина стоит.",
    "It was e.g. Houses.",
    "K. Tokayev came.",
    "A. Tokayev came.",
    "Z. Tokayev came.",
    "See (No. Five) there.",
    "К. Токаев пришёл.",
    "They paid 5 bn. 36 houses fell.",
    "Было в 2024 г. — дома пали.",
    "Пали дома в г. Атырау.",
    "В 2024 г. (после дождя) пали.",
    "Дали 5 млн. – 6 млн.",
    "1. First came.",
    "12. First came.",
    "№ 5.6 дома",
  ])("and does not in %j", expectCut);

  test("which other marks do before small letters too", () => {
    expectCut("It rained!¦ then stopped.");
    expectCut("It rained?¦ then stopped.");
    expectCut("It rained…¦ then stopped.");
    expectCut("It rained!then stopped.");
  });

  test("up to the quotes and brackets behind it, four at most", () => {
    expectCut("It rained.\"')]¦ Houses fell.");
    expect(sentences('It rained.""""" Houses fell.')).toHaveLength(1);
  });

  test("of a list number at the start of a line none", () => {
    expectCut("Known:\nx\n¦1. Houses fell.");
    expect(sentences("Known:\n\n  12. Houses fell.")).toEqual(["Known:", "12. Houses fell."]);
    expectCut("x\n¦123. Houses fell.");
    expectCut("x\n¦90. Houses fell.");
    expectCut("There were 12.¦ Houses fell.");
    expectCut("x\n1234.¦ Houses fell.");
    expectCut("x\n1a.¦ Houses fell.");
  });
});

describe("a line ends a sentence", () => {
  test.each([
    "It rained\n\n¦Houses fell",
    "It rained\n \t\r\n¦Houses fell",
    "It rained\n¦• houses fell",
    "It rained\n¦- houses fell",
    "It rained\n¦ – houses fell",
    "It rained\n¦— houses fell",
    "It rained\n¦* houses fell",
    "It rained\n¦1. houses fell",
    "It rained\n¦12) houses fell",
    "It rained\n¦(3) houses fell",
    "It rained\n¦ \t1.\thouses fell",
  ])("before an empty one or a list mark: %j", expectCut);

  test.each([
    "It rained\nhouses fell",
    "It rained\nHouses fell",
    "It rained\n-houses fell",
    "It rained\n1.5 fell",
    "It rained\n1234. houses fell",
    "It rained\n1 houses fell",
    "It rained\n         - nine spaces",
  ])("and not before %j", expectCut);
});

describe("white space belongs to no sentence", () => {
  test.each([
    ["", []],
    [" \n\t ", []],
    ["  It rained.  ", ["It rained.  "]],
    ["\u00A0It rained.\u2003Houses fell.", ["It rained.", "Houses fell."]],
    ["It rained. Houses fell.\n\n\n", ["It rained.", "Houses fell."]],
    ["\n\n\nIt rained", ["It rained"]],
  ])("of %j", (text, expected) => {
    expect(sentences(text).map((each) => each.trimEnd())).toEqual(expected.map((each) => each.trimEnd()));
  });

  test("nor is anything else left out", () => {
    const text = "It rained. Mr. X (5 mln.) came!\n\n• One… «Two.» 3. Three";
    expect(sentences(text).join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
  });
});

describe("what is too long for a sentence", () => {
  test("is cut at white space", () => {
    const text = "house ".repeat(1000).trim();
    const parts = sentences(text);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.every((part) => part.length <= 2000 && /^(?:house )*house$/.test(part))).toBe(true);
    expect(parts.join(" ")).toBe(text);
  });

  test("else at a mark, else where digits end, and never within a number", () => {
    const marks = sentences("house;".repeat(1000));
    expect(marks.length).toBeGreaterThan(1);
    expect(marks.every((part) => /^(?:house;)+$/.test(part))).toBe(true);
    const digits = sentences("house12".repeat(1000));
    expect(digits.length).toBeGreaterThan(1);
    expect(digits.every((part) => /^(?:house12)+$/.test(part))).toBe(true);
    expect(sentences("1".repeat(5000))).toHaveLength(1);
  });

  test("and one of just that length is not", () => {
    const just = `${"house ".repeat(333)}ab`;
    expect(just).toHaveLength(2000);
    expect(sentences(just)).toEqual([just]);
    expect(sentences(`${just}c d`)).toHaveLength(2);
  });
});

test("a unit in capitals belongs to the scale before it", () => {
  expect(sentences("Подали 34 тыс. Гкал тепла.")).toHaveLength(1);
  expect(sentences("Дали 5 млн долл. США. Потом ещё.")).toHaveLength(2);
  expect(sentences("Вышло 34 тыс. Газ дорог.")).toHaveLength(2);
});
