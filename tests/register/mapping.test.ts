import { describe, expect, test } from "vitest";
import { type AuditOptions, audit, readMapping } from "../../src/register/index.js";
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

describe("a mapping given as an object", () => {
  // As a program without types gives it.
  const given = (mapping: unknown): Promise<unknown> => {
    const opening = () => Promise.reject(new Error("opened"));
    return audit(opening, { mapping } as AuditOptions);
  };

  test.each<[unknown, path: string, message: string]>([
    [{ skip: "a" }, "skip", "mapping: skip: it must be a list\n  write [one, another]"],
    [{ skip: ["a", 5] }, "skip[1]", "mapping: skip[1]: it must be a text\n  write it in quotes"],
    [{ limits: [250000] }, "limits[0]", "mapping: limits[0]: it must be a text"],
    [{ columns: null }, "columns", "mapping: columns: it must be a mapping\n  write key: value"],
    [{ colums: {} }, "colums", "mapping: colums: a mapping has no such key\n  it takes columns, "],
    [{ programme: { from: new Date() } }, "programme.from", "mapping: programme.from: it must be a text"],
    [{ amounts: "1.234" }, "amounts", 'mapping: amounts: "1.234" is none of its values'],
    [[], "", "mapping: it must be a mapping"],
  ])("%j is refused as a file's would be", async (mapping, path, message) => {
    await expect(given(mapping)).rejects.toMatchObject({
      name: "RegisterError",
      code: "mapping",
      path,
      message: expect.stringContaining(message),
    });
  });

  test("may leave members out as undefined, and be frozen", async () => {
    const mapping = Object.freeze({ skip: undefined, programme: { from: undefined, to: "2024-12-31" } });
    await expect(given(mapping)).rejects.toThrow("opened");
  });

  test("keeps the file that it was read from in messages", async () => {
    await expect(given(readMapping("skip: [dated]", "map.yaml"))).rejects.toThrow(/^map\.yaml: skip\[0\]: /);
  });
});

test("a published statement given as an object is held to what a file is", async () => {
  const against = { aid: { oneTimeAssistance: { rates: "100 MCI" } } };
  const audited = audit(() => Promise.reject(new Error("opened")), { against } as unknown as AuditOptions);
  await expect(audited).rejects.toThrow('unknown key "rates" in aid.oneTimeAssistance');
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
