import { describe, expect, test } from "vitest";
import type { Conflict, Reconciliation, Suspect } from "../../src/reconcile/types.js";
import { conflictViews } from "../../src/report/conflict-view.js";
import { toHtml } from "../../src/report/index.js";
import { toMarkdown } from "../../src/report/markdown.js";
import { toText } from "../../src/report/text.js";
import { amount, count, figure, range, reconciliation, rule, yearEnd, yearEndConflict } from "./sample.js";

/** A reconciliation with these conflicts between a and b. */
function between(
  conflicts: readonly Partial<Conflict>[],
  more: Partial<Reconciliation> = {},
): Reconciliation {
  const figures = [{ quantity: "a", figure: 0 }];
  const bare = { figures, rules: [], proof: [], suspects: [], explanations: [] };
  return reconciliation({
    verdict: "inconsistent",
    quantities: {
      a: count("things", "contradicted", [figure("1", range("1", "1")), figure("2", range("2", "2"))], null),
      "b.amount": amount("contradicted", [figure("3 tenge", range("3", "3"), { statement: 1 })], null),
    },
    rules: [rule("rule:1", { states: "a = b" })],
    conflicts: conflicts.map((conflict, index) => ({ id: `conflict-${index + 1}`, ...bare, ...conflict })),
    ...more,
  });
}

const first = { suspected: { quantity: "a", figure: 0 }, trust: 1, wouldBe: range("2") };
const second = { suspected: { quantity: "b.amount", figure: 0 }, trust: 1, wouldBe: range(undefined, "2") };
const free = { suspected: { quantity: "a", figure: 1 }, trust: 1, wouldBe: {} };
const doubtful = { suspected: { rule: "rule:1" }, trust: 1 };

test.each([
  ["share", "the printed share, rule rule:1"],
  ["average", "the printed average, rule rule:1"],
  ["unit-price", "the printed price, rule rule:1"],
  ["rule", "the doubtful rule rule:1"],
])("a suspected rule of %s is named by what was printed", (family, says) => {
  const found = between([{ suspects: [{ members: [doubtful] }] }], { rules: [rule("rule:1", { family })] });
  expect(conflictViews(found, false)[0]?.lists[0]?.entries).toEqual([[says]]);
  expect(toHtml(found).replace(/<[^>]*>/g, "")).toContain(says.slice(0, says.indexOf("rule:1")));
});

describe("who must be wrong", () => {
  const listed = (suspects: readonly Suspect[], more: Partial<Conflict> = {}) => {
    return conflictViews(between([{ suspects, ...more }]), false)[0]?.lists[0];
  };

  test.each<[string, Suspect[], string, string[][]]>([
    [
      "one of several",
      [{ members: [first] }, { members: [second] }],
      "One of these must be wrong:",
      [
        ['a, printed "1": would have to be at least 2 things'],
        ['b.amount, printed "3 tenge": would have to be at most 2.00 tenge'],
      ],
    ],
    [
      "the only one",
      [{ members: [free] }],
      "This must be wrong:",
      [['a, printed "2": could be anything else']],
    ],
    [
      "one whose printed value lies between those that fit",
      [{ members: [{ ...first, wouldBe: range("0", "4") }] }],
      "This must be wrong:",
      [['a, printed "1": would have to be 0 to 4 things, of which only some fit']],
    ],
    [
      "several together",
      [{ members: [first, doubtful] }],
      "These must be wrong:",
      [['a, printed "1": would have to be at least 2 things', "and the doubtful rule rule:1"]],
    ],
    [
      "one of several sets",
      [{ members: [doubtful] }, { members: [first, second] }],
      "One of these sets must be wrong:",
      [
        ["the doubtful rule rule:1"],
        [
          'a, printed "1": would have to be at least 2 things',
          'and b.amount, printed "3 tenge": would have to be at most 2.00 tenge',
        ],
      ],
    ],
    ["none that may be doubted", [], "No figure among them is open to doubt.", []],
  ])("%s", (_what, suspects, title, entries) => {
    expect(listed(suspects)).toEqual({ title, entries });
  });

  test("is a set that resolves also the other conflicts of its figures, and says so", () => {
    const suspects = [{ members: [doubtful] }, { members: [first, second] }];
    const found = conflictViews(between([{ suspects }, { suspects }]), false);
    expect(found[0]?.lists[0]?.title).toBe(
      "One of these sets must be wrong, to resolve both conflicts that hang together:",
    );
    const alone = [{ members: [first] }, { members: [second] }];
    expect(
      conflictViews(between([{ suspects: alone }, { suspects: alone }]), false)[0]?.lists[0]?.title,
    ).toBe("One of these must be wrong:");
  });

  test("is no figure where none is among them", () => {
    expect(listed([], { figures: [] })?.title).toBe(
      "No figure is among them: the rules contradict each other.",
    );
  });

  test("is not certain while a reading keeps every printed digit", () => {
    const reading = { kind: "rounding", keepsDigits: true, works: true, says: "truncated" } as const;
    const suspects = [{ members: [first] }];
    expect(listed(suspects, { explanations: [reading] })?.title).toBe(
      "This must be wrong, unless a reading below applies:",
    );
    expect(listed(suspects, { explanations: [{ ...reading, works: false }] })?.title).toBe(
      "This must be wrong:",
    );
    expect(listed(suspects, { explanations: [{ ...reading, keepsDigits: false }] })?.title).toBe(
      "This must be wrong:",
    );
  });

  test("may be nobody, where other rules contradict one that the conflict rests on", () => {
    const suspects = [{ members: [first] }];
    const alone = { figures: [], suspects: [] };
    const titles = (...conflicts: Partial<Conflict>[]) =>
      conflictViews(between(conflicts), false).map(({ lists }) => lists[0]?.title);
    expect(titles({ suspects, rules: ["r", "up"] }, { ...alone, rules: ["up", "down"] })).toEqual([
      "This must be wrong, unless up does not apply (other rules contradict it: conflict-2):",
      "No figure is among them: the rules contradict each other.",
    ]);
    const reading = { kind: "rounding", keepsDigits: true, works: true, says: "truncated" } as const;
    expect(
      titles(
        { suspects, rules: ["r"], explanations: [reading] },
        { suspects, rules: ["s", "down", "up"] },
        { ...alone, rules: ["up", "down"] },
        { suspects: [{ members: [second] }], rules: ["r"] },
      ),
    ).toEqual([
      "This must be wrong, unless a reading below applies, or down or up does not apply (other rules contradict them: conflict-3):",
      "The same must be wrong as in conflict-1.",
      "No figure is among them: the rules contradict each other.",
      "This must be wrong:",
    ]);
    expect(titles({ suspects, rules: ["a", "b", "c"] }, { ...alone, rules: ["a", "b", "c", "d"] })[0]).toBe(
      "This must be wrong, unless one of 3 rules does not apply (other rules contradict them: conflict-2):",
    );
  });

  test("is listed once where conflicts share it", () => {
    const suspects = [{ members: [first] }];
    const views = conflictViews(between([{ suspects }, { suspects }, { suspects: [] }]), false);
    expect(views.map(({ lists }) => lists[0]?.title)).toEqual([
      "This must be wrong:",
      "The same must be wrong as in conflict-1.",
      "No figure among them is open to doubt.",
    ]);
  });

  test("is linked on the page where it is listed", () => {
    const suspects = [{ members: [first] }];
    expect(toHtml(between([{ suspects }, { suspects }]))).toContain(
      'The same must be wrong as in <a href="#conflict-1">conflict-1</a>.',
    );
  });

  test("is cut off after twelve, with the number of the others", () => {
    const suspects = Array.from({ length: 15 }, () => ({ members: [first] }));
    expect(listed(suspects)?.entries.length).toBe(13);
    expect(listed(suspects)?.entries.at(-1)).toEqual(["and 3 more"]);
    expect(listed(suspects.slice(2))?.entries.length).toBe(13);
    expect(listed(suspects.slice(2))?.entries.at(-1)).not.toEqual(["and 1 more"]);
  });
});

