import { describe, expect, test } from "vitest";
import { drafted } from "./drafted.js";

describe("entrepreneurs and animals of whom no word says that they were paid for are doubtful:", () => {
  test.each([
    ["The commission met 320 entrepreneurs.", "320 entrepreneurs", "aid.smeCompensation.enterprises"],
    ["Опрошено 320 предпринимателей.", "320 предпринимателей", "aid.smeCompensation.enterprises"],
    ["Комиссия 320 кәсіпкермен кездесті.", "320 кәсіпкермен", "aid.smeCompensation.enterprises"],
    ["Owners registered 9,850 animals.", "9,850 animals", "aid.livestockCompensation.heads"],
  ])("%s", (text, printed, path) => {
    expect(drafted(text)[printed]).toBe(`${path} doubtful`);
  });
});

test.each([
  ["Of 1,214 small and medium-sized businesses that suffered, 734 have been paid compensation.", "734"],
  ["Из 1 214 субъектов МСБ, пострадавших от паводка, компенсацию получили 734.", "734"],
  ["Зардап шеккен 1 214 шағын және орта бизнес субъектісінің 734-і өтемақы алды.", "734"],
])("those who were harmed are not those of them who were paid: %s", (text, part) => {
  const found = drafted(text);
  const places = Object.entries(found).filter(([, place]) => place.startsWith("aid."));
  expect(places.map(([printed]) => printed)).toEqual([part]);
  expect(found[part]).toMatch(/^aid\.smeCompensation\.enterprises/);
});

describe("animals that were brought to safety were not paid for:", () => {
  test.each([
    ["96,472 head of livestock were driven to safe places.", "96,472 head"],
    ["Отогнано 96 472 головы скота.", "96 472 головы"],
    ["96 472 бас мал қауіпсіз жерге айдалды.", "96 472 бас"],
  ])("%s", (text, printed) => {
    expect(drafted(text)[printed]).toMatch(/what was brought to safety, and not what was paid for$/);
  });
});

describe("animals that perished are no whole of those of a region or a species that were paid for:", () => {
  test.each([
    [
      "In Aktobe Region 3,232 head of livestock were compensated. In both regions, 5,910 animals had perished.",
      "5,910 animals",
    ],
    [
      "Владельцам скота возмещены 1 912 коров и 648 лошадей. Заявлено было о гибели 9 850 голов.",
      "9 850 голов",
    ],
    [
      "Мал иелеріне 1 912 сиыр және 648 жылқы үшін өтемақы берілді. Мал иелері 9 850 бас қырылғанын мәлімдеген.",
      "9 850 бас",
    ],
  ])("%s", (text, printed) => {
    expect(drafted(text)[printed]).toMatch(/^animals are also lost/);
  });
});
