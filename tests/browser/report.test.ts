import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DecimalRange, Reconciliation, RuleFinding } from "../../src/reconcile/types.js";
import { toHtml } from "../../src/report/html/html.js";
import {
  agreeing,
  counts,
  halves,
  hostile,
  timeline,
  undetermined,
  yearEndReview,
} from "../report/html/cases.js";
import { chromiumMissing, type Files, makeFiles, type Opened, open, openChromium } from "./chromium.js";
import { background, type DrawnBar, type DrawnRule, drawnRules, seenRows, showAll } from "./in-page.js";

const missing = chromiumMissing();
const cases = {
  "year-end": yearEndReview(),
  timeline: timeline(),
  hostile: hostile(),
  counts: counts(),
  agreeing: agreeing(),
  undetermined: undetermined(),
  halves: halves(),
} satisfies Record<string, Reconciliation>;
type Case = keyof typeof cases;
const names = Object.keys(cases) as Case[];

test.runIf(process.env["CI"])("continuous integration has Chromium", () => {
  expect(missing).toBeUndefined();
});

describe.skipIf(missing !== undefined)(
  `the report in Chromium${missing ? ` (skipped: ${missing})` : ""}`,
  () => {
    let browser: Browser;
    let files: Files;
    const addresses = new Map<Case, string>();

    beforeAll(async () => {
      files = makeFiles();
      for (const name of names) addresses.set(name, files.write(`${name}.html`, toHtml(cases[name])));
      browser = await openChromium();
    });

    afterAll(async () => {
      await browser?.close();
      files?.remove();
    });

    async function show<Result>(
      name: Case,
      look: (opened: Opened) => Promise<Result>,
      options: Parameters<typeof open>[2] & { readonly at?: string } = {},
    ): Promise<Result> {
      const { at = "", ...rest } = options;
      const opened = await open(browser, `${addresses.get(name)}${at}`, rest);
      try {
        return await look(opened);
      } finally {
        await opened.close();
      }
    }

    test.each(names)(
      "%s opens from disk, says nothing in the console, and asks for nothing else",
      async (name) => {
        await show(name, async ({ page, said, asked }) => {
          await showAll(page);
          expect(await page.title()).not.toBe("");
          expect(said).toEqual([]);
          expect(asked).toEqual([addresses.get(name)]);
        });
      },
    );

    test("an attack is read, and does nothing", async () => {
      await show("hostile", async ({ page, said }) => {
        expect(await page.locator("h1 ~ .subject").textContent()).toContain("<script>alert(1)</script>");
        expect(await page.evaluate("document.scripts.length")).toBe(1);
        expect(await page.evaluate("document.images.length")).toBe(0);
        expect(said).toEqual([]);
      });
    });

    describe.each(["year-end", "timeline"] as const)("of %s the drawings of the rules", (name) => {
      let drawn: ReadonlyMap<string, DrawnRule>;
      beforeAll(async () => {
        const all = await show(name, async ({ page }) => {
          await showAll(page);
          return drawnRules(page);
        });
        drawn = new Map(all.map((each) => [each.id, each]));
      });

      test("are there for every rule", () => {
        expect([...drawn.keys()].sort()).toEqual(cases[name].rules.map(({ id }) => id).sort());
      });

      // What a drawing says is read off its own axis: two labels and their places tell the value of any pixel.
      test.each(cases[name].rules)("$id: both ranges stand where the axis says", (rule) => {
        const drawing = drawn.get(rule.id);
        if (drawing === undefined) throw new Error("no drawing");
        const axis = axisOf(drawing);
        expectAt(drawing.printed, rule.left, axis);
        expectAt(drawing.asked, rule.right, axis);
      });

      test.each(cases[name].rules)("$id: a gap is marked where there is one", (rule) => {
        const drawing = drawn.get(rule.id);
        if (drawing === undefined) throw new Error("no drawing");
        const gap = gapOf(rule);
        expect(drawing.hole === undefined).toBe(gap === undefined);
        if (gap === undefined || drawing.hole === undefined) return;
        const axis = axisOf(drawing);
        expect(axis.valueAt(drawing.hole.left) / axis.perPixel).toBeCloseTo(gap.from / axis.perPixel, -1);
        expect(axis.valueAt(drawing.hole.right) / axis.perPixel).toBeCloseTo(gap.to / axis.perPixel, -1);
      });
    });

    test("the bar of coverage has parts as wide as the tenge of each status", async () => {
      const widths = await show("year-end", ({ page }) =>
        page
          .locator(".coverage-bar rect")
          .evaluateAll((parts) =>
            parts.map((part) => [part.getAttribute("class"), part.getBoundingClientRect().width] as const),
          ),
      );
      const total = widths.reduce((sum, [, width]) => sum + width, 0);
      // Of 159.3 billion: 13.3 contradicted, 14.6 confirmed, 9.9 bounded, 121.5 unchecked.
      const billions = { contradicted: 13.3, confirmed: 14.6, bounded: 9.9, unchecked: 121.5 };
      expect(widths.map(([status]) => status)).toEqual(Object.keys(billions));
      for (const [status, width] of widths) {
        const expected = billions[status as keyof typeof billions] / 159.3;
        expect(Math.abs(width / total - expected), `${status}`).toBeLessThan(0.005);
      }
    });

    describe("filter and order", () => {
      test("leave out the rules of a verdict, say how many are left, and bring them back", async () => {
        await show("timeline", async ({ page }) => {
          expect(await seenRows(page, "rules-table", "code")).toHaveLength(56);
          await page.getByRole("checkbox", { name: /holds/ }).uncheck();
          const left = cases.timeline.rules.filter(({ verdict }) => verdict !== "holds").map(({ id }) => id);
          expect([...(await seenRows(page, "rules-table", "code"))].sort()).toEqual(left.sort());
          expect(await page.locator("#rules-shown").textContent()).toBe(`${left.length} of 56 shown`);
          await page.getByRole("checkbox", { name: /holds/ }).check();
          expect(await seenRows(page, "rules-table", "code")).toHaveLength(56);
          expect(await page.locator("#rules-shown").textContent()).toBe("");
        });
      });

      test("put the widest gap first, then last", async () => {
        const byShare = cases.timeline.rules
          .flatMap((rule) => {
            const gap = gapOf(rule);
            return gap === undefined ? [] : [{ id: rule.id, share: (gap.to - gap.from) / gap.asked }];
          })
          .sort((a, b) => b.share - a.share)
          .map(({ id }) => id);
        await show("timeline", async ({ page }) => {
          const head = page.getByRole("columnheader", { name: "Gap" });
          await head.getByRole("button").click();
          expect(await head.getAttribute("aria-sort")).toBe("ascending");
          expect((await seenRows(page, "rules-table", "code")).slice(0, byShare.length)).toEqual(byShare);
          await head.getByRole("button").click();
          expect(await head.getAttribute("aria-sort")).toBe("descending");
          expect((await seenRows(page, "rules-table", "code")).slice(0, byShare.length)).toEqual(
            byShare.reverse(),
          );
        });
      });

      test("order figures by their numbers, not by their letters, and lose none", async () => {
        const numbers = Object.values(cases.timeline.quantities)
          .flatMap(({ figures }) => figures.flatMap(({ from, to }) => from ?? to ?? []))
          .sort((a, b) => a.comparedTo(b))
          // In tiyn, counts too: all by their values.
          .map((value) => value.times(100).toFixed());
        await show("timeline", async ({ page }) => {
          await page.getByRole("columnheader", { name: "Printed" }).getByRole("button").click();
          const cells: (string | null)[] = await page
            .locator("#figures-table tbody tr td:nth-child(3)")
            .evaluateAll((all) => all.map((cell) => cell.getAttribute("data-k")));
          expect(cells.slice(0, numbers.length)).toEqual(numbers);
          expect(cells.slice(numbers.length).every((key) => key === null)).toBe(true);
        });
      });

      test("order names as words, and another column takes over", async () => {
        await show("year-end", async ({ page }) => {
          await page.getByRole("columnheader", { name: "Printed" }).getByRole("button").click();
          await page.getByRole("columnheader", { name: "Quantity" }).getByRole("button").click();
          const shown = await seenRows(page, "figures-table", "th");
          expect(shown).toEqual([...shown].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)));
          expect(await page.locator("#figures-table [aria-sort]").count()).toBe(1);
        });
      });
    });

    describe("a link to a rule", () => {
      const at = "#rule-cumulative:propertyCompensation.families@2024-12-26";
      const row = `[id="${at.slice(1)}"]`;

      test("leads to its row", async () => {
        await show(
          "timeline",
          async ({ page }) => {
            await expect.poll(() => page.locator(row).evaluate(isInView)).toBe(true);
          },
          { at },
        );
      });

      test("brings back the row where the filter left it out", async () => {
        await show("timeline", async ({ page }) => {
          await page.getByRole("checkbox", { name: /fails/ }).uncheck();
          expect(await page.locator(row).isVisible()).toBe(false);
          await page.locator(`.conflict a[href="${at}"]`).first().click();
          await expect.poll(() => page.locator(row).evaluate(isInView)).toBe(true);
          expect(await page.getByRole("checkbox", { name: /fails/ }).isChecked()).toBe(true);
        });
      });
    });

    describe("by keyboard", () => {
      test("the first stop leads past the contents", async () => {
        await show("year-end", async ({ page }) => {
          await page.keyboard.press("Tab");
          const skip = page.getByRole("link", { name: "To the report" });
          expect(await skip.evaluate(hasFocus)).toBe(true);
          expect((await skip.boundingBox())?.width).toBeGreaterThan(50);
          await page.keyboard.press("Enter");
          expect(await page.evaluate("location.hash")).toBe("#main");
        });
      });

      test("filter, order and theme are reached and worked, and what has the focus is seen", async () => {
        await show("year-end", async ({ page }) => {
          const theme = page.getByRole("button", { name: "Dark page" });
          await theme.focus();
          await page.keyboard.press("Enter");
          expect(await page.getByRole("button", { name: "Light page" }).count()).toBe(1);

          const box = page.getByRole("checkbox", { name: /holds/ });
          await box.focus();
          await page.keyboard.press("Space");
          expect(await box.isChecked()).toBe(false);
          // From the last box of the filter to the first column.
          await page.keyboard.press("Tab");
          const verdict = page.locator("#rules-table").getByRole("button", { name: "Verdict" });
          expect(await verdict.evaluate(hasFocus)).toBe(true);
          const outline: string = await page.evaluate(
            "getComputedStyle(document.activeElement).outlineStyle",
          );
          expect(outline).toBe("solid");
          await page.keyboard.press("Enter");
          expect(await page.locator("#rules-table [aria-sort=ascending]").count()).toBe(1);
        });
      });

      test("what can be scrolled can be focused", async () => {
        // Halfway between a phone, where nothing is scrolled sideways, and a screen that has room for all.
        const wide = (width: number): Promise<readonly number[]> =>
          show(
            "timeline",
            ({ page }) =>
              page
                .locator(".scroll")
                .evaluateAll((all) =>
                  all.filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.tabIndex),
                ),
            { viewport: { width, height: 740 } },
          );
        expect(await wide(360)).toEqual([]);
        expect(await wide(1280)).toEqual([]);
        expect((await wide(700)).every((index) => index === 0)).toBe(true);
      });

      test("on a phone every cell of a short table is told by its column, and amounts have bars", async () => {
        await show(
          "year-end",
          async ({ page }) => {
            expect(await page.locator(".flow").isVisible()).toBe(false);
            const titles: string[] = await page.evaluate(
              `[...document.querySelectorAll("#aid td")].slice(0, 3).map((cell) => getComputedStyle(cell, "::before").content)`,
            );
            expect(titles).toEqual(['"Who pays"', '"Amount"', '"Beneficiaries"']);
            // 54.7 and 64 billion are printed first; the widest bar is of the most.
            const bars: number[] = await page
              .locator("#aid .size rect")
              .evaluateAll((all) => all.slice(0, 2).map((one) => one.getBoundingClientRect().width));
            expect((bars[0] ?? 0) / (bars[1] ?? 1)).toBeCloseTo(54.7 / 64, 2);
          },
          { viewport: { width: 360, height: 740 } },
        );
      });
    });

    describe.each(["light", "dark"] as const)("in the %s theme", (colorScheme) => {
      // The dark theme has other colours, and is else the same.
      const rules = { light: {}, dark: { runOnly: ["color-contrast", "link-in-text-block"] } };
      const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

      test.each(["year-end", "timeline", "hostile", "undetermined", "halves"] as const)(
        "axe finds nothing wrong with %s",
        async (name) => {
          await show(
            name,
            async ({ page }) => {
              await showAll(page);
              await page.evaluate(axe);
              const {
                violations,
                passes,
              }: { violations: { id: string; nodes: { html: string }[] }[]; passes: unknown[] } =
                await page.evaluate(`axe.run(document, ${JSON.stringify(rules[colorScheme])})`);
              expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
              expect(passes.length).toBeGreaterThan(colorScheme === "light" ? 20 : 0);
            },
            { colorScheme },
          );
        },
      );

      test("the page has its own colours, and the button turns them", async () => {
        await show(
          "year-end",
          async ({ page }) => {
            const isDark = async (): Promise<boolean> => (await background(page)).every((part) => part < 128);
            expect(await isDark()).toBe(colorScheme === "dark");
            await page.getByRole("button", { name: /^(Dark|Light) page$/ }).click();
            expect(await isDark()).toBe(colorScheme === "light");
          },
          { colorScheme },
        );
      });

      test.each([1280, 360])(
        "the page is captured, %i pixels wide, and needs no scrolling sideways",
        async (width) => {
          await show(
            "timeline",
            async ({ page }) => {
              const path = join(files.path, `${colorScheme}-${width}.png`);
              const image = await page.screenshot({ path });
              expect(image.length).toBeGreaterThan(20_000);
              expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
            },
            { colorScheme, viewport: { width, height: 900 } },
          );
        },
      );
    });

    test("on paper it is light, without controls, with every rule and figure laid out", async () => {
      await show(
        "timeline",
        async ({ page }) => {
          const document = await page.pdf({
            path: join(files.path, "timeline.pdf"),
            format: "A4",
            printBackground: true,
          });
          expect(document.subarray(0, 5).toString()).toBe("%PDF-");
          expect(document.length).toBeGreaterThan(100_000);
          await page.emulateMedia({ media: "print" });
          expect(
            await page
              .locator("nav, .controls")
              .evaluateAll((all) => all.map((one) => one.getClientRects().length)),
          ).toSatisfy((counts: number[]) => counts.every((count) => count === 0));
          expect((await background(page)).length).toBeGreaterThan(0);
          const ink: string = await page.evaluate("getComputedStyle(document.body).color");
          expect((ink.match(/\d+/g) ?? []).map(Number).every((part) => part < 128)).toBe(true);
          const skipped: number = await page.evaluate(
            "[...document.querySelectorAll('*')].filter((one) => getComputedStyle(one).contentVisibility !== 'visible').length",
          );
          expect(skipped).toBe(0);
          const closed: number = await page.evaluate(
            "[...document.querySelectorAll('details table')].filter((one) => !one.checkVisibility({ contentVisibilityAuto: true })).length",
          );
          expect(closed).toBe(0);
        },
        { colorScheme: "dark" },
      );
    });

    test("without scripts everything is there but the controls", async () => {
      await show(
        "timeline",
        async ({ page }) => {
          expect(await page.locator(".controls").first().isVisible()).toBe(false);
          expect(await page.locator("button").count()).toBe(0);
          expect(await page.locator("#rules-table tbody tr").count()).toBe(56);
          expect(await page.locator("#conflict-1 .calculation").isVisible()).toBe(true);
          await page.locator("summary").first().click();
          expect(await page.locator("details table").first().isVisible()).toBe(true);
        },
        { javaScriptEnabled: false },
      );
    });
  },
);

