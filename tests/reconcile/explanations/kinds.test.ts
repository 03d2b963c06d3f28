import { describe, expect, test } from "vitest";
import type { Statement } from "../../../src/statement/types.js";
import { explained, saying } from "./case.js";

const rated = (families: string, amount: string, more: Partial<Statement> = {}): Statement => ({
  language: "en",
  event: { began: "2024-03-27" },
  aid: { oneTimeAssistance: { families, amount, rate: "100 MCI" } },
  ...more,
});
const rateConflict = {
  quantities: ["oneTimeAssistance.families", "oneTimeAssistance.amount"],
  rules: ["fixed-rate:oneTimeAssistance"],
};
const funded = (whole: string, ...parts: string[]): Statement => ({
  language: "en",
  aid: {
    smeCompensation: {
      amount: whole,
      funding: Object.fromEntries(parts.map((amount, index) => [`f${index}`, { amount }])),
    },
  },
});
const byRegion = { "KZ-10": { families: "10" }, "KZ-15": { families: "20" } };
const amountByRegion =
  "oneTimeAssistance.amount = oneTimeAssistance.regions.KZ-10.amount + oneTimeAssistance.regions.KZ-15.amount";
const sharedConflict = {
  quantities: [
    "oneTimeAssistance.amount",
    "oneTimeAssistance.regions.KZ-10.families",
    "oneTimeAssistance.regions.KZ-15.families",
  ],
  rules: [
    "fixed-rate:oneTimeAssistance.regions.KZ-10",
    "fixed-rate:oneTimeAssistance.regions.KZ-15",
    "rule:1",
  ],
};
const fundingConflict = (parts: number) => ({
  quantities: [
    "smeCompensation.amount",
    ...Array.from({ length: parts }, (_, index) => `smeCompensation.funding.f${index}.amount`),
  ],
  rules: ["funding:smeCompensation"],
});

describe("rounding", () => {
  test("1.9 + 1.9 is at most 3.9 rounded to the nearest; cut off it is below 4.0, and 3.96 fits", () => {
    // Nearest: 1.85 to 1.95 twice is 3.7 to 3.9, and 3.96 begins at 3.955. Truncated: 1.9 to below 2 twice.
    const found = explained(
      funded("3.96 billion tenge", "1.9 billion tenge", "1.9 billion tenge"),
      fundingConflict(2),
    );
    expect(saying(found, "rounding")).toEqual([
      "truncated, they fit: 3.96 billion tenge is 3,960,000,000.00 to 3,969,999,999.99 tenge, 1.9 billion tenge is 1,900,000,000.00 to 1,999,999,999.99 tenge and 1.9 billion tenge is 1,900,000,000.00 to 1,999,999,999.99 tenge",
    ]);
  });

  test("and the other way: truncated, 1.9 + 1.9 is never 3.7, but rounded it may be", () => {
    const statement = {
      ...funded("3.7 billion tenge", "1.9 billion tenge", "1.9 billion tenge"),
      rounding: "truncated",
    } as const;
    // 3.65 to 3.75 meets 3.7 to 3.9.
    expect(saying(explained(statement, fundingConflict(2)), "rounding")[0]).toMatch(
      /^rounded to the nearest, they fit: 3\.7 billion tenge is 3,650,000,000\.00 to 3,750,000,000\.00 tenge/,
    );
  });

  test("where either was allowed, or all is exact, there is nothing to read otherwise", () => {
    const statement = funded("3.5 billion tenge", "1.9 billion tenge", "1.9 billion tenge");
    expect(saying(explained({ ...statement, rounding: "either" }, fundingConflict(2)), "rounding")).toEqual(
      [],
    );
    expect(
      saying(explained(funded("5 tenge", "1 tenge", "1 tenge"), fundingConflict(2)), "rounding"),
    ).toEqual([]);
  });

  test("a rounded share is read otherwise too", () => {
    // 729 of 10,000 is 7.29 percent, which is 7.2 cut off but 7.3 rounded.
    const statement: Statement = {
      language: "en",
      quantities: { yes: 729, votes: 10_000 },
      shares: { approval: { part: "yes", whole: "votes", printed: "7.2 percent" } },
    };
    const found = explained(statement, { quantities: ["yes", "votes"], rules: ["share:approval"] });
    expect(saying(found, "rounding")).toEqual([
      "truncated, they fit: 7.2 percent is from 7.2 to below 7.3 percent",
    ]);
  });
});

