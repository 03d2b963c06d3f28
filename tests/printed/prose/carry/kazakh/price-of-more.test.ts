import { expect, test } from "vitest";
import { seen } from "../../seen.js";

test.each([
  [
    "4 балаға – 62 мың, 5 балаға – 78 мың теңге төленеді.",
    "count 4 бала; amount 61500..62500 tenge *; count 5 бала; amount 77500..78500 tenge",
  ],
  [
    "4 балаға 62, 5 балаға 78 мың теңге төленеді.",
    "count 4 бала; amount 61500..62500 tenge *; count 5 бала; amount 77500..78500 tenge",
  ],
  ["Ауылда 62 мың, 5 бала бар.", "count 61500..62500 бала *; count 5 бала"],
])("for so many so much: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "4 балаға – 62 мың және 5 балаға – 78 мың теңге төленеді.",
    "count 4 бала; amount 61500..62500 tenge *; count 5 бала; amount 77500..78500 tenge",
  ],
  [
    "4 балаға 620 мың, 5 балаға 78 млн теңге төленеді.",
    "count 4 бала; amount 619500..620500 tenge *; count 5 бала; amount 77500000..78500000 tenge",
  ],
  [
    "4 детям – 62 тысячи, 5 детям – 78 тысяч тенге.",
    "count 4 ребенок; amount 61500..62500 tenge *; count 5 ребенок; amount 77500..78500 tenge",
  ],
])("with a link, of another scale, and in Russian: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
