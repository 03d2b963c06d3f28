import { expect, test } from "vitest";
import { seen } from "../../seen.js";

test.each([
  [
    "Тоннасына 24 мың теңге төлейді, шаруа 28 мың сұрайды.",
    "rate 23500..24500 tenge; rate 27500..28500 tenge *",
    "asked",
  ],
  [
    "Айына 250 мың теңге алады, көмекшісі 190 мың ғана алады.",
    "rate 249500..250500 tenge; rate 189500..190500 tenge *",
    "gotten only",
  ],
  [
    "Айына 250 мың теңге алады, көмекшісі тек 190 мың ғана төлейді.",
    "rate 249500..250500 tenge; rate 189500..190500 tenge *",
    "paid only",
  ],
  [
    "Жалақысы 185 мың теңге, көмекшілері 95 мың алады.",
    "rate 184500..185500 tenge; rate 94500..95500 tenge *",
    "gotten",
  ],
  ["Айына 350 теңгеден төленеді, былтыр 290 болған.", "rate 350 tenge; rate 290 tenge *", "what it was"],
  [
    "Айына 148 мың теңге алады, соның 30 мыңнан астамы дәріге кетеді.",
    "rate 147500..148500 tenge; rate over 30000.01.. tenge *",
    "a part",
  ],
  [
    "Ең төменгі жалақы 92 000 теңгеге, зейнетақы 69 мыңға көтеріледі.",
    "rate 92000 tenge; rate 68500..69500 tenge *",
    "other pay",
  ],
  [
    "Айына 60 мың теңге төленеді, өзге 42 мыңды бюджет жабады.",
    "rate 59500..60500 tenge; rate 41500..42500 tenge *",
    "the rest",
  ],
])("what each gets or pays in turn, in %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "Айына 148 мың теңге алады, соның 300 мыңнан астамы дәріге кетеді.",
    "rate 147500..148500 tenge; count over 300001..",
    "more than the whole",
  ],
  [
    "Айына 148 мың теңге алады, ауылдың 30 мыңнан астамы көшті.",
    "rate 147500..148500 tenge; count over 30001.. ауыл",
    "a part of something else",
  ],
  [
    "Айына 148 мың теңге алады, соның 30 мың тұрғыны көшті.",
    "rate 147500..148500 tenge; count 29500..30500 тұрғын",
    "of people",
  ],
  [
    "Айына 60 мың теңге төленеді, өзге 42 мың көшті.",
    "rate 59500..60500 tenge; count 41500..42500",
    "of those who left",
  ],
])("but not in %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