describe("a cap, not a rate", () => {
  test("an exact average is said without ≈", () => {
    // 10 families × 100 MCI is 3,692,000; 1,846,000 is half of it.
    const found = explained(rated("10", "exactly 1,846,000 tenge"), rateConflict);
    expect(saying(found, "cap-not-rate")).toEqual([
      "the rate of one-time assistance was a cap: an average of 50 MCI",
    ]);
  });

  test("a rate in tenge gives an average in tenge", () => {
    const statement: Statement = {
      language: "en",
      aid: { oneTimeAssistance: { families: "3", amount: "exactly 1,000 tenge", rate: "400 tenge" } },
    };
    expect(saying(explained(statement, rateConflict), "cap-not-rate")).toEqual([
      "the rate of one-time assistance was a cap: an average of ≈333.33 tenge",
    ]);
  });

  test("an amount without a lower end has an average of at most the cap", () => {
    const statement: Statement = {
      language: "en",
      aid: { oneTimeAssistance: { families: "3", amount: "under 1,000 tenge", rate: "400 tenge" } },
    };
    expect(saying(explained(statement, rateConflict), "cap-not-rate")).toEqual([
      "the rate of one-time assistance was a cap: an average of at most 333.33 tenge",
    ]);
  });

  test("does not help where more was paid", () => {
    // 10 × 369,200 is 3,692,000.
    const found = explained(rated("10", "exactly 4,000,000 tenge"), rateConflict);
    expect(saying(found, "cap-not-rate")).toEqual([
      "no: with the rate of one-time assistance as a cap, exactly 4,000,000 tenge is at least 4,000,000.00: still over by 308,000.00 tenge",
    ]);
  });
});

describe("which rate was a cap", () => {
  const tranche = (families: string, rate: string) => ({ families, rate });
  const conflict = {
    quantities: [
      "oneTimeAssistance.amount",
      "oneTimeAssistance.tranches.a.families",
      "oneTimeAssistance.tranches.b.families",
    ],
    rules: [
      "fixed-rate:oneTimeAssistance.tranches.a",
      "fixed-rate:oneTimeAssistance.tranches.b",
      "tranches:oneTimeAssistance.amount",
    ],
  };

  test("each of several is tried by itself, and named", () => {
    // 10 × 100 + 20 × 5 is 1,100: 950 with 850 to the first, 85 each; the second, all left out, takes off 100 at most.
    const statement = (amount: string): Statement => ({
      language: "en",
      aid: {
        oneTimeAssistance: {
          amount,
          tranches: { a: tranche("10", "100 tenge"), b: tranche("20", "5 tenge") },
        },
      },
    });
    expect(saying(explained(statement("exactly 950 tenge"), conflict), "cap-not-rate")).toEqual([
      "the rate of one-time assistance (tranche a) was a cap: an average of 85 tenge",
    ]);
    expect(saying(explained(statement("exactly 1,080 tenge"), conflict), "cap-not-rate")).toEqual([
      "the rate of one-time assistance (tranche a) was a cap: an average of 98 tenge",
      "the rate of one-time assistance (tranche b) was a cap: an average of 4 tenge",
    ]);
    expect(saying(explained(statement("exactly 1,180 tenge"), conflict), "cap-not-rate")[0]).toMatch(
      /^no: with the rate of one-time assistance \(tranche a\) as a cap, /,
    );
  });

  test("is told in words, and to programs by its id, with its day where there are several", () => {
    const day = (asOf: string, families: string): Statement => ({
      asOf,
      language: "en",
      aid: {
        oneTimeAssistance: {
          amount: "exactly 950 tenge",
          tranches: { a: tranche(families, "100 tenge"), b: tranche("0", "5 tenge") },
        },
      },
    });
    const found = explained([day("2024-05-01", "9"), day("2024-06-01", "10")], {
      quantities: conflict.quantities.map((id) => `${id}@2024-06-01`),
      rules: conflict.rules.map((id) => `${id}@2024-06-01`),
    });
    expect(found.find(({ kind }) => kind === "cap-not-rate")).toEqual({
      kind: "cap-not-rate",
      keepsDigits: true,
      works: true,
      says: "the rate of one-time assistance (tranche a, 2024-06-01) was a cap: an average of 95 tenge",
      rate: "oneTimeAssistance.tranches.a.rate@2024-06-01",
    });
  });

  test("one that is printed once is a cap wherever it holds", () => {
    const statement: Statement = {
      language: "en",
      aid: {
        oneTimeAssistance: {
          amount: "exactly 500 tenge",
          rate: "100 tenge",
          regions: byRegion,
        },
      },
      rules: [amountByRegion],
    };
    // As a cap of the first alone, the 2,000 of the second would still be too much.
    expect(saying(explained(statement, sharedConflict), "cap-not-rate")).toEqual([
      "the rate of one-time assistance was a cap: an average of at most 50 tenge and an average of at most 25 tenge",
    ]);
  });
});

