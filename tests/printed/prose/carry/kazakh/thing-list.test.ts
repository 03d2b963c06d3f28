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

test.each([
  [
    "Мал басы: жылқы – 1, сиыр – 2, қой – 3, ешкі – 4, түйе – 5, шошқа – 6, құс – 9 бас.",
    "count 1 бас *; count 2 бас *; count 3 бас *; count 4 бас *; count 5 бас *; count 6 бас *; count 9 бас",
  ],
  [
    "Сиыр – 1,2 млн, жылқы – 1,9 млн теңге тұрады.",
    "amount 1150000..1250000 tenge *; amount 1850000..1950000 tenge",
  ],
  [
    "Мұғалім 310 мың теңге алады, директор – 480 мың.",
    "amount 309500..310500 tenge; amount 479500..480500 tenge *",
  ],
])("long lists, scaled prices, and pay: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "Сиыр – 40, жылқы – 12 үйір, айыппұл – 50 теңге.",
    "count 40 сиыр; count 12 үйір; amount 50 tenge",
    "a herd between",
  ],
  [
    "Ауданға 310 млн теңге бөлінді: мектеп – 12, балабақша – 7.",
    "amount 309500000..310500000 tenge; count 12 мектеп; count 7 балабақша",
    "another scale",
  ],
  [
    "Қор 310 мың теңге жинады, көрермендер – 480 мың.",
    "amount 309500..310500 tenge; count 479500..480500 көрермен",
    "people who came",
  ],
  ["Сиыр – 40, жылқы – 12; қой – 90 бас.", "count 40 сиыр; count 12 жылқы; count 90 бас", "another mark"],
  ["Сиыр – 40, жылқы 90 бас.", "count 40 сиыр; count 90 бас", "no dash"],
])("but the number of the things in %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
