import { describe, expect, test } from "vitest";
import { describeFault } from "../../src/statement/fault.js";
import { originOf } from "../../src/statement/origin.js";
import { parseStatement } from "../../src/statement/read.js";
import { example } from "./design-example.js";
import { codesOf, faultsOf } from "./faults.js";

describe("a statement that is right", () => {
  test("reads without a fault, as YAML, as JSON and as an object", () => {
    const { statement, faults } = parseStatement(example);
    expect(faults).toEqual([]);
    expect(statement?.aid?.smeCompensation?.funding?.["demeu"]).toEqual({
      amount: "2.5 billion tenge",
      enterprises: 40,
      regions: ["KZ-23", "KZ-27", "KZ-59"],
    });
    expect(statement?.asOf).toBe("2024-12-26");
    expect(statement?.shares?.["approval"]).toEqual({
      part: "yes",
      whole: "votes",
      printed: "71.12 percent",
    });

    expect(parseStatement(JSON.stringify(statement)).statement).toEqual(statement);
    expect(parseStatement(statement ?? {}).statement).toEqual(statement);
  });

  test("is a copy that shares nothing with the object it was given as", () => {
    const given = { quantities: { documents: { printed: ["5", "5 documents"] } } };
    const { statement } = parseStatement(given);
    given.quantities.documents.printed.push("6");
    expect(statement).toEqual({ quantities: { documents: { printed: ["5", "5 documents"] } } });
  });

  test("remembers where it came from, out of sight", () => {
    const { statement } = parseStatement(example, { file: "year-end.yaml" });
    const origin = originOf(statement ?? {});
    expect(origin?.file).toBe("year-end.yaml");
    expect(origin?.place("aid.oneTimeAssistance.amount")).toEqual({
      file: "year-end.yaml",
      line: 8,
      column: 52,
      length: 18,
      excerpt: '  oneTimeAssistance: { families: "36,455", amount: 13.3 billion tenge, rate: 100 MCI }',
    });
    expect(origin?.place("rules[1].holds")?.line).toBe(29);
    expect(origin?.placeOfKey("aid.oneTimeAssistance.amount")?.column).toBe(44);
    expect(origin?.place("aid.nothing")).toBeUndefined();
    expect(Object.keys(statement ?? {})).not.toContain("origin");
    expect(JSON.stringify(statement)).not.toContain("year-end");
    expect(originOf(parseStatement(statement ?? {}).statement ?? {})).toBe(origin);
    expect(originOf({})).toBeUndefined();
  });

  test("keeps whole numbers of any size exact, in YAML and in JSON", () => {
    const digits = "1234567890123456789012345678901234567890";
    for (const text of [`quantities: { a: ${digits}, b: 12 }`, `{"quantities": {"a": ${digits}, "b": 12}}`]) {
      expect(parseStatement(text).statement?.quantities).toEqual({ a: BigInt(digits), b: 12 });
    }
  });

  test("may say a trust with a fraction, and nothing else", () => {
    const { statement } = parseStatement('quantities: { a: { printed: "5", trust: 0.5 } }');
    expect(statement?.quantities?.["a"]).toEqual({ printed: "5", trust: 0.5 });
    expect(codesOf('quantities: { a: { printed: "5", trust: 0 } }')).toEqual(["wrong-kind 1:41+1"]);
  });

  test("may repeat values by anchor and alias", () => {
    const { statement } = parseStatement("quantities: { a: &a { printed: 5 laws }, b: *a }");
    expect(statement?.quantities).toEqual({ a: { printed: "5 laws" }, b: { printed: "5 laws" } });
  });
});