describe("the MCI before or after", () => {
  test("not one that was not yet in force when the amount was printed", () => {
    const found = explained(rated("10", "3.9 million tenge", { asOf: "2024-05-17" }), rateConflict);
    expect(saying(found, "other-mci")).toEqual([
      "no: by the MCI of 2023 (3,450 tenge) the rule asks for 3,450,000.00 tenge: that does not help",
    ]);
    const later = explained(rated("10", "3.9 million tenge", { asOf: "2025-01-01" }), rateConflict);
    expect(saying(later, "other-mci")).toEqual([
      "by the MCI of 2025 (3,932 tenge) the rule asks for 3,932,000.00 tenge",
    ]);
  });

  test("of several rules in MCI the one is named of which it is told", () => {
    const both: Statement = {
      ...rated("10", "10.35 million tenge"),
      aid: {
        oneTimeAssistance: {
          amount: "10.35 million tenge",
          rate: "100 MCI",
          regions: byRegion,
        },
      },
      rules: [amountByRegion],
    };
    const found = explained(both, sharedConflict);
    expect(saying(found, "other-mci")).toEqual([
      "by the MCI of 2023 (3,450 tenge) fixed-rate:oneTimeAssistance.regions.KZ-10 asks for 3,450,000.00 tenge",
    ]);
  });

  test("100 MCI of 2023 for 10 families: 3,450,000", () => {
    const found = explained(rated("10", "3.45 million tenge"), rateConflict);
    expect(saying(found, "other-mci")).toEqual([
      "by the MCI of 2023 (3,450 tenge) the rule asks for 3,450,000.00 tenge",
    ]);
  });

  test("within a year the value is named by the day from which it held", () => {
    // From April 2022 it was 3,180, before 3,063, in 2023 3,450.
    const found = explained(
      rated("10", "3.45 million tenge", { event: { began: "2022-05-01" } }),
      rateConflict,
    );
    expect(saying(found, "other-mci")).toEqual([
      "by the MCI of 2023 (3,450 tenge) the rule asks for 3,450,000.00 tenge",
    ]);
    const earlier = explained(
      rated("10", "3.18 million tenge", { event: { began: "2023-05-01" } }),
      rateConflict,
    );
    expect(saying(earlier, "other-mci")).toEqual([
      "by the MCI of 2022-04-01 (3,180 tenge) the rule asks for 3,180,000.00 tenge",
    ]);
  });

  test("the first and the last value have one neighbour", () => {
    const found = explained(rated("10", "9 million tenge", { event: { began: "2014-05-01" } }), rateConflict);
    expect(saying(found, "other-mci")).toEqual([
      "no: by the MCI of 2015 (1,982 tenge) the rule asks for 1,982,000.00 tenge: that does not help",
    ]);
  });

  test("a cap in MCI asks for at most so much", () => {
    const statement: Statement = {
      language: "en",
      event: { began: "2024-03-27" },
      aid: { propertyCompensation: { families: "10", amount: "5.6 million tenge", cap: "150 MCI" } },
    };
    // 150 × 3,692 × 10 is 5,538,000, below 5.55 million; by 3,932 it is 5,898,000.
    const found = explained(statement, {
      quantities: ["propertyCompensation.families", "propertyCompensation.amount"],
      rules: ["cap:propertyCompensation"],
    });
    expect(saying(found, "other-mci")).toEqual([
      "by the MCI of 2025 (3,932 tenge) the rule asks for at most 5,898,000.00 tenge",
    ]);
    expect(saying(found, "cap-not-rate")).toEqual([]);
  });
});

