import { describe, expect, test } from "vitest";
import { seen } from "../seen.js";

describe("a Kazakh number counts what is behind a clause about something of its own", () => {
  test.each([
    ["Ауылға 14 тозығы жеткен қазандық берілді.", "count 14 қазандық"],
    ["Полиция 14 қаруланған шабуылшыны ұстады.", "count 14 шабуылшы"],
    ["Биыл 24 салынатын үлкен мектептің жобасы дайын.", "count 24 мектеп"],
    ["Биыл 310 аз қамтылған отбасы көмек алды.", "count 310 отбасы"],
    ["Қорға 27 үйі қираған отбасы жүгінді.", "count 27 отбасы"],
    ["Ауылға 9 шөп шабатын трактор берілді.", "count 9 трактор"],
    ["Паркке 9 газбен жүретін автобус келді.", "count 9 автобус"],
    ["Теңізде 3 суға батқан кеме жатыр.", "count 3 кеме"],
    ["Тізімде 40 жасы жеткен жалғыз зейнеткер бар.", "count 40 зейнеткер"],
  ])("in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });

  test.each([
    ["Облыстың 27 мектебі жабылған ауданда тұр.", "count 27 мектеп", "a genitive before it"],
    ["Сотқа 36 кісі келген отбасы жүгінді.", "count 36 кісі", "the noun as it is"],
    ["Сотқа 5 партияны тіркеген депутат келді.", "count 5 партия", "what is acted on"],
    ["Онда 90 оқушы баратын үйірме бар.", "count 90 оқушы", "who does it before it"],
    ["Онда 40 ауылда тұратын отбасы бар.", "count 40 ауыл", "where they are"],
    ["Онда 3 тонна тиейтін вагон тұр.", "count 3 тонна", "a measure before it"],
    ["Сотта 12 айыпталған, куәлар да бар.", 'other "12"', "a comma before the noun"],
    ["Онда 27 көшесі тазаланды, ауыл таза.", "count 27 көше", "no noun behind it"],
  ])("but not in %s", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});