describe("every fault is told at once", () => {
  test("with its line, its column, an excerpt and a remedy, in the order of the lines", () => {
    const text = `aid:
  oneTimeAssistance: { familes: 36,455, cap: 150 MCI }
  propertyCompensation: { amount: '13,3 billion tenge', cap: 150 MCI }
  smeCompensation:
    regions: { KZ-16: { enterprises: 12 }, Aktobe: { enterprises: 5 } }
asOf: 2024-02-30
source: { publishr: Press Secretary }
quantities:
  documents: 13.3
  2nd: 7
  laws: { printed: 5 dollars }
language: en
`;
    expect(faultsOf(text)).toBe(`s.yaml:2:24: unknown key "familes" in aid.oneTimeAssistance
      oneTimeAssistance: { familes: 36,455, cap: 150 MCI }
                           ^^^^^^^
  write "families"
s.yaml:2:36: unknown key "455" in aid.oneTimeAssistance
      oneTimeAssistance: { familes: 36,455, cap: 150 MCI }
                                       ^^^
  put a number with commas in quotes, as in "36,455"
s.yaml:3:36: "13,3 billion tenge" has a decimal comma, and English writes a point
      propertyCompensation: { amount: '13,3 billion tenge', cap: 150 MCI }
                                       ^^^^
  write 13.3, or set "language" to the one it was printed in
s.yaml:3:57: aid.propertyCompensation has a cap but no families that it could apply to
      propertyCompensation: { amount: '13,3 billion tenge', cap: 150 MCI }
                                                            ^^^
  add the figure of families, or leave the cap out
s.yaml:5:16: no region of Kazakhstan has the ISO 3166-2 code "KZ-16"
        regions: { KZ-16: { enterprises: 12 }, Aktobe: { enterprises: 5 } }
                   ^^^^^
  the nearest is KZ-10, Abai
s.yaml:5:44: the region "Aktobe" is not given by its code
        regions: { KZ-16: { enterprises: 12 }, Aktobe: { enterprises: 5 } }
                                               ^^^^^^
  write KZ-15, the ISO 3166-2 code of Aktobe
s.yaml:6:7: the day 2024-02-30 does not exist
    asOf: 2024-02-30
          ^^^^^^^^^^
  write a day of the calendar, as in 2024-12-26
s.yaml:7:11: unknown key "publishr" in source
    source: { publishr: Press Secretary }
              ^^^^^^^^
  write "publisher"
s.yaml:9:14: 13.3 without quotes is a binary fraction, which is not exact
      documents: 13.3
                 ^^^^
  put it in quotes, with its unit where it has one: "13.3"
s.yaml:10:3: "2nd" cannot be a name
      2nd: 7
      ^^^
  begin a name with a letter; if this was part of a number such as "36,455", put the number in quotes
s.yaml:11:22: the figure "5 dollars" cannot be read: "dollars" is another unit; expected an amount in tenge
      laws: { printed: 5 dollars }
                         ^^^^^^^
  write it in that unit, or under the key that it belongs to`);
  });

  test("and of an object with its path", () => {
    expect(
      faultsOf({ aid: { oneTimeAssistance: { families: 1.5, amuont: "5" } }, quantities: { a: Number.NaN } }),
    ).toBe(`aid.oneTimeAssistance.families: 1.5 is a binary fraction, which is not exact
  give it as a string, with its unit where it has one: "1.5"
quantities.a: NaN is not a number
  give the number that was published
aid.oneTimeAssistance.amuont: unknown key "amuont" in aid.oneTimeAssistance
  write "amount"`);
  });

  test("up to a thousand of them, and then how many more there are", () => {
    const quantities = Object.fromEntries(Array.from({ length: 1_500 }, (_, index) => [`${index}`, 5]));
    const { faults } = parseStatement({ quantities });
    expect(faults).toHaveLength(1_001);
    expect(faults.at(-1)?.message).toBe("there are 500 more faults");
    expect(
      parseStatement({
        quantities: Object.fromEntries(Object.entries(quantities).slice(0, 1_001)),
      }).faults.at(-1)?.message,
    ).toBe("there is 1 more fault");
  });

  test.each([["]".repeat(5_000)], [`{ a: [${'""'.repeat(2_000)}`]])(
    "of a text that is no YAML at all, the first hundred faults in its writing: %#",
    (text) => {
      const { faults } = parseStatement(text);
      expect(faults.map(({ code }) => code)).toEqual([...Array(100).fill("yaml-syntax"), "more-faults"]);
      expect(faults.at(-1)?.message).toBe("there are more faults like these");
    },
  );
});

