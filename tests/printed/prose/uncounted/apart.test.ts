import { expect, test } from "vitest";
import { seen } from "../seen.js";

test.each([
  ["They saw 64 films, and a jury of seven chose.", 'count 64 film; other "seven"'],
  ["They saw 64 films, and a total of seven.", "count 64 film; count 7 film *"],
  ["They saw 64 films, the jury six.", "count 64 film; count 6 film *"],
  ["A crowd of forty watched 64 films.", 'other "forty"; count 64 film'],
  ["A crowd of 400 watched 64 films.", "count 400 person; count 64 film"],
  [
    "Each family gets 50 tenge; families of more than five get 200.",
    'rate 50 tenge; other over "more than five"; rate 200 tenge *',
  ],
  ["After 64 tremors the magnitude was 5.", 'count 64 tremor; other "5"'],
])("of nothing else that is counted: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});
