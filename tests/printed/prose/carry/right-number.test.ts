import { expect, test } from "vitest";
import { drafted } from "../../../draft/drafted.js";
import { seen } from "../seen.js";

test.each([
  ["18,000 families got aid. The right number is 36,455.", "count 18000 family; count 36455 family *"],
  ["18,000 families got aid. The correct figure was 36,455.", "count 18000 family; count 36455 family *"],
  ["18,000 families got aid. The right number is 36,455 families.", "count 18000 family; count 36455 family"],
  ["Көмекті 18 000 отбасы алды. Дұрысы – 36 455.", "count 18000 отбасы; count 36455 отбасы *"],
  ["18,000 families got aid. The right answer is 36,455.", 'count 18000 family; other "36,455"'],
])("the right number is of what the sentence before counted: %s", (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test("in a draft it stands for the earlier one", () => {
  const text = "An earlier version said that 18,000 families got one-time aid. The right number is 36,455.";
  expect(drafted(text)["36,455"]).toBe("aid.oneTimeAssistance.families doubtful");
});
