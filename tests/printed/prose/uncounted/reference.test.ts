import { describe, expect, test } from "vitest";
import type { Language } from "../../../../src/printed/figure.js";
import { readReference } from "../../../../src/printed/prose/uncounted/reference.js";
import { type ReadAt, readOf } from "../mark.js";
import { seen } from "../seen.js";

const inLine: ReadAt = (tokens, at, index) => readReference(tokens, at, index, false);
const atLineStart: ReadAt = (tokens, at, index) => readReference(tokens, at, index, true);

describe("the number of a page, a paragraph, an order", () => {
  test.each<[Language, string]>([
    ["en", "see page ⟦14⟧ there"],
    ["en", "see p. ⟦14⟧ there"],
    ["en", "see pp. ⟦3–5⟧ there"],
    ["en", "see pages ⟦3-5⟧ there"],
    ["en", "section ⟦3.2⟧ there"],
    ["en", "order ⟦12/7⟧ there"],
    ["en", "order ⟦412⟧ was signed"],
    ["en", "articles 190 and ⟦217⟧ there"],
    ["en", "pages 3, 5 and ⟦8⟧ there"],
    ["ru", "по статьям 190 и ⟦217⟧ УК"],
    ["en", "№ ⟦412⟧ there"],
    ["en", "No. ⟦412⟧ there"],
    ["en", "No ⟦412⟧ there"],
    ["en", "no. ⟦412⟧ there"],
    ["ru", "см. с. ⟦14⟧ там"],
    ["ru", "см. стр ⟦14⟧ там"],
    ["ru", "пункт ⟦7⟧ там"],
    ["ru", "п. ⟦7⟧ там"],
    ["kk", "⟦14⟧-бет"],
    ["kk", "⟦14⟧-бетте"],
    ["kk", "⟦3–5⟧-бет"],
    ["kk", "⟦7⟧-ші тармақ"],
    ["kk", "⟦109⟧ нөмірі"],
    ["kk", "⟦19⟧, 20 және 24 жастағы үшеу"],
    ["en", "articles 190 and ⟦217⟧ or 218"],
    ["en", "order ⟦12/7⟧/5"],
    ["kk", "кесте ⟦2⟧ бар"],
    ["kk", "⟦19⟧ бен 24 жастағы екі жігіт"],
  ])("in %s ends where it ends: %s", (language, text) => {
    expect(readOf(inLine, language, text)).toBe(text);
  });

  test.each<[Language, string]>([
    ["en", "see page ⟦14⟧ - 5 houses"],
    ["en", "see page ⟦14⟧. 5 houses"],
    ["en", "see page ⟦14⟧-A"],
    ["en", "see page ⟦14⟧, 5 houses"],
    ["en", "see page ⟦14⟧.five"],
  ])("in %s takes no number that stands apart: %s", (language, text) => {
    expect(readOf(inLine, language, text)).toBe(text);
  });

  test.each<[Language, string]>([
    ["en", "see ⟦14 there"],
    ["en", "p ⟦14 there"],
    ["en", "no ⟦412 came"],
    ["en", "building ⟦2,680 houses"],
    ["en", "building ⟦20 houses"],
    ["en", "order ⟦5 thousand tents"],
    ["en", "order ⟦20% of"],
    ["en", "order ⟦20 dollars"],
    ["en", "page. It is ⟦14"],
    ["en", "page x .⟦14 there"],
    ["ru", "с ⟦14 домами"],
    ["ru", "п ⟦14 домами"],
    ["kk", "⟦14 бет"],
    ["kk", "⟦14 - бет"],
    ["kk", "⟦14-үй"],
    ["kk", "⟦109-нөмір"],
    ["kk", "⟦109 үй"],
    ["kk", "⟦109 және 24 үй"],
    ["kk", "⟦109 - нөмірі"],
    ["en", "they said no ⟦412 came"],
    ["en", "articles 190 and ⟦217 houses"],
    ["en", "article and ⟦217 came"],
    ["en", "articles 190 or so ⟦217 came"],
    ["en", "page ⟦two there"],
  ])("in %s is not meant by %s", (language, text) => {
    expect(readOf(inLine, language, text)).toBe(text);
  });

  test("weak words before it still name a number that counts nothing", () => {
    for (const text of ["building ⟦5⟧ stands", "room ⟦12⟧ is", "order ⟦5.6⟧.7 of"]) {
      expect(readOf(inLine, "en", text)).toBe(text);
    }
  });
});

