import { describe, expect, test } from "vitest";
import type { Language } from "../../../../src/printed/figure.js";
import { languageOfCyrillic } from "../../../../src/printed/prose/words/cyrillic-language.js";
import { factsOf } from "../../../../src/printed/prose/words/word-facts.js";
import { tokenize } from "../../../../src/printed/tokens.js";
import { seen } from "../seen.js";

/** What a sentence is taken for, whichever of the two languages those before it are in; both where it does not tell. */
function languageOf(text: string): string {
  const asked: readonly Language[] = ["ru", "kk"];
  const tokens = tokenize(text);
  return [...new Set(asked.map((before) => languageOfCyrillic(tokens, factsOf(tokens), before)))].join(
    " or ",
  );
}

describe("a sentence is Russian", () => {
  test.each([
    "Дома в городе пали",
    // by endings alone
    "Сгорело 60 тысяч гектаров",
    "Всего направлено 165 млн",
    "Каждая получила 12",
    // whatever Kazakh names stand in it
    "Из фонда «Қазақстан халқына» выделено 25 млн тенге",
    "Помощь от “Қазақстан халқына” получили 5 семей",
    "Әбдірахманов сообщил о 25 млн",
    "Аким Өскемена Ғани Бейсембаев доложил о 5 домах",
    "Әлия Сұлтанова купила 60 саженцев",
    "Өскемен: 5 домов",
    "«В городе разрушено 5 домов», и «Жібек жолы» закрыт",
  ])("%s", (text) => {
    expect(languageOf(text)).toBe("ru");
  });
});

describe("a sentence is Kazakh", () => {
  test.each([
    "Үйлер мен жолдар",
    "Қалада 5 автобус болды",
    "Компания депутаттарға 25 автобус берді",
    // whatever Russian names stand in it
    "«Народный банк» 5 млрд бөлді",
    "Қор «Из истории казахов и их земли» кітабын шығарды",
    "Әкім Иванов пен министр Петровская 12 автобус берді",
    "А. Сейітов, К. Ахметов пен С. Омаров 12 автобус алды",
    "Шымкентте 39, Астанада 27 градус болады.",
    // and where nothing tells but a name
    "Өскемен: 340",
    "«Қазақстан халқына»: 340",
  ])("%s", (text) => {
    expect(languageOf(text)).toBe("kk");
  });
});

test.each(["Алматы 5", "12 млн", "«Барыс» 4:2"])("%s is as the sentence before it", (text) => {
  expect(languageOf(text)).toBe("ru or kk");
});

test("what was said at length in quotation marks is no name", () => {
  expect(languageOf("«Қалада бүгін түнде екі қабатты он үй құлады», — было сказано")).toBe("kk");
});

test("a Kazakh name turns neither its sentence nor those behind it into Kazakh ones", () => {
  expect(
    seen(
      "Из фонда «Қазақстан халқына» 5 семьям выделено 25 млн тенге. Всего направлено 165 млн тенге. Сгорело 60 тыс. гектаров леса.",
    ),
  ).toBe(
    "count 5 семья; amount 24500000..25500000 tenge; amount 164500000..165500000 tenge; count 59500..60500 гектар",
  );
});
