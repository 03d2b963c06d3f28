import { describe, expect, test } from "vitest";
import type { Proof } from "../../src/reconcile/types.js";
import { verify } from "../../src/verify/verify.js";
import { type Claim, claims, consistent, inconsistent, odd, split, strict, yearEnd } from "./claims.js";

/** A copy with changes made to it. */
function changed(claim: Claim, change: (copy: Claim) => void): Claim {
  const copy = structuredClone(claim);
  change(copy);
  return copy;
}

/** A copy with other steps as the proof of its first conflict. */
function proved(claim: Claim, proof: unknown): Claim {
  return changed(claim, ({ conflicts: [conflict] }) => Object.assign(conflict ?? {}, { proof }));
}

function steps(claim: Claim): Proof {
  return claim.conflicts[0]?.proof ?? [];
}

function expectRejected(claim: unknown, where: string, message: string): void {
  expect(verify(claim)).toMatchObject({ accepted: false, problems: [{ where, message }] });
}

describe("a proof by hand", () => {
  for (const [name, claim] of Object.entries(claims)) {
    test(`${name} is accepted`, () => {
      expect(verify(claim)).toMatchObject({ verdict: "inconsistent", accepted: true, problems: [] });
      expect(verify(JSON.parse(JSON.stringify(claim))).accepted).toBe(true);
    });
  }

  test("is counted: its steps, and what the statement holds", () => {
    expect(verify(yearEnd).checked).toEqual({ quantities: 2, figures: 2, rules: 1, conflicts: 1, steps: 4 });
    expect(verify(split).checked).toEqual({ quantities: 2, figures: 1, rules: 1, conflicts: 1, steps: 9 });
  });
});

