import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { numeratorOf } from "../../src/exact/rational.js";
import { reconcile } from "../../src/reconcile/reconcile.js";
import { parseRule } from "../../src/rules/language.js";
import { tokensOf } from "../../src/rules/tokens.js";
import type { WrittenTerm } from "../../src/rules/written-rule.js";
import { ownTime } from "../own-time.js";

/** A side in short: `-2/5 id tenge`. */
function shown({ negative, factor, reference }: WrittenTerm): string {
  const size =
    factor === undefined ? "" : `${numeratorOf(factor.value)}/${factor.value.d}${factor.unit ?? ""} `;
  const name = reference === undefined ? "" : reference.isSum ? `sum(${reference.text})` : reference.text;
  return `${negative ? "-" : "+"}${size}${name}`.trim();
}

function read(text: string): string {
  const parsed = parseRule(text);
  if (!parsed.ok) return `fault at ${parsed.fault.start}+${parsed.fault.length}: ${parsed.fault.message}`;
  const { left, comparison, right } = parsed.rule;
  return `${left.map(shown).join(" ")} ${comparison} ${right.map(shown).join(" ")}`;
}

describe("what a rule may say", () => {
  test.each([
    ["documents = laws + decrees", "+documents = +laws +decrees"],
    ["a - b <= 2 * c", "+a -b <= +2/1 c"],
    ["a = - b", "+a = -b"],
    ["a >= b * 2", "+a >= +2/1 b"],
    ["0.6 * smeCompensation.amount > x", "+3/5 smeCompensation.amount > +x"],
    ["x < 13.3 billion tenge", "+x < +13300000000/1tenge"],
    ["x<=3,979", "+x <= +3979/1"],
    ["x ≤ y", "+x <= +y"],
    ["x ≥ y", "+x >= +y"],
    ["x == y", "+x = +y"],
    ["x = 2 × y − z", "+x = +2/1 y -z"],
    ["amount <= 150 MCI * families", "+amount <= +150/1MCI families"],
    ["yes >= 60 % * votes", "+yes >= +60/1percent votes"],
    ["yes >= 60 percent * votes", "+yes >= +60/1percent votes"],
    [
      "sum(livestockCompensation.regions.*.heads) <= 10",
      "+sum(livestockCompensation.regions.*.heads) <= +10/1",
    ],
    ["sum(*.amount) = all", "+sum(*.amount) = +all"],
    ["livestockCompensation.regions.KZ-15.heads = a-b", "+livestockCompensation.regions.KZ-15.heads = +a-b"],
    ["құжаттар = заңдар + жарлықтар", "+құжаттар = +заңдар +жарлықтар"],
  ])("%s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe("what it may not, with the place", () => {
  test.each([
    ["", "fault at 0+1: the rule ends where a quantity, sum(…) or a number was expected"],
    ["a", "fault at 1+1: the rule ends where one of =, <=, >=, <, > between two sides was expected"],
    ["a =", "fault at 3+1: the rule ends where a quantity, sum(…) or a number was expected"],
    ["a = b = c", 'fault at 6+1: found "=" where one comparison only was expected'],
    ["a = b c", 'fault at 6+1: found "c" where + or - between terms, with spaces around them was expected'],
    ["a = b -c", "fault at 6+1: a minus sign without spaces around it"],
    ["a = 5 laws", 'fault at 4+6: a number and a name stand side by side in "5 laws"'],
    ["a = 2b", 'fault at 4+2: a number and a name stand side by side in "2b"'],
    ["2M * a = b", 'fault at 0+2: a number and a name stand side by side in "2M"'],
    ["a <= 3.5k tenge", 'fault at 5+10: a number and a name stand side by side in "3.5k tenge"'],
    ["a = 12,6 million", 'fault at 4+12: "12,6 million" is not a number'],
    [
      "a = over 5",
      'fault at 9+1: found "5" where + or - between terms, with spaces around them was expected',
    ],
    ["a = max(b)", 'fault at 4+3: "max" is no function'],
    [
      "a = sum(",
      "fault at 8+1: the rule ends where a pattern such as livestockCompensation.regions.*.heads was expected",
    ],
    ["a = sum(b", "fault at 9+1: the rule ends where ) was expected"],
    ["a = b * c", 'fault at 8+1: found "c" where a number was expected'],
    ["a = 2 * 3", 'fault at 8+1: found "3" where a quantity, sum(…) or a number was expected'],
    ["a = b / c", 'fault at 6+1: found "/" where + or - between terms, with spaces around them was expected'],
    ["a = (b)", 'fault at 4+1: found "(" where a quantity, sum(…) or a number was expected'],
    [
      "a@2024-01-01 = b",
      'fault at 1+1: found "@" where one of =, <=, >=, <, > between two sides was expected',
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test("a rule too long to be meant", () => {
    expect(read("a".repeat(100_001))).toBe("fault at 0+0: the rule is longer than 100000 characters");
    expect(read("a".repeat(100_000))).toMatch(/^fault at 100000\+1: the rule ends where one of/);
  });

  test.each([
    ["a = b - - c", 'fault at 8+1: found "-" where a quantity, sum(…) or a number was expected'],
    ["a = 5 or more", 'fault at 4+9: "5 or more" is not a number'],
  ])("%s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe("what to do about it", () => {
  test.each([
    ["a".repeat(100_001), "use sum(…) with a pattern"],
    ["a =", "write a quantity, sum(…) or a number"],
    ["a = b = c", "write two rules"],
    ["a = b c", "write + or - between terms, with spaces around them"],
    ["a = b -c", "write a space on both sides of -"],
    ["a = 5 laws", "write * between them, and a scale as a word"],
    ["a = 12,6 million", "write it as in 0.6, 3,979 or 13.3 billion tenge"],
    ["a = max(b)", "the only one is sum(…)"],
    ["a = sum(b", "sum(…) takes one pattern"],
    ["a = b * c", "only numbers multiply quantities"],
  ])("%.40s", (text, remedy) => {
    expect(parseRule(text)).toMatchObject({ ok: false, fault: { remedy } });
  });
});

test.each([
  ["x = b", 4, 1],
  ["x = 22", 4, 2],
  ["x = 2 * b", 4, 5],
  ["x = b * 2", 4, 5],
  ["x = 13.3 billion tenge", 4, 18],
])("%s: the term on the right begins at %d and has %d characters", (text, start, length) => {
  const parsed = parseRule(text);
  expect(parsed.ok && parsed.rule.right).toMatchObject([{ start, length }]);
});

describe("hostile text", () => {
  test("random text never throws", () => {
    const piece = fc.constantFrom(
      "a",
      "-",
      " ",
      "*",
      ".",
      "=",
      "<",
      "(",
      ")",
      "sum",
      "1",
      "1,2",
      "%",
      "é",
      "😀",
      "\n",
      "₸",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        parseRule(pieces.join(""));
      }),
    );
  });

  test.each(["a.", "a-", "1,", "a.*", "- ", "(", "*"])(
    "a long run of %j takes time in proportion",
    (piece) => {
      const time = (count: number): number => {
        const text = piece.repeat(count);
        return ownTime(() => tokensOf(text));
      };
      time(1000);
      // The best of several: whatever else the machine does only adds.
      const best = (count: number): number => Math.min(...Array.from({ length: 5 }, () => time(count)));
      const [short, long] = [best(20_000), best(80_000)];
      expect(long).toBeLessThan(12 * short + 50);
    },
  );
});

test("a quantity may be called as a property that all objects have", () => {
  for (const name of ["constructor", "valueOf", "toString"]) {
    expect(reconcile({ quantities: { [name]: 6, other: 6 }, rules: [`${name} = other`] }).verdict).toBe(
      "consistent",
    );
  }
});
