import { expect, test } from "vitest";
import { seen } from "../../seen.js";

test.each([
  [
    "Ауылдардың 30 баласы (12-сі қыз) лагерьге барды.",
    "count 30 бала; count 12 бала *",
    "a part of the number before",
  ],
  ["Хакатонға саны 120-дан асқан команда келді.", "count over 121.. команда", "the number of what is behind"],
  ["Қираған саны 120 болды.", 'other "120"', "no noun before its number"],
])("%s has %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