// Pixels are read as floating-point numbers here, and so is what they are compared with.

interface Axis {
  readonly valueAt: (pixel: number) => number;
  readonly perPixel: number;
}

const scales: Readonly<Record<string, number>> = { million: 1e6, billion: 1e9, trillion: 1e12 };

function axisOf({ ticks }: DrawnRule): Axis {
  const [first, last] = [ticks[0], ticks.at(-1)];
  if (first === undefined || last === undefined || first === last) throw new Error("fewer than two labels");
  const scale = scales[last.label.split(" ")[1] ?? ""] ?? 1;
  const value = (label: string): number => Number.parseFloat(label.replaceAll(",", "")) * scale;
  const perPixel = (value(last.label) - value(first.label)) / (last.at - first.at);
  return { perPixel, valueAt: (pixel) => value(first.label) + (pixel - first.at) * perPixel };
}

function expectAt(bar: DrawnBar | undefined, { from, to }: DecimalRange, axis: Axis): void {
  if (bar === undefined) throw new Error("no bar");
  expect(bar.isOpenLeft).toBe(from === undefined);
  expect(bar.isOpenRight).toBe(to === undefined);
  const pixelsOff = (pixel: number, value: number): number =>
    Math.abs(axis.valueAt(pixel) - value) / axis.perPixel;
  if (from !== undefined) expect(pixelsOff(bar.left, from.toNumber()), "from").toBeLessThan(2);
  if (to !== undefined) expect(pixelsOff(bar.right, to.toNumber()), "to").toBeLessThan(2);
}

/** Between which values nothing fits, and which of them is asked. */
function gapOf({ left, right }: RuleFinding): { from: number; to: number; asked: number } | undefined {
  if (left.to && right.from && left.to.lt(right.from))
    return { from: left.to.toNumber(), to: right.from.toNumber(), asked: right.from.toNumber() };
  if (left.from && right.to?.lt(left.from))
    return { from: right.to.toNumber(), to: left.from.toNumber(), asked: right.to.toNumber() };
  return undefined;
}

// In the page, where there are the types of a browser, and not here.
const hasFocus = (element: { ownerDocument: { activeElement: unknown } }): boolean =>
  element.ownerDocument.activeElement === element;
const isInView = (element: InPage): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && top < element.ownerDocument.defaultView.innerHeight && bottom > 0;
};

interface InPage {
  getBoundingClientRect(): { readonly top: number; readonly bottom: number };
  readonly ownerDocument: { readonly defaultView: { readonly innerHeight: number } };
}
