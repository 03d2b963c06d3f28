import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { version } from "../../../package.json";
import { separateThousands } from "../../../src/printed/write.js";
import { reconcile } from "../../../src/reconcile/reconcile.js";
import { toHtml } from "../../../src/report/html/html.js";
import { plain } from "../../../src/report/numbers.js";
import { entangled } from "../../testing/statements.js";
import { agreeing, attack, counts, halves, hostile, timeline, undetermined, yearEndReview } from "./cases.js";
import { elements, named, textOf, withId, within } from "./dom.js";

const cases = {
  "the year-end review": yearEndReview(),
  "seventeen statements": timeline(),
  "a hostile statement": hostile(),
  "counts without amounts": counts(),
  "figures that agree": agreeing(),
  "an undetermined verdict": undetermined(),
  "a conflict in whole numbers alone": halves(),
};
const pages = Object.entries(cases).map(([name, reconciliation]) => ({
  name,
  reconciliation,
  page: toHtml(reconciliation),
}));

describe.each(pages)("the page of $name", ({ page, reconciliation }) => {
  test("asks for nothing from anywhere", () => {
    const loading = ["link", "img", "iframe", "object", "embed", "video", "audio", "source", "base", "form"];
    expect(named(page, ...loading)).toEqual([]);
    for (const { name, attribs } of elements(page)) {
      expect(attribs["src"], name).toBeUndefined();
      const address = attribs["href"];
      if (address === undefined) continue;
      expect(address).toMatch(name === "a" ? /^(?:#|https?:\/\/)/ : /^#/);
    }
    expect(page).not.toMatch(/@import|url\((?!#)/);
  });

  test("allows its own style and its own script, by their hashes, and nothing else", () => {
    const [policy] = elements(page, ({ attribs }) => attribs["http-equiv"] === "Content-Security-Policy");
    const hashOf = (name: string): string => {
      const found = [...page.matchAll(new RegExp(`<${name}>([\\s\\S]*?)</${name}>`, "g"))];
      expect(found, name).toHaveLength(1);
      return createHash("sha256")
        .update(found[0]?.[1] ?? "")
        .digest("base64");
    };
    expect(policy?.attribs["content"]).toBe(
      `default-src 'none'; style-src 'sha256-${hashOf("style")}'; script-src 'sha256-${hashOf("script")}'; base-uri 'none'; form-action 'none'`,
    );
    for (const { attribs } of elements(page)) {
      expect(Object.keys(attribs).filter((name) => name === "style" || name.startsWith("on"))).toEqual([]);
    }
  });

  test("is made of these elements alone, whatever the statement says", () => {
    const known =
      "html head meta title style body a svg defs path pattern rect nav ul li p main header h1 span strong br section h2 article h3 h4 div dl dt dd small ol table caption thead tbody tr th td text use line figure figcaption details summary b code em bdi fieldset legend label input footer script wbr";
    expect(new Set(elements(page).map(({ name }) => name))).toSatisfy((names: ReadonlySet<string>) =>
      [...names].every((name) => known.split(" ").includes(name)),
    );
  });

  test("has no character in it that acts unseen", () => {
    expect(page.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
  });

  test("has every id once, and every link within it leads somewhere", () => {
    const ids = elements(page).flatMap(({ attribs }) => attribs["id"] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = elements(page).flatMap(({ attribs }) => attribs["href"]?.match(/^#(.*)/)?.[1] ?? []);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  test("has its verdict as its one main heading, and no heading leaves a level out", () => {
    expect(named(page, "h1").map(textOf)).toHaveLength(1);
    const levels = named(page, "h1", "h2", "h3", "h4").map(({ name }) => Number(name.slice(1)));
    for (const [index, level] of levels.entries())
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
  });

  test("names every table, every column and every row, and every drawing", () => {
    for (const table of named(page, "table")) {
      expect(within(table, "caption").map(textOf).join("")).not.toBe("");
      expect(within(table, "th").every(({ attribs }) => /^(?:col|row)$/.test(attribs["scope"] ?? ""))).toBe(
        true,
      );
      const rows = within(table, "tr");
      const widths = rows.map((row) => within(row, "td").length + within(row, "th").length);
      expect(new Set(widths).size).toBe(1);
    }
    for (const { attribs, children } of elements(
      page,
      ({ name, attribs: own }) => name === "svg" && own["role"] === "img",
    )) {
      const [title] = children;
      expect(attribs["aria-hidden"]).toBeUndefined();
      expect(title?.type === "tag" && title.name === "title" && textOf(title) !== "").toBe(true);
    }
  });

  test("has every rule with its id, what came of it, and its own link", () => {
    const rows = elements(
      page,
      ({ name, attribs }) => name === "tr" && attribs["id"]?.startsWith("rule") === true,
    );
    expect(rows).toHaveLength(reconciliation.rules.length);
    const byId = new Map(rows.map((row) => [textOf(within(row, "code")[0] ?? row), row]));
    for (const { id, says, verdict } of reconciliation.rules) {
      const row = byId.get(shown(id));
      if (row === undefined) throw new Error(`no row for ${id}`);
      expect(textOf(row)).toContain(shown(says));
      expect(row.attribs["class"]).toBe(verdict);
      expect(within(row, "a")[0]?.attribs["href"]).toBe(`#${row.attribs["id"]}`);
    }
  });

  test("has every figure as printed, with what it allows, its source and its place", () => {
    const rows = within(withId(page, "figures-table"), "tr").map(textOf);
    for (const [id, { figures, decimals }] of Object.entries(reconciliation.quantities)) {
      for (const figure of figures) {
        const { publisher } = reconciliation.statements[figure.statement]?.source ?? {};
        const place = figure.line === undefined ? figure.path : `:${figure.line}:${figure.column}`;
        const ends = [figure.from, figure.to].flatMap((end) =>
          end ? separateThousands(plain(end, decimals)) : [],
        );
        const words = [
          id,
          figure.printed,
          publisher ?? "",
          place,
          figure.at ?? "",
          figure.note ?? "",
          ...ends,
        ];
        expect(
          rows.some((row) => words.every((word) => row.includes(shown(word)))),
          id,
        ).toBe(true);
      }
    }
  });

  test("has every conflict with why it is one, who could be wrong, and what would explain it", () => {
    for (const { id, figures, suspects, explanations } of reconciliation.conflicts) {
      const card = withId(page, id);
      const text = textOf(card);
      expect(within(card, "ol").flatMap((list) => within(list, "li")).length).toBeGreaterThan(1);
      for (const { quantity, figure } of figures.slice(0, 12)) {
        expect(text).toContain(`printed “${reconciliation.quantities[quantity]?.figures[figure]?.printed}”`);
      }
      for (const { says, works } of explanations) if (works) expect(text).toContain(shown(says));
      if (suspects.length > 0 && !text.includes("The same must be wrong"))
        expect(text).toContain("would have to be");
    }
  });

  test("is the same again, byte for byte", () => {
    expect(toHtml(reconciliation)).toBe(page);
  });
});

test("the same statements give the same page, byte for byte", () => {
  expect(toHtml(timeline())).toBe(toHtml(timeline()));
});

describe("a hostile statement", () => {
  const page = toHtml(hostile());

  test("has its texts shown as texts", () => {
    expect(textOf(named(page, "header")[0] ?? withId(page, "main"))).toContain(shown(attack));
    expect(page).not.toContain("<script>alert");
    expect(page).not.toContain("<img");
    expect(named(page, "script")).toHaveLength(1);
  });

  test("has no link to an address that is not on the web", () => {
    expect(elements(page, ({ attribs }) => attribs["href"]?.startsWith("#") === false)).toEqual([]);
    expect(textOf(withId(page, "statements"))).toContain("javascript:alert(3)");
  });
});

describe("the top of a page", () => {
  const top = (page: string): string => textOf(named(page, "header")[0] ?? withId(page, "main"));

  test("answers its question in one sentence, and then gives the verdict", () => {
    expect(top(toHtml(yearEndReview()))).toMatch(
      /^Do the published figures agree with each other\? ✗ No: they cannot all be true\. One-time .* Inconsistent: 1 of 6 rules fails\. /,
    );
    // The houses helped are within the houses inspected; of two families nothing is known but their number.
    expect(top(toHtml(counts()))).toContain("✓ Yes: they can all be true. Consistent: ");
    const alone = reconcile({ aid: { oneTimeAssistance: { families: 2 } } });
    expect(top(toHtml(alone))).toContain("? Unknown: they cannot be compared with each other. Consistent: ");
  });

  test("says what does not agree, and by how much", () => {
    expect(top(toHtml(yearEndReview()))).toContain(
      "One-time assistance: printed “13.3 billion tenge” (13.25 to 13.35 billion tenge), required ≈13.46 billion tenge: short by ≈109.19 to ≈209.19 million tenge",
    );
    expect(top(toHtml(timeline()))).toContain(
      "One-time assistance, 2024-05-17: printed “over 9.3 billion tenge”, required ≈9.1 billion tenge: over by at least ≈202.54 million tenge",
    );
  });

  test("says of a conflict of several rules what it is of, not what came of a rule that fails by other figures", () => {
    expect(top(toHtml(entangled))).toMatch(
      / Whole; Repaired; Lost: cannot all be true ?Parts: the printed figures give 15 houses, required at most 12 houses: over by 3 houses /,
    );
    expect(textOf(withId(toHtml(entangled), "conflict-1"))).not.toContain("over by 3 houses");
  });

  test("says of a rule whose sides reach each other why it fails", () => {
    const upTo5 = { unit: "houses", printed: "2 to 5" };
    const quantities = { a: upTo5, b: 5, c: 7 };
    const page = toHtml(reconcile({ language: "en", quantities, rules: ["a > b", "2 * a = c"] }));
    const says = top(page);
    expect(says).toContain(
      "Rule 1: a > b: 2 to 5 houses on the left, more than 5 houses on the right: equal at best",
    );
    expect(says).toContain(
      "Rule 2: 2 * a = c: 4 to 10 houses on the left, 7 houses on the right: no whole numbers fit",
    );
  });

  test("accuses no figure where the rules contradict each other", () => {
    const page = toHtml(reconcile({ quantities: { a: 5, b: 6 }, rules: ["a > b", "a < b"] }));
    const says = top(page);
    expect(says).toContain("It cannot be told: the rules contradict each other.");
    expect(says).toContain(" 2 rules: cannot all be true");
    expect(textOf(withId(page, "conflict-1"))).toContain(
      "No figure is among them: the rules contradict each other.",
    );
  });

  test("but says that figures cannot be true where rules say so that are beyond doubt", () => {
    const page = toHtml(reconcile({ quantities: { a: 5, b: 6, c: 7 }, rules: ["a > b", "a < b", "b > c"] }));
    expect(top(page)).toContain("No: they cannot all be true.");
  });

  test("says of what several sources print what each prints", () => {
    const families = (printed: string) => ({
      asOf: "2024-05-01",
      aid: { oneTimeAssistance: { families: printed } },
    });
    expect(top(toHtml(reconcile(["36,455", "36,500"].map(families))))).toContain(
      "One-time assistance: families: printed “36,455”, “36,500”: 45 families apart",
    );
    const page = toHtml(reconcile(["36,455", "36,500", "36,600"].map(families)));
    expect(top(page)).toContain(
      "One-time assistance: families: printed “36,455”, “36,500”: cannot both be true",
    );
    expect(textOf(withId(page, "conflict-1"))).toContain("printed “36,455” [1]");
    expect(textOf(withId(page, "conflict-1"))).not.toContain("145");
  });

  test("says how much is checked", () => {
    // Of 159.3 billion: 13.3 contradicted, 14.6 confirmed and 9.9 bounded, 121.5 unchecked.
    expect(top(toHtml(yearEndReview()))).toContain(
      "Of 159.3 billion tenge printed, ≈8.35 % is contradicted, ≈15.38 % is limited by other figures and fits and ≈76.27 % is checked by nothing.",
    );
  });

  test("does not call agreeing figures true, nor an open search either", () => {
    expect(top(toHtml(agreeing()))).toMatch(
      /^Do .*\? ✓ Yes: they can all be true\. Consistent: .* does not prove the figures true/,
    );
    expect(top(toHtml(undetermined()))).toMatch(
      /\? \? It could not be decided\. Undetermined: .* The search used up its budget/,
    );
    expect(textOf(withId(toHtml(undetermined()), "conflicts"))).toContain("The search stopped early");
  });

  test("numbers several statements and gives their days", () => {
    expect(top(toHtml(timeline()))).toContain("17 statements, 2024-04-20 to 2024-12-26");
  });
});

test("names the version that drew it", () => {
  const [footer] = named(toHtml(counts()), "footer");
  expect(footer && textOf(footer)).toContain(
    `Drawn by flood-relief-accounting ${version} from one reconciliation.`,
  );
});

test("without amounts there is no picture of tenge", () => {
  const page = toHtml(counts());
  expect(page).not.toContain('coverage-bar"');
  expect(page).not.toContain('class="flow"');
  expect(textOf(withId(page, "aid"))).toContain("12 houses");
});

describe("a conflict in which no rule fails by itself", () => {
  const page = toHtml(halves());

  test("says of its figures what they would have to be, and that not every value between fits", () => {
    // With cd = 12 and bd = 14, bc = b + c = 26 - 2d: even, and from 2 to 26 with d up to 12.
    expect(textOf(withId(page, "conflict-1"))).toContain(
      "Bc, printed “11”: would have to be 2 to 26 houses, of which only some fit",
    );
  });

  test("is linked from its figures, which nothing else marks", () => {
    const rows = within(withId(page, "figures-table"), "tr").map(textOf);
    expect(rows.filter((row) => row.includes("conflict-1"))).toHaveLength(3);
    expect(rows.filter((row) => row.includes("contradicted"))).toEqual([]);
  });

  test("does not tell of tenge, of which none was printed", () => {
    expect(textOf(withId(page, "coverage"))).not.toMatch(/tenge/i);
  });
});

test("a long id may be broken behind its points and colons, and is the same text", () => {
  expect(toHtml(yearEndReview())).toContain("<code>total:<wbr>housingPurchaseAndRepair</code>");
  expect(toHtml(yearEndReview())).toContain("<code>funding:<wbr>smeCompensation</code>");
  expect(toHtml(yearEndReview())).toContain("<code>housingRepair.houses</code>");
});

test("only of a long page parts are left to be laid out when they are seen", () => {
  expect(toHtml(timeline())).not.toMatch(/class="full"|class="card conflict far"/);
  const many = Array.from({ length: 301 }, (_, index) => [`houses${index}`, 1] as const);
  const rules = many.map(([id]) => `${id} <= 0`);
  const page = toHtml(reconcile({ quantities: Object.fromEntries(many), rules }));
  // Of 301 rules and of 301 figures, fifty to a body: six full bodies each.
  expect(page.match(/class="full"/g)).toHaveLength(12);
  expect(page.match(/class="card conflict far"/g)?.length).toBe(page.match(/class="card conflict/g)?.length);
});

test("a source on the web is linked, and tells it nothing of the page", () => {
  const [link] = elements(toHtml(agreeing()), ({ attribs }) => attribs["href"]?.startsWith("https") === true);
  expect(link?.attribs).toEqual({ href: "https://example.org/aid?a=1&b=2", rel: "noopener noreferrer" });
});

test("readings that do not help are listed where they are asked for", () => {
  const [tried] = yearEndReview().conflicts[0]?.explanations.filter(({ works }) => !works) ?? [];
  if (tried === undefined) throw new Error("nothing was tried in vain");
  expect(toHtml(yearEndReview())).not.toContain(tried.says);
  expect(toHtml(yearEndReview(), { allExplanations: true })).toContain(tried.says);
});

/** A text of a statement as the page shows it. */
function shown(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}]/gu, (character) => {
      return `⟨U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}⟩`;
    })
    .replace(/\s+/g, " ")
    .trim();
}