describe("a proof that was tampered with is rejected, with the place", () => {
  const at = "conflicts[0].proof";
  const sum = (of: unknown): unknown => [...steps(yearEnd).slice(0, 3), { step: "sum", of }];

  test.each([
    [
      "a wrong multiplier",
      [
        [0, "36920001"],
        [1, "1"],
        [2, "1"],
      ],
      "it does not end in an absurdity",
    ],
    [
      "a multiplier of zero",
      [
        [0, "36920000"],
        [1, "1"],
        [2, "1"],
        [0, "0"],
      ],
      "a multiplier is not above 0",
    ],
    ["a negative multiplier", [[0, "-1"]], "a multiplier is not above 0"],
    [
      "a multiplier that is a JSON number",
      [[0, 36920000]],
      "a whole number is missing, not in digits, or too long",
    ],
    ["a multiplier in hexadecimal", [[0, "0x10"]], "a whole number is missing, not in digits, or too long"],
    ["an empty multiplier", [[0, ""]], "a whole number is missing, not in digits, or too long"],
    [
      "a multiplier of 4,001 digits",
      [[0, "9".repeat(4_001)]],
      "a whole number is missing, not in digits, or too long",
    ],
    ["a product of more than 4,000 digits", [[0, "9".repeat(4_000)]], "a number has more than 4000 digits"],
    ["a reference to itself", [[3, "1"]], "it refers to no step before it"],
    ["a reference beyond the end", [[9, "1"]], "it refers to no step before it"],
    ["a negative reference", [[-1, "1"]], "it refers to no step before it"],
    ["a reference that is no index", [["push", "1"]], "it is malformed"],
    ["a sum of nothing", [], "it does not end in an absurdity"],
    ["a sum of no list", 5, "it is malformed"],
    ["no sum at all", undefined, "it is malformed"],
  ])("%s", (_what, of, message) => {
    expectRejected(proved(yearEnd, sum(of)), `${at}[3]`, message);
  });

  test("a missing step", () => {
    for (let missing = 0; missing < 4; missing += 1) {
      const rest = steps(yearEnd).filter((_, index) => index !== missing);
      expect(verify(proved(yearEnd, rest)).accepted, `without step ${missing}`).toBe(false);
    }
  });

  test("a wrong end", () => {
    for (const index of [0, 1, 2]) {
      for (const end of ["from", "to", "constructor", "__proto__", undefined]) {
        const step = steps(yearEnd)[index];
        if (step === undefined || ("end" in step && step.end === end)) continue;
        const other = steps(yearEnd).with(index, Object.assign({ ...step }, { end }));
        expect(verify(proved(yearEnd, other)).accepted, `${index}: ${end}`).toBe(false);
      }
    }
  });

  test("no end of a figure that has none, nor of a rule", () => {
    const toOfX = { step: "figure", quantity: "x", figure: 0, end: "to" };
    expectRejected(proved(strict, [toOfX]), `${at}[0]`, "the figure has no such end");
    const fromOfRule = { step: "rule", rule: "rule:1", end: "from" };
    expectRejected(proved(strict, [fromOfRule]), `${at}[0]`, "the rule has no such end");
  });

  test.each([
    [
      "an unknown quantity",
      { step: "figure", quantity: "y", figure: 0, end: "from" },
      "there is no quantity y",
    ],
    [
      "a quantity named like a property of all objects",
      { step: "natural", quantity: "toString" },
      "there is no quantity toString",
    ],
    ["an unknown rule", { step: "rule", rule: "rule:2", end: "from" }, "there is no rule rule:2"],
    [
      "an unknown figure",
      { step: "figure", quantity: "seven", figure: 1, end: "from" },
      "there is no such figure",
    ],
    ["an unknown kind of step", { step: "guess" }, "it is no step of a proof"],
    ["a case where none is open", { step: "case" }, "no case is open"],
    ["a rounding of nothing", { step: "round", of: 0 }, "it refers to no step before it"],
    [
      "a split at no whole number",
      { step: "split", quantity: "x", at: "0.5", low: [], high: [] },
      "a whole number is missing, not in digits, or too long",
    ],
    [
      "a split of an unknown quantity",
      { step: "split", quantity: "y", at: "0", low: [], high: [] },
      "there is no quantity y",
    ],
    ["no step", null, "it is malformed"],
  ])("%s", (_what, step, message) => {
    expectRejected(proved(odd, [step]), `${at}[0]`, message);
  });

  test("a proof of no steps, and one that is no list", () => {
    expectRejected(proved(odd, []), at, "it does not end in an absurdity");
    expectRejected(proved(odd, "proof"), at, "it is malformed");
    expectRejected(proved(odd, undefined), at, "it is malformed");
  });

  test("a signed quantity taken for one that is not negative", () => {
    const signed = changed(strict, ({ statements: [first] }) => {
      Object.assign(first ?? {}, {
        statement: {
          quantities: { x: { from: 1 }, y: { unit: "things", signed: true } },
          rules: ["x + y < 1"],
        },
      });
    });
    expectRejected(signed, `${at}[1]`, "y may be negative");
  });

  test("0 ≥ 0 is no absurdity", () => {
    const equal = inconsistent(
      { quantities: { a: 5 } },
      ["a"],
      [],
      [
        { step: "figure", quantity: "a", figure: 0, end: "from" },
        { step: "figure", quantity: "a", figure: 0, end: "to" },
        {
          step: "sum",
          of: [
            [0, "1"],
            [1, "1"],
          ],
        },
      ],
    );
    expectRejected(equal, `${at}[2]`, "it does not end in an absurdity");
  });
});