describe("a figure of another date", () => {
  const day = (asOf: string, families: string, amount: string): Statement => ({
    ...rated(families, amount),
    asOf,
  });
  const conflict = {
    quantities: ["oneTimeAssistance.families@2024-05-20", "oneTimeAssistance.amount@2024-05-20"],
    rules: ["fixed-rate:oneTimeAssistance@2024-05-20"],
  };

  test("the families of May with the amount of April", () => {
    // 10 × 369,200 is 3.692 million; 20 × 369,200 is 7.384 million.
    const found = explained(
      [day("2024-04-20", "10", "3.7 million tenge"), day("2024-05-20", "20", "3.7 million tenge")],
      conflict,
    );
    expect(saying(found, "other-date")).toEqual([
      "10 families, the figure of 2024-04-20, instead of 20 families",
    ]);
    expect(found.find(({ kind }) => kind === "other-date")?.figure).toEqual({
      quantity: "oneTimeAssistance.families@2024-05-20",
      figure: 0,
    });
  });

  test("none that fits", () => {
    const found = explained(
      [day("2024-04-20", "10", "3.7 million tenge"), day("2024-05-20", "20", "9.9 million tenge")],
      conflict,
    );
    expect(saying(found, "other-date")).toEqual([
      "no: no figure of another day fits instead of 20 families or the others",
    ]);
  });

  test("one that was printed twice is told once", () => {
    const found = explained(
      [
        day("2024-04-20", "10", "3.7 million tenge"),
        day("2024-04-20", "10", "3.7 million tenge"),
        day("2024-05-20", "20", "3.7 million tenge"),
      ],
      conflict,
    );
    expect(saying(found, "other-date")).toEqual([
      "10 families, the figure of 2024-04-20, instead of 20 families",
    ]);
  });

  test("of an amount that is only at least so much, the nearest day stands for all that would do", () => {
    const found = explained(
      [
        day("2024-03-20", "5", "over 1 million tenge"),
        day("2024-04-20", "8", "over 2 million tenge"),
        day("2024-05-20", "10", "over 4 million tenge"),
      ],
      conflict,
    );
    expect(saying(found, "other-date")).toEqual([
      "over 2 million tenge, the figure of 2024-04-20, instead of over 4 million tenge; 1 more would do as well",
    ]);
  });

  test("where a quantity fell, its own other figure explains nothing", () => {
    const fell = (asOf: string, houses: string): Statement => ({ asOf, aid: { housingRepair: { houses } } });
    const found = explained([fell("2024-04-20", "10"), fell("2024-05-20", "9")], {
      quantities: ["housingRepair.houses@2024-04-20", "housingRepair.houses@2024-05-20"],
      rules: ["cumulative:housingRepair.houses@2024-05-20"],
    });
    expect(saying(found, "other-date")).toEqual([]);
  });
});

