import { expect, test } from "vitest";
import { seen } from "../seen.js";

test.each([
  [
    "Горожан 11,3 млн, сельчан 6,2.",
    "count 11250000..11350000 горожанин; count 6150000..6250000 сельчанин *",
  ],
  ["Горожан 11,3 млн, сельчан 620.", "count 11250000..11350000 горожанин; count 620 сельчанин"],
  [
    "Ферм за год открыли 12,6 тысячи, лавок закрыли 8,3.",
    "count 12550..12650 ферма; count 8250..8350 лавка *",
  ],
])("a part of things has the scale before it: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