describe("the cases of a split", () => {
  const at = "conflicts[0].proof[4]";
  const cases = (low: unknown, high: unknown, more: readonly unknown[] = []): Claim => {
    return proved(split, [
      ...steps(split).slice(0, 4),
      { step: "split", quantity: "x", at: "3", low, high },
      ...more,
    ]);
  };
  const open = { step: "case" };
  const low = [
    open,
    {
      step: "sum",
      of: [
        [4, "2"],
        [0, "1"],
        [2, "1"],
      ],
    },
  ];
  const high = [
    open,
    {
      step: "sum",
      of: [
        [4, "2"],
        [1, "1"],
        [3, "1"],
      ],
    },
  ];

  test("must both end in an absurdity", () => {
    expect(verify(cases(low, high)).accepted).toBe(true);
    expectRejected(cases([open], high), `${at}.low[0]`, "it does not end in an absurdity");
    expectRejected(cases(low, [open]), `${at}.high[0]`, "it does not end in an absurdity");
    expectRejected(cases(low, []), `${at}.high`, "it does not end in an absurdity");
    expectRejected(cases(undefined, high), `${at}.low`, "it is malformed");
  });

  test("cannot change places, for each assumes what it does", () => {
    expect(verify(cases(high, low)).accepted).toBe(false);
  });

  test("cannot refer to each other", () => {
    // Step 5 is the absurdity of the low case; in the high case no step 5 stands before step 4.
    expectRejected(
      cases(low, [{ step: "sum", of: [[5, "1"]] }]),
      `${at}.high[0]`,
      "it refers to no step before it",
    );
    expectRejected(
      cases(low, [open, { step: "sum", of: [[5, "1"]] }]),
      `${at}.high[1]`,
      "it refers to no step before it",
    );
    expectRejected(
      cases([open, { step: "sum", of: [[6, "1"]] }], high),
      `${at}.low[1]`,
      "it refers to no step before it",
    );
  });

  test("leave nothing behind but that both are absurd", () => {
    expectRejected(cases(low, high, [{ step: "sum", of: [[4, "1"]] }]), at, "a split must stand last");
  });

  test("may split again, and then assume the innermost", () => {
    const again = (inner: readonly unknown[]): unknown[] => [
      { step: "split", quantity: "x", at: "2", low: inner, high: [open, { step: "sum", of: [[4, "0"]] }] },
    ];
    // x ≤ 2, twice, and 2 x ≥ 7: 0 ≥ 3. In the inner high case x ≥ 3 proves nothing.
    expectRejected(cases(again(low), high), `${at}.low[0].high[1]`, "a multiplier is not above 0");
    const right = [
      open, // 4: −x ≥ −3
      {
        step: "split", // 5
        quantity: "x",
        at: "2",
        low: [
          open,
          {
            step: "sum",
            of: [
              [5, "2"],
              [0, "1"],
              [2, "1"],
            ],
          },
        ], // 5: −x ≥ −2; 0 ≥ 3
        high: [
          open,
          {
            step: "sum",
            of: [
              [4, "2"],
              [0, "1"],
              [2, "1"],
            ],
          },
        ], // 5: x ≥ 3; 0 ≥ 1
      },
    ];
    expect(verify(cases(right, high)).accepted).toBe(true);
  });

  test("may lie a thousand deep in each other, but not a million", () => {
    const nested = (depth: number): unknown => {
      let step: unknown = [{ step: "sum", of: [[0, "1"]] }];
      for (let level = 0; level < depth; level += 1)
        step = [{ step: "split", quantity: "x", at: "3", low: step, high: [] }];
      return step;
    };
    expect(verify(proved(split, nested(900))).problems[0]?.message).not.toContain("deep");
    expect(verify(proved(split, nested(1_000_000))).problems[0]?.message).toBe(
      "splits lie more than 1000 deep in each other",
    );
  });
});

describe("what a conflict names", () => {
  test("must be all that its proof rests on", () => {
    const withoutRule = changed(yearEnd, ({ conflicts: [conflict] }) => conflict?.rules.pop());
    expectRejected(
      withoutRule,
      "conflicts[0].proof",
      "it rests on rule fixed-rate:oneTimeAssistance, which the conflict does not name",
    );
    const withoutFigure = changed(yearEnd, ({ conflicts: [conflict] }) => conflict?.figures.pop());
    expectRejected(
      withoutFigure,
      "conflicts[0].proof",
      "it rests on figure 0 of oneTimeAssistance.amount, which the conflict does not name",
    );
  });

  test("must be no more than that, or the set would not be minimal", () => {
    const more = changed(split, ({ conflicts: [conflict] }) =>
      conflict?.figures.push({ quantity: "x", figure: 0 }),
    );
    expectRejected(more, "conflicts[0].proof", "it does not rest on figure 0 of x, which the conflict names");
  });

  test("is checked in every conflict", () => {
    const two = changed(split, ({ conflicts }) => conflicts.push({ figures: [], rules: [], proof: [] }));
    expectRejected(two, "conflicts[1].proof", "it does not end in an absurdity");
  });
});