describe("the number of a list", () => {
  test.each(["⟦1⟧. First", "⟦12⟧) Second", "⟦123⟧. Third", "(⟦3⟧) Third"])("stands before %s", (text) => {
    expect(readOf(atLineStart, "en", text)).toBe(text);
    expect(readOf(inLine, "en", text)).toBe(text.replace("⟧", ""));
  });

  test.each(["⟦1.First", "⟦1) ", "⟦1 . First", "⟦1: First", "⟦1234. First", "⟦1", "⟦5 houses"])(
    "does not before %s",
    (text) => {
      expect(readOf(atLineStart, "en", text)).toBe(text);
    },
  );
});

describe("a line that is dialled, and a verb", () => {
  test.each([
    ["Call the hotline on 1415.", 'other "1415"'],
    ["Twelve men run the hotline on 1415.", 'count 12 man; other "1415"'],
    ["They run the hotline at 120 clinics.", "count 120 clinic"],
    ["They run the hotline at 1,400 or so.", 'other about "1,400 or so"'],
    ["Leopards now number 152.", "count 152 leopard"],
    ["Twelve men run the hotline on 24.", 'count 12 man; other "24"'],
    ["Twelve men run the hotline on 1415 pupils.", "count 12 man; count 1415 pupil"],
    ["Twelve men run the school on 24.", "count 12 man; count 24 man *"],
    ["Families that applied for aid number 318", "count 318 family"],
    ["Families that applied for aid number 1,318 so far.", "count 1318 family"],
    ["Families that applied number 318 of them.", 'other "318"'],
    ["Families that live in house number 12.", 'other "12"'],
    ["The house number 152 fell.", 'other "152"'],
  ])("in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});

test.each([
  ["Ақын 62 жаста.", 'other "62"'],
  ["Ол 19 жасында әскерге аттанды.", 'other "19"'],
  ["Ақын 62 жасқа толды.", "count 62 жас"],
])("how old a Kazakh is: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["Заңның 24-бабының 3-бөлігіне сай шешілді.", 'other "24"; other "3"'],
  ["Әкесі 91 жаста.", 'other "91"'],
  ["Ол 91 жасқа келді.", "count 91 жас"],
])("parts of a law, and ages, in Kazakh: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test("a verb of how many there are is no reference", () => {
  expect(seen("The fleet numbers 38,400, far from enough.")).toBe('other "38,400"');
  expect(seen("He rang numbers 38 and 40.")).toBe('other "38"; other "40"');
});

test("a stage or a kilometre has its number behind it", () => {
  expect(seen("The bus with 31 pupils overturned at kilometre 218.")).toBe('count 31 pupil; other "218"');
  expect(seen("At that stage 31 pupils left.")).toBe("count 31 pupil");
});

test.each([
  ["О следах 12 лосей просят сообщать на 112.", 'count 12 лось; other "112"'],
  ["Работают 12 врачей, а горячая линия 1434 молчит.", 'count 12 врач; other "1434"'],
  ["Как видно из графика 3, сдали 12 школ.", 'other "3"; count 12 школа'],
  [
    "Орталық 112 және 8 7122 35 40 18 нөмірлері арқылы 40 қоңырау алды.",
    'other "112"; other "8 7122 35 40 18"; count 40 қоңырау',
  ],
])("a line to ring, a chart: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  ["112 қызметіне 340 қоңырау түсті.", 'other "112"; count 340 қоңырау'],
  ["Ауданда 120 қызмет көрсетіледі.", "count 120 қызмет"],
])("a service by its number: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
