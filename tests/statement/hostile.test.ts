import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { interpret } from "../../src/statement/interpret.js";
import { parseStatement } from "../../src/statement/read.js";
import { example } from "./design-example.js";

/** Reads whatever it is, and its figures if it is a statement. */
function readAll(input: string | object): void {
  const { statement, faults } = parseStatement(input);
  expect(statement === undefined).toBe(faults.length > 0);
  for (const { code, message, remedy } of faults) {
    expect(code).toMatch(/^[a-z-]+$/);
    expect(message).not.toMatch(/\.$|undefined [^i]|\[object/);
    expect(remedy).not.toBe("");
  }
  if (statement !== undefined) interpret(statement);
}

describe("nothing that is read makes the reader throw", () => {
  test("no value of a program", () => {
    const value = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSparseArray: true,
      withTypedArray: true,
    });
    fc.assert(
      fc.property(value, (given) => readAll(given as object)),
      { numRuns: 300 },
    );
  });

  test("no object with the keys of a statement and other values", () => {
    const key = fc.constantFrom(
      "aid",
      "totals",
      "quantities",
      "shares",
      "averages",
      "rules",
      "event",
      "source",
      "oneTimeAssistance",
      "families",
      "rate",
      "regions",
      "KZ-10",
      "printed",
      "from",
      "of",
      "trust",
      "a",
      "constructor",
      "toString",
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { depthSize: "medium" },
        fc.constantFrom<unknown>(null, "", "5", "13.3 billion tenge", 5, 1.5, true, -5, 10n ** 50n, "all"),
        fc.array(tie("tree"), { maxLength: 3 }),
        fc.dictionary(key, tie("tree"), { maxKeys: 5 }),
      ),
    }));
    fc.assert(
      fc.property(fc.dictionary(key, tree), (given) => readAll(given)),
      { numRuns: 500 },
    );
  });

  test("no text", () => {
    const mark = fc.constantFrom(
      "aid",
      ":",
      " ",
      "\n",
      "  ",
      "- ",
      "[",
      "]",
      "{",
      "}",
      ",",
      "&a",
      "*a",
      "!t",
      "#",
      "|",
      ">",
      "'",
      '"',
      "?",
      "%",
      "---",
      "\t",
      "5",
      "quantities: ",
      "😀",
      "\r",
    );
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 40 }), (marks) => readAll(marks.join(""))),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => readAll(text)),
      { numRuns: 200 },
    );
  });

  test("no statement with a stretch of it taken out", () => {
    fc.assert(
      fc.property(fc.nat(example.length), fc.integer({ min: 1, max: 8 }), (from, length) =>
        readAll(example.slice(0, from) + example.slice(from + length)),
      ),
      { numRuns: 100 },
    );
  });
});

describe("prototypes stay as they are", () => {
  const polluted = () => [
    Object.getOwnPropertyNames(Object.prototype).sort().join(),
    ({} as { readonly polluted?: unknown }).polluted,
  ];

  test("whatever the keys", () => {
    const before = polluted();
    for (const key of ["__proto__", "constructor", "prototype"]) {
      for (const text of [
        `${key}: { polluted: 1 }`,
        `quantities: { ${key}: { polluted: 1, prototype: { polluted: 1 } } }`,
        `aid: { oneTimeAssistance: { funding: { ${key}: { prototype: { polluted: 1 } } } } }`,
        `a: &a { ${key}: { polluted: 1 } }\nb: *a`,
      ]) {
        expect(parseStatement(text).statement).toBeUndefined();
      }
      readAll(JSON.parse(`{"quantities": {"${key}": {"polluted": 1}}}`));
    }
    expect(polluted()).toEqual(before);
  });

  test("and a quantity may be called constructor", () => {
    const { statement } = parseStatement("quantities: { constructor: 5, toString: 6 }");
    expect(Object.entries(statement?.quantities ?? {})).toEqual([
      ["constructor", 5],
      ["toString", 6],
    ]);
    expect([...interpret(statement ?? {}).quantities.keys()]).toEqual(["constructor", "toString"]);
  });
});

test("a text with thousands of faults leaves errors with the traces that they had", () => {
  const before = Error.stackTraceLimit;
  const { faults } = parseStatement(`quantities: { a: "1"${",".repeat(9_000)} }`);
  // A hundred are told, and that there are more.
  expect(faults).toHaveLength(101);
  expect(Error.stackTraceLimit).toBe(before);
  expect(new Error("later").stack).toContain("hostile.test");
});