describe("bad input gives one clear message", () => {
  const cases: readonly (readonly [string, string | object, string])[] = [
    [
      "an empty file",
      " \n",
      "s.yaml:1:1: the statement is empty\n  write at least one figure, such as aid: { oneTimeAssistance: { families: 36455 } }",
    ],
    [
      "a file of comments",
      "# later",
      "s.yaml:1:1: the statement is empty\n    # later\n    ^\n  write at least one figure, such as aid: { oneTimeAssistance: { families: 36455 } }",
    ],
    [
      "a binary file",
      "PK\u0003\u0004",
      "s.yaml:1:3: the statement is not UTF-8 text: it holds the character U+0003\n    PK··\n      ^\n  give a YAML or JSON file, saved as UTF-8",
    ],
    [
      "a file in another encoding",
      "title: \uFFFD\uFFFD",
      "s.yaml:1:8: the statement is not UTF-8 text: it holds the character U+FFFD\n    title: \uFFFD\uFFFD\n           ^\n  give a YAML or JSON file, saved as UTF-8",
    ],
    [
      "a statement without figures",
      "title: Floods",
      "s.yaml:1:1: the statement gives no figure\n    title: Floods\n    ^\n  write at least one figure, such as aid: { oneTimeAssistance: { families: 36455 } }",
    ],
    [
      "a text",
      "13.3 billion tenge",
      's.yaml:1:1: the statement is "13.3 billion tenge", not keys with values\n    13.3 billion tenge\n    ^^^^^^^^^^^^^^^^^^\n  write keys with values',
    ],
    [
      "a list",
      "- 5",
      "s.yaml:1:1: the statement is a list, not keys with values\n    - 5\n    ^\n  write keys with values",
    ],
    [
      "two documents",
      "title: a\n---\ntitle: b",
      "s.yaml:2:1: the file holds more than one YAML document\n    ---\n    ^\n  keep one statement in a file; several files reconcile together",
    ],
    [
      "a duplicate key",
      "asOf: 2024-01-01\nasOf: 2024-01-02",
      's.yaml:2:1: the key "asOf" is given twice; first on line 1\n    asOf: 2024-01-02\n    ^^^^\n  keep one of the two, or write the figures of both as a list',
    ],
    [
      "a __proto__ key",
      "quantities:\n  __proto__: 5\n  a: 5",
      's.yaml:2:3: the key "__proto__" is not allowed\n      __proto__: 5\n      ^^^^^^^^^\n  remove it',
    ],
    [
      "a tag",
      "title: !!js/function a",
      's.yaml:1:8: the tag "!!js/function" is not read\n    title: !!js/function a\n           ^^^^^^^^^^^^^\n  remove the tag; put a text in quotes where it must stay a text',
    ],
    [
      "an alias of nothing",
      "title: *a",
      "s.yaml:1:8: the alias *a has no anchor &a before it\n    title: *a\n           ^^\n  write the value itself; put a text that begins with * in quotes",
    ],
    [
      "an endless alias",
      "rules: &a [*a]",
      "s.yaml:1:12: the alias *a stands within its own anchor and would never end\n    rules: &a [*a]\n               ^^\n  write the value itself",
    ],
    [
      "indentation by tabs",
      "aid:\n\tb: 5",
      "s.yaml:2:1: this is not YAML: Tabs are not allowed as indentation\n    ·b: 5\n    ^\n  indent with spaces",
    ],
    [
      "a value left out",
      "asOf:\nquantities: { a: 5 }",
      's.yaml:1:1: "asOf" has no value\n    asOf:\n    ^^^^\n  write text; or remove the key',
    ],
    [
      "a number for a text",
      "title: 2024\nquantities: { a: 5 }",
      's.yaml:1:8: "title" is 2024, not text\n    title: 2024\n           ^^^^\n  put it in quotes: "2024"',
    ],
    [
      "a word for a flag",
      "aid: { housingRepair: { houses: 5, partsComplete: no } }",
      's.yaml:1:51: "partsComplete" is "no", not true or false\n    aid: { housingRepair: { houses: 5, partsComplete: no } }\n                                                      ^^\n  write true or false',
    ],
    [
      "an unknown language",
      "language: de\nquantities: { a: 5 }",
      's.yaml:1:11: "language" is "de", not one of en, ru, kk\n    language: de\n              ^^\n  write one of en, ru, kk',
    ],
    [
      "a day in another order",
      "asOf: 26.12.2024\nquantities: { a: 5 }",
      's.yaml:1:7: "26.12.2024" is not a day written as year, month and day\n    asOf: 26.12.2024\n          ^^^^^^^^^^\n  write 2024-12-26',
    ],
    [
      "a category outside aid",
      "oneTimeAssistance: { families: 5 }",
      's.yaml:1:1: unknown key "oneTimeAssistance" in the statement\n    oneTimeAssistance: { families: 5 }\n    ^^^^^^^^^^^^^^^^^\n  move it under "aid"',
    ],
    [
      "a unit beside a range",
      "quantities: { a: { unit: tenge, from: 5 } }",
      's.yaml:1:33: the key "from" does not go with the others in quantities.a\n    quantities: { a: { unit: tenge, from: 5 } }\n                                    ^^^^\n  write printed, or value and precision, or from and to; unit and signed go with printed, which may hold any of these',
    ],
    [
      "a figure without a number",
      "aid: { housingRepair: { houses: { at: page 3 } } }",
      "s.yaml:1:25: the figure holds no number\n    aid: { housingRepair: { houses: { at: page 3 } } }\n                            ^^^^^^\n  write printed, or value, or from and to; or leave the figure out",
    ],
    [
      "a rule without its formula",
      "rules: [{ name: a }]\nquantities: { a: 5 }",
      's.yaml:1:9: "holds" is missing in rules[0]\n    rules: [{ name: a }]\n            ^\n  add it, with text',
    ],
    [
      "the symbol of the tenge as unit",
      "quantities: { a: { unit: KZT, printed: 5 tenge } }",
      's.yaml:1:26: the unit "KZT" is money\n    quantities: { a: { unit: KZT, printed: 5 tenge } }\n                             ^^^\n  write tenge',
    ],
    [
      "a list without figures",
      "quantities: { a: [] }",
      's.yaml:1:15: "a" is an empty list, not a figure such as "13.3 billion tenge" or a whole number\n    quantities: { a: [] }\n                  ^\n  write a figure such as "13.3 billion tenge" or a whole number',
    ],
    [
      "infinity",
      "quantities: { a: .inf }",
      "s.yaml:1:18: .inf is not a number\n    quantities: { a: .inf }\n                     ^^^^\n  write the number that was published, or put the text in quotes",
    ],
    [
      "an instance of a class",
      { asOf: new Date(0), quantities: { a: 5 } },
      'asOf: an object of class "Date" is no part of a statement\n  give plain objects, lists, strings, whole numbers and bigints',
    ],
    [
      "an unsafe integer",
      { quantities: { a: 2 ** 60 } },
      "quantities.a: the number 1152921504606847000 is too large for a binary number to hold all its digits\n  give it as a bigint or as a string of digits",
    ],
    ["a function", () => "a", "statement: a function is no statement\n  give its text or a plain object"],
    ["a function", { title: () => "a" }, "title: a function is no part of a statement\n  remove it"],
    [
      "a getter",
      Object.defineProperty({}, "title", { get: () => "a", enumerable: true }),
      'title: the key "title" is a getter\n  give its value',
    ],
    [
      "a proxy that throws",
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error("no");
          },
        },
      ),
      "statement: the object cannot be read: no\n  give plain objects and lists",
    ],
  ];
  test.each(cases)("%s", (_, input, message) => {
    expect(faultsOf(input)).toBe(message);
  });

  test("brackets that are not closed: each of them", () => {
    expect(parseStatement("aid: { a: [1, 2").faults.map(({ message }) => message)).toEqual([
      "this is not YAML: Flow sequence in block collection must be sufficiently indented and end with a ]",
      "this is not YAML: Flow map in block collection must be sufficiently indented and end with a }",
    ]);
  });

  test("a billion laughs: aliases nested to explode", () => {
    const lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"];
    for (let level = 1; level < 10; level += 1) {
      lines.push(`a${level}: &a${level} [${Array.from({ length: 9 }, () => `*a${level - 1}`).join(", ")}]`);
    }
    const faults = faultsOf(lines.join("\n"));
    expect(faults).toContain("the aliases stand for more than 100000 values");
    expect(faults).toContain("write the values themselves");
  });

  test("a number of ten million digits", () => {
    const { faults } = parseStatement(`quantities: { a: ${"9".repeat(10_000_000)} }`);
    expect(faults.map(({ message }) => message)).toEqual([
      "the number 99999999999999999999… has 10000000 digits, and at most 40 are read",
    ]);
  });

  test("brackets nested a million deep", () => {
    const { faults } = parseStatement("[".repeat(1_000_000));
    expect(faults.map(({ code, place }) => `${code} ${place?.column}`)).toEqual(["too-deep 65"]);
    expect(parseStatement(`title: ${"[".repeat(60)}${"]".repeat(60)}`).faults[0]?.code).toBe("wrong-kind");
  });

  test("an object nested beyond reason, and one within itself", () => {
    let deep: object = {};
    for (let level = 0; level < 100_000; level += 1) deep = { deep };
    expect(parseStatement(deep).faults.map(({ code }) => code)).toContain("too-deep");
    const endless: { title?: unknown } = {};
    endless.title = [endless];
    expect(codesOf(endless)).toEqual(["endless-object title[0]", "wrong-kind title"]);
  });

  test("more values than fit in memory", () => {
    const { faults } = parseStatement(`a: [${"1,".repeat(1_600_000)}1]`);
    expect(faults.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      "too-large: the statement has more than 3000000 keys, values and marks",
    ]);
  });

  test("a text too long to be a statement", () => {
    const { faults } = parseStatement("a".repeat(64 * 1024 * 1024 + 1));
    expect(faults.map(({ code }) => code)).toEqual(["too-large"]);
  });
});