describe("a part left out or counted twice", () => {
  test("7 is 3 + 4, without the 2", () => {
    const found = explained(funded("7", "3", "4", "2"), fundingConflict(3));
    expect(saying(found, "part-left-out")).toEqual([
      "smeCompensation.funding.f2.amount (2 tenge), left out of smeCompensation.amount",
    ]);
    expect(saying(found, "part-counted-twice")).toEqual([
      "no: smeCompensation.amount is short by 2.00 tenge: counting twice any one of its parts does not help",
    ]);
  });

  test("12 is 3 + 4 + 2 and the 3 again", () => {
    const found = explained(funded("12", "3", "4", "2"), fundingConflict(3));
    expect(saying(found, "part-counted-twice")).toEqual([
      "smeCompensation.funding.f0.amount (3 tenge), counted twice in smeCompensation.amount",
    ]);
    expect(saying(found, "part-left-out")).toEqual([
      "no: smeCompensation.amount is over by 3.00 tenge: leaving out any one of its parts does not help",
    ]);
  });

  test("a sum that the user states has parts too, on either side", () => {
    const quantities = { documents: 7, laws: 3, acts: 4, orders: 2 };
    const conflict = { quantities: Object.keys(quantities), rules: ["rule:1"] };
    for (const rule of ["documents = laws + acts + orders", "laws + acts + orders = documents"]) {
      const found = explained({ quantities, rules: [rule] }, conflict);
      expect(saying(found, "part-left-out")).toEqual(["orders (2 orders), left out of documents"]);
    }
    const weighted = explained({ quantities, rules: ["documents = 2 * laws + acts + orders"] }, conflict);
    expect(saying(weighted, "part-left-out")).toEqual([]);
  });

  test("a part of which nothing is printed is not tried", () => {
    const statement: Statement = {
      aid: { smeCompensation: { amount: 2, funding: { a: { amount: 3 }, b: { enterprises: 1 } } } },
    };
    const found = explained(statement, {
      quantities: ["smeCompensation.amount", "smeCompensation.funding.a.amount"],
      rules: ["funding:smeCompensation"],
    });
    expect(saying(found, "part-left-out")).toEqual([
      "smeCompensation.funding.a.amount (3 tenge), left out of smeCompensation.amount",
    ]);
  });
});

describe("a slip of scale", () => {
  test("million for billion", () => {
    const found = explained(
      funded("7 billion tenge", "3 billion tenge", "4 million tenge"),
      fundingConflict(2),
    );
    expect(saying(found, "scale")).toEqual(["4 billion tenge instead of 4 million tenge"]);
  });

  test("in a statement that names no language, in that of the figure", () => {
    const { language: _, ...statement } = funded("7 billion tenge", "3 billion tenge", "4 million tenge");
    expect(saying(explained(statement, fundingConflict(2)), "scale")).toEqual([
      "4 billion tenge instead of 4 million tenge",
    ]);
  });

  test("nowhere among numbers without a scale word, and not in a certain figure", () => {
    expect(saying(explained(funded("7", "3", "5"), fundingConflict(2)), "scale")).toEqual([]);
    const statement: Statement = {
      language: "en",
      quantities: {
        a: { unit: "tenge", printed: { printed: "4 million tenge", trust: "certain" } },
        b: { unit: "tenge", printed: "exactly 4,000,000,000 tenge" },
      },
      rules: ["a = b"],
    };
    expect(saying(explained(statement, { quantities: ["a", "b"], rules: ["rule:1"] }), "scale")).toEqual([]);
  });
});

describe("slips that cannot go too far", () => {
  test("of those that a limit on one side lets through, the nearest stands for all", () => {
    const statement: Statement = {
      quantities: { helped: 57, inspected: 42 },
      rules: ["helped <= inspected"],
    };
    const found = explained(statement, { quantities: ["helped", "inspected"], rules: ["rule:1"] });
    // 17 to 37 for 57, which with its digits swapped is more; 62 to 92 for 42.
    expect(saying(found, "digit")).toEqual([
      "37 helped instead of 57 helped; 2 more would do as well",
      "62 inspected instead of 42 inspected; 3 more would do as well",
    ]);
  });

  test("so does the nearest of those of a number with a hedge", () => {
    const statement: Statement = {
      language: "en",
      quantities: {
        a: { unit: "tenge", printed: "over 5 million tenge" },
        b: { unit: "tenge", printed: "3 million tenge" },
      },
      rules: ["a = b"],
    };
    const found = explained(statement, { quantities: ["a", "b"], rules: ["rule:1"] });
    // More than 0, 1, 2 or 3 million is what 2.5 to 3.5 million may be; 3 million has an end on either side as 5 to 9.
    expect(saying(found, "digit")).toEqual([
      "over 3 million tenge instead of over 5 million tenge; 2 more would do as well",
      "5 million tenge instead of 3 million tenge; 4 more would do as well",
    ]);
    // And nobody says "over 5 thousand" of 3 million.
    expect(saying(found, "scale")).toEqual([
      "3 billion tenge instead of 3 million tenge; 1 more would do as well",
    ]);
  });
});

