import { describe, expect, test } from "vitest";
import { defineStatement, readStatement, tryReadStatement } from "../../src/rules/read-statement.js";
import { StatementError } from "../../src/statement/fault.js";

const text = `quantities: { laws: 4, decrees: 6, documents: 10 }
rules:
  - documents = laws + decrees
`;

describe("reading a statement whole", () => {
  test("a right one comes back", () => {
    expect(readStatement(text).rules).toEqual(["documents = laws + decrees"]);
    expect(tryReadStatement(text)).toMatchObject({ ok: true, statement: { quantities: { laws: 4 } } });
  });

  test("faults of shape, of figures and of rules are told at once, in the order of the file", () => {
    const read = tryReadStatement(
      `rules: [documents = lows]
quantities: { documents: 10, laws: "13,3 billion" }
language: en
titel: x
`,
      { file: "bad.yaml" },
    );
    expect(read.ok).toBe(false);
    if (read.ok) return;
    expect(read.faults.map(({ place, message }) => `${place?.line}: ${message.slice(0, 30)}`)).toEqual([
      expect.stringMatching(/^1: no quantity is called lows/),
      expect.stringMatching(/^2: /),
      expect.stringMatching(/^4: unknown key/),
    ]);
  });

  test("figures and rules at fault in a well-formed file are told together", () => {
    const read = tryReadStatement(
      'rules: [documents = lows]\nquantities: { documents: 10, laws: "a few" }\n',
    );
    expect(read.ok ? [] : read.faults.map(({ place }) => place?.line)).toEqual([1, 2]);
  });

  test("the error carries the faults, and its message shows them", () => {
    const act = (): unknown =>
      readStatement("rules: [documents = lows]\nquantities: { documents: 1, laws: 2 }\n", { file: "a.yaml" });
    expect(act).toThrow(StatementError);
    expect(act).toThrow(
      [
        "a.yaml:1:21: no quantity is called lows",
        "    rules: [documents = lows]",
        "                        ^^^^",
        "  write laws",
      ]
        .join("\n")
        .replace("1:21", "1:21"),
    );
  });

  test("an object is checked the same way", () => {
    expect(defineStatement({ quantities: { laws: 4 } })).toEqual({ quantities: { laws: 4 } });
    expect(() => defineStatement({ quantities: { laws: 4 }, rules: ["laws = lows"] })).toThrow(
      "no quantity is called lows",
    );
  });
});
