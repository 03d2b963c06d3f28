import { expect, test } from "vitest";
import { seen } from "../seen.js";

test.each([
  [
    "Each may borrow up to 5 million tenge, or 15 million with security.",
    "rate at-most ..5000000 tenge; rate 14500000..15500000 tenge *",
  ],
  [
    "Each family got 5 million tenge, and the 43 injured miners up to 2 million.",
    "rate 4500000..5500000 tenge; count 43 miner; rate at-most ..2000000 tenge *",
  ],
  [
    "Each family got 5 million tenge, and the 43 injured miners 86 million in total.",
    "rate 4500000..5500000 tenge; count 43 miner; amount 85500000..86500000 tenge *",
  ],
  [
    "Each family got 5 million tenge, and the village 2 million.",
    "rate 4500000..5500000 tenge; amount 1500000..2500000 tenge *",
  ],
  [
    "Әр отбасыға – 8,5 млн теңге, көлігі бүлінгендерге – 1,2 млн берілді.",
    "rate 8450000..8550000 tenge; rate 1150000..1250000 tenge *",
  ],
])("what others get behind those who got so much each: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test.each([
  [
    "Each family gets 5 million tenge, and many miners 2 million.",
    "rate 4500000..5500000 tenge; rate 1500000..2500000 tenge *",
  ],
  [
    "Each family gets 5 million tenge, and the miners 2 million in total.",
    "rate 4500000..5500000 tenge; amount 1500000..2500000 tenge *",
  ],
  [
    "Each family gets 5 million tenge, or 7 million with a child.",
    "rate 4500000..5500000 tenge; rate 6500000..7500000 tenge *",
  ],
  [
    "Families get 900,000 tenge a year each, 1.4 million for foreigners.",
    "rate 900000 tenge; rate 1350000..1450000 tenge *",
  ],
  [
    "Families get 900,000 tenge a year each, 1.4 million in all.",
    "rate 900000 tenge; amount 1350000..1450000 tenge *",
  ],
])("what others get in turn, and what is a sum: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