test("many members are cut off after twelve, with the number of the others", () => {
  const figures = Array.from({ length: 20 }, () => ({ quantity: "a", figure: 0 }));
  const [view] = conflictViews(between([{ figures, rules: ["rule:1"] }]), false);
  expect(view?.members.length).toBe(13);
  expect(view?.members.at(-1)?.says).toBe("and 9 more");
});

test("figures name their statement where there are several", () => {
  const [view] = conflictViews(
    between([{ figures: [{ quantity: "b.amount", figure: 0 }] }], {
      statements: [
        { file: "a.yaml", statement: {} },
        { file: "b.yaml", statement: {} },
      ],
    }),
    false,
  );
  expect(view?.members).toEqual([{ says: 'b.amount, printed "3 tenge" [2]', place: "aid" }]);
});

describe("readings that do not help", () => {
  const says = yearEndConflict.explanations[2]?.says ?? "";
  const words = says.slice(0, 30);

  test("are counted, and listed where that is asked for, in text and in Markdown", () => {
    expect(toText(yearEnd)).not.toContain(words);
    expect(toText(yearEnd)).toContain("\n  1 kind of reading was tried and does not help.\n");
    expect(toText(yearEnd, { allExplanations: true })).toContain(
      `\n  1 kind of reading was tried and does not help:\n    - ${words}`,
    );
    expect(toMarkdown(yearEnd)).not.toContain(words);
    expect(toMarkdown(yearEnd, { allExplanations: true })).toContain(
      `\n\n1 kind of reading was tried and does not help:\n\n- ${says}\n`,
    );
  });

  test("are counted in the plural", () => {
    const explanations = yearEndConflict.explanations.map((each) => ({ ...each, works: false }));
    const sample = { ...yearEnd, conflicts: [{ ...yearEndConflict, explanations }] };
    expect(toText(sample)).toContain("\n  3 kinds of reading were tried and do not help.\n");
    expect(toText(sample)).not.toContain("They agree");
  });
});

test("that the search stopped early is said, whether or not a conflict was found", () => {
  const effort = { nodes: 1, pivots: 1, complete: false };
  const remark = "The search stopped early: there may be more conflicts and suspects than are listed.";
  for (const sample of [between([{}], { effort }), reconciliation({ verdict: "undetermined", effort })]) {
    expect(toText(sample, { width: 100 })).toContain(`\n\n${remark}\n\n`);
    expect(toMarkdown(sample)).toContain(`\n\n${remark}\n\n`);
  }
  expect(toText(between([{}], { effort }))).toContain("\n  No suspect was found.\n");
  expect(toText(yearEnd)).not.toContain("stopped early");
});
