import { describe, expect, test } from "vitest";
import { readMapping } from "../../src/register/index.js";
import { ownTime } from "../own-time.js";

describe("a mapping file", () => {
  test.each([
    ["nothing", "", {}],
    ["texts, as they are written", "limits: [250000, '1,5']", { limits: ["250000", "1,5"] }],
    ["JSON", '{"rates": {"oneTimeAssistance": "100 MCI"}}', { rates: { oneTimeAssistance: "100 MCI" } }],
    [
      "aliases",
      "columns: { amount: &sum Total, fund: *sum }",
      { columns: { amount: "Total", fund: "Total" } },
    ],
  ])("may hold %s", (_, text, mapping) => {
    expect(readMapping(text)).toEqual(mapping);
  });

  test.each([
    ["a key twice", "rates: {}\nrates: {}", 'map.yaml:2: the key "rates" is given twice; first on line 1'],
    ["a character that is no text", "columns: \u0000", "map.yaml:1: the mapping is not UTF-8 text"],
    ["an alias of itself", "columns: &all [*all]", "stands within its own anchor"],
    ["a tag", "skip: !!js/function x", 'the tag "!!js/function" is not read'],
    ["several documents", "---\nskip: []\n---\nskip: []", "keep one mapping in a file"],
    ["lists without end in each other", "[".repeat(200_000), "more than 64 deep"],
    ["mappings without end in each other", "- ? ".repeat(100_000), "more than 64 deep"],
    ["more aliases than anyone would read", bomb(), "the aliases stand for more than 100000 values"],
  ])("with %s is refused in one message, soon", (_, text, message) => {
    const refused = (): void =>
      expect(() => readMapping(text, "map.yaml")).toThrow(
        expect.objectContaining({ name: "RegisterError", message: expect.stringContaining(message) }),
      );
    expect(ownTime(refused)).toBeLessThan(5000);
  });
});

function bomb(): string {
  const lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"];
  for (let at = 1; at < 10; at += 1)
    lines.push(
      `a${at}: &a${at} [${Array(10)
        .fill(`*a${at - 1}`)
        .join(", ")}]`,
    );
  return lines.join("\n");
}