describe("a witness", () => {
  const statement = {
    quantities: {
      a: { unit: "tenge", printed: "1.5 tenge" },
      b: { unit: "tenge", printed: "exactly 1 tenge" },
      c: { unit: "things", signed: true },
    },
    rules: ["2 * c < 3", "c + 5 >= 0", "2 * a = b + 2 tenge"],
  };
  const witness = { a: "1.50", b: "1", c: "-5" };

  test("that gives every quantity a value that satisfies everything is accepted", () => {
    expect(verify(consistent(statement, witness))).toEqual({
      verdict: "consistent",
      accepted: true,
      checked: { quantities: 3, figures: 2, rules: 3, conflicts: 0, steps: 0 },
      problems: [],
    });
  });

  test.each([
    ["off by one grain", { a: "1.51" }, ["the rule rule:3 is broken: 2 * a = b + 2 tenge"]],
    [
      "outside a figure's range and a rule",
      { b: "0" },
      ['b is not what "exactly 1 tenge" allows', "the rule rule:3 is broken: 2 * a = b + 2 tenge"],
    ],
    [
      "at a limit that must not be reached, or beyond it",
      { c: "2" },
      ["the rule rule:1 is broken: 2 * c < 3"],
    ],
    ["below a limit", { c: "-6" }, ["the rule rule:2 is broken: c + 5 >= 0"]],
    ["of half a thing", { c: "0.5" }, ["0.5 is no whole number of grains"]],
    ["of a tenth of a tiyn", { a: "1.500" }, ["1.500 is no whole number of grains"]],
    ["in words", { c: "one" }, ["a whole number is missing, not in digits, or too long"]],
    ["with an exponent", { c: "1e0" }, ["a whole number is missing, not in digits, or too long"]],
    ["that is a JSON number", { c: 1 }, ["a whole number is missing, not in digits, or too long"]],
    ["of 5,000 digits", { c: "1".repeat(5_000) }, ["a whole number is missing, not in digits, or too long"]],
    ["of a quantity that there is not", { d: "1" }, ["there is no quantity d"]],
  ])("%s is rejected", (_what, change, messages) => {
    expect(verify(consistent(statement, { ...witness, ...change })).problems).toEqual(
      messages.map((message) => ({ where: "witness", message })),
    );
  });

  test("without a value for a quantity is rejected, also where an object's own properties have the name", () => {
    expectRejected(consistent(statement, { a: "1.50", b: "1" }), "witness", "c has no value");
    const odd = { quantities: { constructor: 5 } };
    expectRejected(consistent(odd, {}), "witness", "constructor has no value");
    expect(verify(consistent(odd, { constructor: "5" })).accepted).toBe(true);
  });

  test("that is negative where the quantity is not signed is rejected", () => {
    expectRejected(
      consistent({ quantities: { a: { unit: "things" }, b: 1 } }, { a: "-1", b: "1" }),
      "witness",
      "a is negative",
    );
  });
});