describe("rates and caps need the count that they apply to", () => {
  test("in the category or anywhere below it", () => {
    expect(codesOf("aid: { propertyCompensation: { cap: 150 MCI, amount: 5 billion tenge } }")).toEqual([
      "missing-count 1:32+3",
    ]);
    expect(codesOf("aid: { livestockCompensation: { unitPrice: 5 tenge, amount: 5 tenge } }")).toEqual([
      "missing-count 1:33+9",
    ]);
    expect(
      codesOf("aid: { oneTimeAssistance: { tranches: { a: { rate: 5 MCI, amount: 5 tenge } } } }"),
    ).toEqual(["missing-count 1:46+4"]);
    for (const count of [
      "families: 5",
      "parts: { a: 5 }",
      "regions: { KZ-10: { families: 5 } }",
      "funding: { a: { families: 5 } }",
    ]) {
      expect(codesOf(`aid: { propertyCompensation: { cap: 150 MCI, ${count} } }`)).toEqual([]);
    }
  });

  test("but a mistyped count is told once", () => {
    expect(codesOf("aid: { propertyCompensation: { cap: 150 MCI, familes: 5 } }")).toEqual([
      "unknown-key 1:46+7",
    ]);
  });
});

describe("names become parts of ids", () => {
  test("so they are letters of any script, digits, - and _, and begin with a letter", () => {
    for (const name of ["demeu", "жилые-дома", "үй_2", "constructor", "toString"]) {
      expect(codesOf(`quantities: { ${name}: 5 }`)).toEqual([]);
    }
    for (const name of ["a.b", "a@2024", "-a", "_a", "a b", "'1'", '""']) {
      expect(codesOf(`totals: { ${name}: { of: all } }\nquantities: { a: 5 }`)[0]).toMatch(/^bad-name 1:11/);
    }
  });

  test("of at most 200 characters; one that is too long is told with its length and its place", () => {
    const named = (length: number): string =>
      `quantities: { a: 5 }\ntotals: { ${"я".repeat(length)}: { of: [a] } }`;
    expect(codesOf(named(200))).toEqual([]);
    expect(codesOf(named(201))).toEqual(["name-too-long 2:11+201"]);
    const [fault] = parseStatement(named(201), { file: "aid.yaml" }).faults;
    expect(fault && describeFault(fault).split("\n")).toEqual([
      `aid.yaml:2:11: the name "${"я".repeat(60)}…" has 201 characters`,
      `    totals: { ${"я".repeat(66)}`,
      `              ${"^".repeat(66)}`,
      "  write one of at most 200",
    ]);
  });
});
