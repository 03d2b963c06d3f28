import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { describeFigureFault } from "../../src/printed/describe-fault.js";
import { parseFigure } from "../../src/printed/parse.js";
import { tokenize } from "../../src/printed/tokens.js";
import { ownTime } from "../own-time.js";

const size = 400_000;
const kinds: [name: string, unit: string][] = [
  ["digits", "9"],
  ["spaces", " "],
  ["hedges", "over "],
  ["groups", "123,"],
  ["spaced groups", "123 "],
  ["scale words", "million "],
  ["sums", "5 million 3 thousand "],
  ["endings", "данден"],
  ["hyphens", "-"],
  ["combining marks", "\u0301"],
  ["soft hyphens", "a\u00AD"],
  ["beginnings of phrases", "no "],
  ["halves of characters", "\uD83D"],
];

describe("a text of 400 KB", () => {
  test.each(kinds)("of %s is refused at once", (_, unit) => {
    const text = unit.repeat(Math.ceil(size / unit.length));
    expect(ownTime(() => parseFigure(text))).toBeLessThan(100);
    const parsed = parseFigure(text);
    expect(parsed.ok ? "read" : [parsed.fault.code, parsed.fault.printed.length <= 401]).toEqual([
      "too-long",
      true,
    ]);
  });

  test.each(kinds)("of %s is split in time that grows with it", (_, unit) => {
    const text = unit.repeat(Math.ceil(size / unit.length));
    expect(ownTime(() => tokenize(text))).toBeLessThan(2000);
  });
});

test.each(kinds)("400 characters of %s are read or refused within milliseconds", (_, unit) => {
  const text = unit.repeat(Math.floor(400 / unit.length));
  const read = (): void => {
    for (const language of ["en", "ru", "kk"] as const) parseFigure(text, { language });
  };
  expect(ownTime(read)).toBeLessThan(200);
});

const words = [
  "over",
  "no",
  "more",
  "than",
  "from",
  "to",
  "between",
  "and",
  "5",
  "1,234",
  "12.5",
  "007",
  "million",
  "tenge",
  "families",
  "от",
  "до",
  "млрд",
  "тыс.",
  "семей",
  "не",
  "более",
  "мың",
  "теңгеден",
  "-ден",
  "астам",
  "дейін",
  "пен",
  "аралығында",
  "бес",
  "он",
  "ten",
  "-",
  "–",
  "+",
  "%",
  "₸",
  "T",
  "$",
  "(",
  ".",
  ",",
  "\u00AD",
  "\u0308",
  "minus",
  "a",
  "hundred",
  "one",
];

describe("no text makes the reader throw", () => {
  const options = fc.record(
    {
      language: fc.constantFrom("en" as const, "ru" as const, "kk" as const),
      unit: fc.constantFrom("tenge" as const, "MCI" as const, "percent" as const, "count" as const),
      rounding: fc.constantFrom("nearest" as const, "truncated" as const, "either" as const),
    },
    { requiredKeys: [] },
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary", maxLength: 500 }),
    fc
      .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom("", " ", " ", "\u00A0")), { maxLength: 12 })
      .map((pieces) => pieces.flat().join("")),
  );

  test("and every fault lies within the text that it shows", () => {
    fc.assert(
      fc.property(texts, options, (text, given) => {
        const parsed = parseFigure(text, given);
        if (parsed.ok) return;
        const { printed, start, length, expected } = parsed.fault;
        expect(start >= 0 && length >= 0 && start + length <= printed.length && expected !== "").toBe(true);
        const [sentence, ...excerpt] = describeFigureFault(parsed.fault).split("\n");
        expect(sentence).not.toBe("");
        if (printed.trim() === "") {
          expect(excerpt).toEqual([]); // there is no place to point at
        } else {
          expect(excerpt.length).toBe(2);
          expect(excerpt[1]).toMatch(/^ {4} *\^+$/);
        }
      }),
      { numRuns: 3000 },
    );
  });

  test("and every reading has its lower end at or below its upper one", () => {
    fc.assert(
      fc.property(texts, options, (text, given) => {
        const parsed = parseFigure(text, given);
        if (!parsed.ok || parsed.reading.from === undefined || parsed.reading.to === undefined) return;
        const { from, to } = parsed.reading;
        const places = Math.max(from.value.places, to.value.places);
        const scaled = ({ value }: typeof from): bigint =>
          value.digits * 10n ** BigInt(places - value.places);
        expect(scaled(from) <= scaled(to)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
