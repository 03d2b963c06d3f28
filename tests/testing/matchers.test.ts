import { describe, expect, test } from "vitest";
import { Decimal } from "../../src/exact/decimal.js";
import { reconcile } from "../../src/reconcile/reconcile.js";
import { toJson } from "../../src/report/json.js";
import { readStatement } from "../../src/rules/read-statement.js";
import { hostile, hostileText, reconciliation, rule, tenge } from "../report/sample.js";
import { failureOf, runners } from "./runners.js";
import { agreeing, contradicted, entangled, falling, jointly } from "./statements.js";

const undetermined = reconciliation({
  verdict: "undetermined",
  rules: [rule("total:a", { verdict: "untested", says: "not printed: b" })],
  effort: { nodes: 1, pivots: 1, complete: false },
});

describe.each(runners)("with expect of %s", (_name, expectOf) => {
  describe("toReconcile", () => {
    test("passes where all agrees", () => {
      expect(failureOf(() => expectOf(agreeing).toReconcile())).toBe("");
    });

    test("shows what was printed, what is implied and the difference of every rule that fails", () => {
      expect(failureOf(() => expectOf(contradicted).toReconcile())).toBe(`\
expect(received).toReconcile()

Inconsistent: 1 of 3 rules fails.

✗ fixed-rate:oneTimeAssistance
  36,455 families × 100 MCI (369,200.00 tenge) is 13,459,186,000.00 tenge; the amount is 13,250,000,000.00 to 13,350,000,000.00 tenge: short by 109,186,000.00 to 209,186,000.00 tenge
  printed   13,250,000,000.00 to 13,350,000,000.00 tenge
  implied   13,459,186,000.00 tenge
  short by  109,186,000.00 to 209,186,000.00 tenge`);
    });

    test("shows the conflict, with why it is one, where no rule fails by itself", () => {
      const message = failureOf(() => expectOf(jointly).toReconcile());
      expect(message).toMatch(
        /^expect\(received\)\.toReconcile\(\)\n\nInconsistent: no rule fails by itself, but together they cannot all hold\.\n\n✗ conflict-1: these cannot all be true\n {2}- all, printed "10" \(quantities\.all\.printed\)\n/,
      );
      expect(message).toContain("\n  Because:\n");
      expect(message).toContain("\n  One of these must be wrong");
    });

    test("shows also the conflict in which a rule stands that fails by other figures", () => {
      const message = failureOf(() => expectOf(entangled).toReconcile());
      expect(message).toMatch(
        /\n✗ rule:parts\n[^✗]*\n✗ conflict-1: these cannot all be true\n {2}- whole, printed "14"/,
      );
      expect(message).not.toContain("conflict-2");
    });

    test("shows five failing rules and counts the others", () => {
      const rules = Array.from({ length: 7 }, (_, index) => rule(`cap:a${index}`, { verdict: "fails" }));
      const message = failureOf(() =>
        expectOf(reconciliation({ verdict: "inconsistent", rules })).toReconcile(),
      );
      expect(message.match(/^✗ cap:/gm)).toHaveLength(5);
      expect(message).toMatch(/\nand 2 more rules that fail$/);
    });

    test("with .not passes where they contradict each other, and tells the verdict where they agree", () => {
      expect(failureOf(() => expectOf(contradicted).not.toReconcile())).toBe("");
      expect(failureOf(() => expectOf(agreeing).not.toReconcile())).toBe(
        "expect(received).not.toReconcile()\n\nConsistent: the only rule holds.",
      );
    });

    test("says where the search stopped early that there may be more conflicts", () => {
      const stopped = { ...jointly, effort: { nodes: 0, pivots: 0, complete: false } };
      const says =
        /\n\nThe search stopped early: there may be more conflicts and suspects than are listed\.$/;
      expect(failureOf(() => expectOf(stopped).toReconcile())).toMatch(says);
      expect(failureOf(() => expectOf(jointly).toReconcile())).not.toMatch(says);
    });

    test("fails either way where the verdict is undetermined", () => {
      expect(failureOf(() => expectOf(undetermined).toReconcile())).toMatch(
        /^expect\(received\)\.toReconcile\(\)\n\nUndetermined: .+\nGive reconcile a larger budget to settle it\.$/,
      );
      expect(failureOf(() => expectOf(undetermined).not.toReconcile())).toMatch(/\n\nUndetermined: /);
    });
  });

  describe("toHoldRule", () => {
    test("passes where the rule holds, and shows its numbers where it fails", () => {
      expect(failureOf(() => expectOf(contradicted).toHoldRule("cap:propertyCompensation"))).toBe("");
      expect(failureOf(() => expectOf(contradicted).toHoldRule("fixed-rate:oneTimeAssistance"))).toMatch(
        /^expect\(received\)\.toHoldRule\("fixed-rate:oneTimeAssistance"\)\n\n✗ fixed-rate:oneTimeAssistance\n(?:.+\n)+ {2}short by {2}109,186,000\.00 to 209,186,000\.00 tenge$/,
      );
    });

    test("with .not passes where the rule fails, and shows its numbers where it holds", () => {
      expect(failureOf(() => expectOf(contradicted).not.toHoldRule("fixed-rate:oneTimeAssistance"))).toBe("");
      // 21,876 × 150 × 3,692 = 12,114,928,800
      expect(failureOf(() => expectOf(contradicted).not.toHoldRule("cap:propertyCompensation"))).toBe(`\
expect(received).not.toHoldRule("cap:propertyCompensation")

✓ cap:propertyCompensation
  21,876 families × 150 MCI (553,800.00 tenge) allows at most 12,114,928,800.00 tenge; the amount is 9,850,000,000.00 to 9,950,000,000.00 tenge: 2,164,928,800.00 to 2,264,928,800.00 tenge to spare
  printed     9,850,000,000.00 to 9,950,000,000.00 tenge
  implied     at most 12,114,928,800.00 tenge
  difference  -2,264,928,800.00 to -2,164,928,800.00 tenge`);
    });

    test("fails either way for a rule that is untested, and says what is missing", () => {
      const missing = "? total:housing\n  not printed: housingPurchase.amount, housingRepair.amount";
      expect(failureOf(() => expectOf(contradicted).toHoldRule("total:housing"))).toContain(missing);
      expect(failureOf(() => expectOf(contradicted).not.toHoldRule("total:housing"))).toContain(missing);
    });

    test.each([
      ["fixed-rate:onetimeAssistance", /; did you mean fixed-rate:oneTimeAssistance\?$/],
      ["oneTimeAssistance", /; did you mean fixed-rate:oneTimeAssistance\?$/],
      ["nothing like it", /; there are: (?:[\w:-]+, ){2}[\w:-]+\.$/],
    ])("names the rules nearest to %s, with .not too", (id, says) => {
      for (const message of [
        failureOf(() => expectOf(contradicted).toHoldRule(id)),
        failureOf(() => expectOf(contradicted).not.toHoldRule(id)),
      ]) {
        expect(message).toContain(`\n\nNo rule "${id}"; `);
        expect(message).toMatch(says);
      }
    });

    test("names the rule with its day where the day was left out", () => {
      expect(failureOf(() => expectOf(falling).toHoldRule("cumulative:oneTimeAssistance.families"))).toMatch(
        /did you mean cumulative:oneTimeAssistance\.families@2024-12-26\?$/,
      );
    });

    test("says that there is no rule at all", () => {
      expect(failureOf(() => expectOf(reconciliation()).toHoldRule("x"))).toMatch(
        /No rule "x": there is none at all\.$/,
      );
    });

    test("says that an id is a text", () => {
      const noText = 3 as unknown as string;
      expect(failureOf(() => expectOf(contradicted).toHoldRule(noText))).toMatch(
        /A rule is named by a text, its id; this is a value of type number\.$/,
      );
    });
  });

  describe("toConflictOn", () => {
    test("passes for a rule that fails, and for one that only together with others cannot hold", () => {
      expect(failureOf(() => expectOf(contradicted).toConflictOn("fixed-rate:oneTimeAssistance"))).toBe("");
      expect(failureOf(() => expectOf(jointly).toConflictOn("rule:gap"))).toBe("");
      expect(failureOf(() => expectOf(jointly).toHoldRule("rule:gap"))).toBe("");
    });

    test("shows the rule, and where the conflicts are, for a rule that stands in none", () => {
      expect(failureOf(() => expectOf(contradicted).toConflictOn("cap:propertyCompensation"))).toMatch(
        /\n\n✓ cap:propertyCompensation\n(?:.+\n)+\nThe conflicts are on fixed-rate:oneTimeAssistance\.$/,
      );
      expect(failureOf(() => expectOf(agreeing).toConflictOn("fixed-rate:oneTimeAssistance"))).toMatch(
        /\n\nThere is no conflict on any rule\.$/,
      );
    });

    test("with .not shows the rule and its conflict", () => {
      const message = failureOf(() =>
        expectOf(contradicted).not.toConflictOn("fixed-rate:oneTimeAssistance"),
      );
      expect(message).toMatch(
        /\n\n✗ fixed-rate:oneTimeAssistance\n(?:.+\n)+\n✗ conflict-1: these cannot all be true\n/,
      );
      expect(failureOf(() => expectOf(contradicted).not.toConflictOn("cap:propertyCompensation"))).toBe("");
    });

    test("where the search stopped early, fails either way for a rule that no conflict names so far", () => {
      const says = /The search for conflicts stopped early; give reconcile a larger budget to settle it\.$/;
      expect(failureOf(() => expectOf(undetermined).toConflictOn("total:a"))).toMatch(says);
      expect(failureOf(() => expectOf(undetermined).not.toConflictOn("total:a"))).toMatch(says);
    });

    test("knows that sources disagree", () => {
      const both = [{ aid: { oneTimeAssistance: { families: ["36,455", "36,500"] } } }];
      expect(failureOf(() => expectOf(both).toConflictOn("sources:oneTimeAssistance.families"))).toBe("");
      expect(
        failureOf(() => expectOf(both).not.toConflictOn("sources:oneTimeAssistance.families")),
      ).toContain("conflict-1");
    });

    test("names the nearest rules to an unknown one", () => {
      expect(failureOf(() => expectOf(contradicted).not.toConflictOn("cap:propertycompensation"))).toMatch(
        /did you mean cap:propertyCompensation\?$/,
      );
    });
  });

  describe("toImply", () => {
    const families = "oneTimeAssistance.families";
    const amount = "oneTimeAssistance.amount";

    test.each([
      [families, { from: 35889, to: 36159 }],
      [families, { from: "35,889", to: 36159n }],
      [families, { from: new Decimal(35889), to: "36159" }],
      [families, contradicted.quantities[families]?.implied ?? null],
      [amount, "13459186000"],
      [amount, "13,459,186,000.00"],
      [amount, 13459186000],
      [amount, new Decimal("13459186000.00")],
      ["propertyCompensation.families", { from: 17787 }],
      ["propertyCompensation.families", { from: 17787, to: undefined }],
      ["livestockCompensation.amount", {}],
    ])("passes where the rest implies %s to be %o", (id, range) => {
      expect(failureOf(() => expectOf(contradicted).toImply(id, range))).toBe("");
    });

    test("takes what was handed out, however long", () => {
      const big = `1${"0".repeat(39)}`;
      const rules = [`b = ${big} * a`, `c = ${big} * b`];
      const long = reconcile({ quantities: { a: 1, b: { unit: "b" }, c: { unit: "c" } }, rules });
      expect(failureOf(() => expectOf(long).toImply("c", long.quantities["c"]?.implied ?? null))).toBe("");
    });

    test("shows what was printed, implied and expected, and the difference", () => {
      expect(failureOf(() => expectOf(contradicted).toImply(families, { from: 35890, to: 36159 }))).toBe(`\
expect(received).toImply("oneTimeAssistance.families")

✗ oneTimeAssistance.families
  printed     36,455 families ("36,455")
  implied     35,889 to 36,159 families
  expected    35,890 to 36,159 families
  difference  from: implied is 1 less`);
      expect(failureOf(() => expectOf(contradicted).toImply(amount, "13,459,186,000.01"))).toMatch(
        /\n {2}difference {2}from: implied is 0\.01 less\n {2}difference {2}to: implied is 0\.01 less$/,
      );
      expect(failureOf(() => expectOf(contradicted).toImply(families, { to: 36159 }))).toMatch(
        /\n {2}expected {4}at most 36,159 families\n {2}difference {2}from: something limits it$/,
      );
      expect(
        failureOf(() =>
          expectOf(contradicted).toImply("propertyCompensation.families", { from: 17786, to: 1 }),
        ),
      ).toMatch(/The range is empty: its from lies above its to/);
      expect(failureOf(() => expectOf(contradicted).toImply("propertyCompensation.families", 17787))).toMatch(
        /\n {2}difference {2}to: nothing limits it$/,
      );
      expect(failureOf(() => expectOf(contradicted).toImply(families, null))).toMatch(
        /\n {2}expected {4}no value at all\n {2}difference {2}some value is implied$/,
      );
    });

    test("with .not passes for another range, and shows the same for this one", () => {
      expect(failureOf(() => expectOf(contradicted).not.toImply(families, 36455))).toBe("");
      expect(
        failureOf(() => expectOf(contradicted).not.toImply(families, { from: 35889, to: 36159 })),
      ).toMatch(
        /^expect\(received\)\.not\.toImply\("oneTimeAssistance\.families"\)\n\n(?:.+\n)+ {2}expected {2}35,889 to 36,159 families$/,
      );
    });

    test("takes null for no value at all", () => {
      // 4 × 5 is 20, and 6 × 5 is 30: no whole x fits 4 x = 10.
      const none = reconcile({
        quantities: {
          a: { unit: "things", printed: 10 },
          b: { unit: "things", printed: 11 },
          x: { unit: "things" },
        },
        rules: ["a = x", "b = x"],
      });
      expect(none.quantities["x"]?.implied).toBeNull();
      expect(failureOf(() => expectOf(none).toImply("x", null))).toBe("");
      expect(failureOf(() => expectOf(none).toImply("x", 10))).toMatch(
        /\n {2}printed {5}nothing\n {2}implied {5}no value at all\n {2}expected {4}10 things\n {2}difference {2}no value is implied$/,
      );
    });

    test.each([
      [13.5, '"13.5 (number)" is not a plain decimal number of families; write it as a string'],
      [{ from: "1e3" }, '"1e3" is not a plain decimal number of families'],
      [{ from: "36,45" }, '"36,45" is not a plain decimal number of families'],
      ["13.5", "13.5 families is not a whole number of grains"],
      [{ form: 1 }, 'A range has the ends from and to, and no "form".'],
      [true, "No number can be read from a value of type boolean"],
      [[35889, 36159], "No number can be read from a list"],
      [[], "No number can be read from a list"],
      [new Date(0), "No number can be read from an object"],
      [new Map([["from", 35889]]), "No number can be read from an object"],
      [undefined, "The range is missing; write { from, to }"],
    ])("refuses %o, with .not too", (range, says) => {
      const given: never = range as never;
      expect(failureOf(() => expectOf(contradicted).toImply(families, given))).toContain(says);
      expect(failureOf(() => expectOf(contradicted).not.toImply(families, given))).toContain(says);
    });

    test("takes nothing but an empty range for the expectation that nothing is implied", () => {
      const unchecked = "livestockCompensation.amount";
      expect(failureOf(() => expectOf(contradicted).toImply(unchecked, {}))).toBe("");
      for (const given of [[], new Date(0), new Map(), /x/]) {
        expect(failureOf(() => expectOf(contradicted).toImply(unchecked, given as never))).toContain(
          "No number can be read from",
        );
      }
    });

    test("names the nearest quantities to an unknown one", () => {
      expect(failureOf(() => expectOf(contradicted).toImply("oneTimeAssistance.familes", 1))).toMatch(
        /\n\nNo quantity "oneTimeAssistance\.familes"; did you mean oneTimeAssistance\.families( or |\?)/,
      );
      expect(failureOf(() => expectOf(falling).not.toImply(families, 1))).toMatch(
        /did you mean oneTimeAssistance\.families@2024-09-06 or oneTimeAssistance\.families@2024-12-26\?$/,
      );
      expect(failureOf(() => expectOf(contradicted).toImply("__proto__", 1))).toContain(
        'No quantity "__proto__"',
      );
    });
  });

  describe("toHaveCoverageOfAtLeast", () => {
    // 90 confirmed, 6 bounded, 3 contradicted, 1 unchecked: 99 of 100 are checked.
    const covered = reconciliation({
      coverage: {
        quantities: { confirmed: 1, bounded: 1, unchecked: 1, contradicted: 1 },
        unchecked: ["d.amount"],
        tenge: tenge({ confirmed: "90", bounded: "6", contradicted: "3", unchecked: "1" }),
        counted: [],
        next: { quantity: "e.amount", tenge: new Decimal(1) },
      },
    });

    test.each([
      0.99,
      "99 percent",
      "99%",
      "0.99",
      "99/100",
      " 99.00 % ",
      "1/2",
      0,
      1e-7,
      new Decimal("1e-30"),
      "0",
      new Decimal("0.99"),
    ])("passes for %s", (share) => {
      expect(failureOf(() => expectOf(covered).toHaveCoverageOfAtLeast(share))).toBe("");
    });

    test.each([
      1,
      "100 percent",
      "99.0000000000000000000000000001 percent",
      "991/1000",
      "1",
      0.9900000000000001,
    ])("fails for %s", (share) => {
      expect(failureOf(() => expectOf(covered).toHaveCoverageOfAtLeast(share))).not.toBe("");
      expect(failureOf(() => expectOf(covered).not.toHaveCoverageOfAtLeast(share))).toBe("");
    });

    test("shows what is checked, what was expected and how much is missing", () => {
      expect(failureOf(() => expectOf(covered).toHaveCoverageOfAtLeast("99.5 percent"))).toBe(`\
expect(received).toHaveCoverageOfAtLeast("99.5 percent")

99.00 percent of 100.00 tenge printed are checked by some rule:
  ✗ contradicted      3.00
  ✓ confirmed        90.00
  ~ bounded           6.00
  ? unchecked         1.00
  checked            99.00
  expected at least  99.50
  short by            0.50
Nothing checks d.amount.
A figure of e.amount would confirm 1.00 tenge more.`);
      expect(failureOf(() => expectOf(covered).not.toHaveCoverageOfAtLeast(0.9))).toMatch(
        /^expect\(received\)\.not\.toHaveCoverageOfAtLeast\(0\.9\)\n(?:.*\n)+ {2}to spare +9\.00\n/,
      );
    });

    test("never rounds a share up", () => {
      const almost = reconciliation({
        coverage: { ...covered.coverage, tenge: tenge({ confirmed: "999999", unchecked: "1" }) },
      });
      expect(failureOf(() => expectOf(almost).toHaveCoverageOfAtLeast(1))).toContain("\n≈99.99 percent of ");
    });

    test.each([
      [90, 'A share lies between 0 and 1, and 90 does not; for 90 percent write "90 percent".'],
      ["101%", "A share lies between 0 and 1, and 101% does not."],
      [-0.1, '"-0.1" is no share; write "90 percent", "0.9" or "9/10".'],
      [Number.NaN, '"NaN" is no share'],
      ["1/0", '"1/0" is no share'],
      ["most", '"most" is no share'],
      ["9".repeat(100), "is no share"],
      [undefined, "That is no share"],
    ])("refuses %s, with .not too", (share, says) => {
      const given: never = share as never;
      expect(failureOf(() => expectOf(covered).toHaveCoverageOfAtLeast(given))).toContain(says);
      expect(failureOf(() => expectOf(covered).not.toHaveCoverageOfAtLeast(given))).toContain(says);
    });

    test("of no tenge at all there is no share", () => {
      expect(failureOf(() => expectOf(reconciliation()).toHaveCoverageOfAtLeast(0))).toMatch(
        /No tenge were printed, so none can be checked\.$/,
      );
    });
  });

  describe("what expect is given", () => {
    const aid =
      "event: { began: 2024-03-27 }\naid: { oneTimeAssistance: { families: 36455, rate: 100 MCI } }";

    test("may be a statement, or several, which are reconciled", () => {
      const statement = readStatement(aid);
      expect(failureOf(() => expectOf(statement).toReconcile())).toBe("");
      expect(failureOf(() => expectOf({ quantities: { documents: 5 } }).toReconcile())).toBe("");
      expect(failureOf(() => expectOf([statement]).toImply("oneTimeAssistance.amount", "13459186000"))).toBe(
        "",
      );
    });

    test.each([
      ["a text", aid, "Received a text, not a reconciliation; read it first: expect(readStatement(text))."],
      ["JSON", JSON.parse(toJson(agreeing)), "Received a reconciliation that was read from JSON"],
      [
        "a mark and nothing more",
        { format: agreeing.format },
        "Received an object whose verdict is missing or of another kind, not a reconciliation; give what reconcile() returns, or the statement.",
      ],
      ["nothing", undefined, "Received a value of type undefined, not a reconciliation"],
      ["null", null, "Received null, not a reconciliation"],
      ["a promise", Promise.resolve(agreeing), "Received a promise, not a reconciliation; await it"],
      ["an empty list", [], "Received a list without statements"],
      ["a list of reconciliations", [agreeing, agreeing], "Received a list of reconciliations, not a reconc"],
      [
        "a list of texts",
        ["a"],
        "Received a list of what is no statement, not a reconciliation; give what reconcile() returns, or statements.",
      ],
    ])("is refused where it is %s, with .not too", (_what, received, says) => {
      expect(failureOf(() => expectOf(received).toReconcile())).toContain(says);
      expect(failureOf(() => expectOf(received).not.toReconcile())).toContain(says);
    });

    test("is refused with its faults where it is a statement that cannot be used", () => {
      const faulty = { aid: { oneTimeAssistance: { familes: 3 } } };
      expect(failureOf(() => expectOf(faulty).toReconcile())).toMatch(
        /\n\nThe statement cannot be used:\n\naid\.oneTimeAssistance\.familes: unknown key "familes".*\n {2}write "families"$/,
      );
    });
  });

  test("no message lets text of a statement steer a terminal", () => {
    const messages = [
      failureOf(() => expectOf(hostile).toReconcile()),
      failureOf(() => expectOf({ ...hostile, verdict: "inconsistent" }).toReconcile()),
      failureOf(() => expectOf(hostile).toHoldRule(hostileText)),
      failureOf(() => expectOf(hostile).not.toConflictOn(hostileText)),
      failureOf(() => expectOf(hostile).toImply(hostileText, 1)),
      failureOf(() => expectOf(hostile).toImply(`${hostileText}!`, 1)),
      failureOf(() => expectOf(hostile).toHaveCoverageOfAtLeast(1)),
      failureOf(() => expectOf(hostile).toMatchReconciliation("x")),
    ];
    for (const message of messages) {
      expect(message).not.toBe("");
      expect(message).not.toMatch(/[^\n\P{Cc}]|\p{Bidi_Control}/u);
    }
  });
});