describe("a verdict", () => {
  const whole = (message: string): object => ({ accepted: false, problems: [{ where: "", message }] });

  test("of undetermined claims nothing", () => {
    const nothing = { ...consistent({ quantities: { a: 1 } }, {}), verdict: "undetermined" };
    const { witness: _, ...bare } = nothing;
    expect(verify(bare)).toMatchObject({ verdict: "undetermined", accepted: true });
    expect(verify(nothing)).toMatchObject(
      whole("the verdict consistent must have a witness, and no other may"),
    );
    expect(verify({ ...yearEnd, verdict: "undetermined" })).toMatchObject(
      whole("the verdict inconsistent must have conflicts, and no other may"),
    );
  });

  test("that was turned round is rejected", () => {
    expect(verify({ ...yearEnd, verdict: "consistent" })).toMatchObject(
      whole("the verdict consistent must have a witness, and no other may"),
    );
    expect(verify({ ...yearEnd, conflicts: [] })).toMatchObject(
      whole("the verdict inconsistent must have conflicts, and no other may"),
    );
  });

  test("of a statement that was altered is rejected", () => {
    const printed = (amount: string): Claim =>
      changed(yearEnd, ({ statements: [first] }) => {
        const text = JSON.stringify(first?.statement).replace("13.3 billion", amount);
        Object.assign(first ?? {}, { statement: JSON.parse(text) });
      });
    expect(verify(printed("13.3 billion")).accepted).toBe(true);
    expectRejected(printed("13.5 billion"), "conflicts[0].proof[3]", "it does not end in an absurdity");
    expect(verify(printed("13.3 bilion")).problems[0]?.message).toMatch(
      /^a statement cannot be used: aid\.oneTimeAssistance\.amount: /,
    );
  });
});

describe("what is no reconciliation", () => {
  const endless: Record<string, unknown> = { ...yearEnd };
  endless["statements"] = [{ statement: endless }];
  const throwing = new Proxy(
    {},
    {
      get: () => {
        throw new Error("no");
      },
    },
  );

  test.each([
    ["nothing", undefined],
    ["null", null],
    ["a number", 7],
    ["a text", "{}"],
    ["a list", []],
    ["an empty object", {}],
    ["another format", { ...yearEnd, format: "x" }],
    ["another verdict", { ...yearEnd, verdict: "true" }],
    ["no statements", { ...yearEnd, statements: undefined }],
    ["a statement that is a text", { ...yearEnd, statements: [{ statement: "quantities: { a: 1 }" }] }],
    ["a statement that is missing", { ...yearEnd, statements: [{}] }],
    ["an entry that is null", { ...yearEnd, statements: [null] }],
    ["conflicts that are no list", { ...yearEnd, conflicts: 1 }],
    ["a conflict that is null", { ...yearEnd, conflicts: [null] }],
    [
      "a conflict without figures",
      { ...yearEnd, conflicts: [{ ...yearEnd.conflicts[0], figures: undefined }] },
    ],
    ["an object that contains itself", endless],
    ["an object that throws", throwing],
  ])("%s is rejected without an exception", (_what, value) => {
    expect(verify(value).accepted).toBe(false);
  });

  test("keys that would change every object change nothing", () => {
    const text = JSON.stringify(yearEnd).replace(/^\{/, '{"__proto__":{"accepted":true},');
    expect(verify(JSON.parse(text)).accepted).toBe(true);
    expect(Object.hasOwn(Object.prototype, "accepted")).toBe(false);
  });
});

test("a proof that would take too long is refused in good time", () => {
  // 5,000 sums of the 5,000 parts of one rule would be 25 million terms, each sum twice as large as the one before.
  const ids = Array.from({ length: 5_000 }, (_, index) => `q${index}`);
  const quantities = Object.fromEntries(ids.map((id) => [id, { unit: "things" }]));
  const proof: unknown[] = [{ step: "rule", rule: "rule:1", end: "from" }];
  for (let index = 0; index < 5_000; index += 1)
    proof.push({
      step: "sum",
      of: [
        [index, "1"],
        [0, "1"],
      ],
    });
  const statement = { quantities: { ...quantities, a: 1 }, rules: [`a = ${ids.join(" + ")}`] };
  const claim = inconsistent(statement, [], ["rule:1"], []);
  expectRejected(
    proved(claim, proof),
    expect.stringMatching(/^conflicts\[0\]\.proof\[\d+\]$/),
    "there is too much to check",
  );
});
