import { expect, test } from "vitest";
import { seen } from "../seen.js";

test.each([
  ["Ауруханаға 14 өкпені жасанды желдету аппараты жеткізілді.", "count 14 аппарат"],
  ["Цехқа 3 суды тазарту қондырғысын орнатты.", "count 3 қондырғы"],
  ["Биыл 18 көшені жөндеу жұмысы басталды.", "count 18 көше"],
  ["Қойылған 118 су өткізгіш құбыр ескірді.", "count 118 құбыр"],
  ["Мұнда 15 жаңа желдеткіш мектепке берілді.", "count 15 желдеткіш"],
  ["Олар 18 көшені аппарат жанында көрді.", "count 18 көше"],
])("a device is counted, and what it works on is not: %j", (text, figures) => {
  expect(seen(text)).toBe(figures);
});