describe("a slip of one digit", () => {
  const counts = { quantities: ["a", "b", "c"], rules: ["rule:1"] };

  test("12 + 31 = 34: the whole is 43 with its digits swapped, and no single other digit makes up for 9", () => {
    // 12 would be 3 and 31 would be 22, each two digits away.
    const found = explained({ quantities: { a: 12, b: 31, c: 34 }, rules: ["a + b = c"] }, counts);
    expect(saying(found, "digit")).toEqual(["43 c instead of 34 c"]);
  });

  test("a number in data is varied as one in text, its precision kept", () => {
    const statement: Statement = {
      quantities: {
        a: { unit: "tenge", printed: { value: 300, precision: 100 } },
        b: { unit: "tenge", printed: 550 },
      },
      rules: ["a = b"],
    };
    const found = explained(statement, { quantities: ["a", "b"], rules: ["rule:1"] });
    // 450 to 550, or 550 to 650; 250 or 350 for 550. To the nearest hundred only the first digit of 300 shows.
    expect(saying(found, "digit")).toEqual([
      "500 to the nearest 100 instead of 300 to the nearest 100",
      "600 to the nearest 100 instead of 300 to the nearest 100",
      "250 tenge instead of 550 tenge",
      "350 tenge instead of 550 tenge",
    ]);
  });

  test("digits below a precision were not printed, and cannot have slipped", () => {
    const statement: Statement = {
      quantities: { a: { value: "1330", precision: "10" }, b: { value: "1370" } },
      rules: ["a = b"],
    };
    // 1,366 to 1,375 for 1,371 to the nearest 10: nobody prints that.
    expect(saying(explained(statement, { quantities: ["a", "b"], rules: ["rule:1"] }), "digit")).toEqual([
      "1,370 to the nearest 10 instead of 1,330 to the nearest 10",
      "1,330 b instead of 1,370 b",
    ]);
  });

  test("a range given as numbers has no printed digits", () => {
    const statement: Statement = { quantities: { a: { from: 1, to: 2 }, b: 5, c: 9 }, rules: ["a + b = c"] };
    expect(saying(explained(statement, counts), "digit")).toEqual([
      "7 b instead of 5 b",
      "8 b instead of 5 b",
      "6 c instead of 9 c",
      "7 c instead of 9 c",
    ]);
  });

  test("a slip that cannot be read is none, and a certain figure has none", () => {
    const statement: Statement = {
      language: "en",
      quantities: { a: { printed: "9", trust: "certain" }, b: "between 2 and 3" },
      rules: ["a = b"],
    };
    // "between 9 and 3" falls and is not read; "between 2 and 9" fits.
    expect(saying(explained(statement, { quantities: ["a", "b"], rules: ["rule:1"] }), "digit")).toEqual([
      "between 2 and 9 instead of between 2 and 3",
    ]);
  });

  test("two printings of one quantity that disagree", () => {
    const found = explained({ quantities: { laws: ["14", "41"] } }, { quantities: ["laws"], rules: [] });
    expect(saying(found, "digit")).toEqual(["41 laws instead of 14 laws", "14 laws instead of 41 laws"]);
  });

  test("none that fits", () => {
    const found = explained({ quantities: { a: 1, b: 1, c: 345 }, rules: ["a + b = c"] }, counts);
    // 9 + 9 for the ones; 8 + 2 × 9 and two swaps for 345.
    expect(saying(found, "digit")).toEqual([
      "no: none of 46 readings of 1 a, 1 b and 345 c with one other digit or two swapped fits",
    ]);
  });
});
