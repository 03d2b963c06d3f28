import { expect, test } from "vitest";
import { seen } from "../../seen.js";

test.each([
  [
    "Ет бағасы: сиыр – 3 400, жылқы – 3 900, қой – 3 200 теңге.",
    "amount 3400 tenge *; amount 3900 tenge *; amount 3200 tenge",
  ],
  [
    "Бензин 237 теңге, дизель – 324, газ – 98 теңге.",
    "amount 237 tenge; amount 324 tenge *; amount 98 tenge",
  ],
  ["Сиырлар – 340, жылқылар – 12 үйір.", "count 340 сиыр; count 12 үйір"],
  ["Сиырлар – 340, залал – 32 млн теңге.", "count 340 сиыр; amount 31500000..32500000 tenge"],
  [
    "Мал басы: жылқы – 4,2 млн, сиыр – 8,6 млн, қой – 21 млн бас.",
    "count 4150000..4250000 бас *; count 8550000..8650000 бас *; count 20500000..21500000 бас",
  ],
  ["Мал басы: жылқы – 120, сиыр – 340, қой – 2 100.", "count 120 жылқы; count 340 сиыр; count 2100 қой"],
])("things with their prices or heads: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
