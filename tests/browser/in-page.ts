import type { Page } from "playwright-core";

// Programs of the page, not of this project: they are handed over as texts, so that the project's own code is checked
// without the types of a browser.

/** A bar of a drawing: where it begins and ends, in pixels, and on which sides it has an arrow. */
export interface DrawnBar {
  readonly left: number;
  readonly right: number;
  readonly isOpenLeft: boolean;
  readonly isOpenRight: boolean;
}

/** The drawing of a rule as it is seen. */
export interface DrawnRule {
  readonly id: string;
  readonly ticks: readonly { readonly label: string; readonly at: number }[];
  readonly printed: DrawnBar | undefined;
  readonly asked: DrawnBar | undefined;
  readonly hole: { readonly left: number; readonly right: number } | undefined;
}

/** The drawings of all rules in the table of rules. */
export function drawnRules(page: Page): Promise<readonly DrawnRule[]> {
  return page.evaluate(`
    [...document.querySelectorAll("#rules-table tbody tr")].map((row) => {
      const middle = (box) => (box.left + box.right) / 2;
      const bar = (name) => {
        const found = row.querySelector("rect." + name);
        if (found === null) return undefined;
        const box = found.getBoundingClientRect();
        const isPoint = found.classList.contains("point");
        const arrows = [...row.querySelectorAll("use." + name)].map((use) => use.getAttribute("href"));
        return {
          left: isPoint ? middle(box) : box.left,
          right: isPoint ? middle(box) : box.right,
          isOpenLeft: arrows.includes("#arrow-left"),
          isOpenRight: arrows.includes("#arrow-right"),
        };
      };
      const places = [...row.querySelectorAll("rect.tick")].map((tick) => tick.getBoundingClientRect().left);
      return {
        id: row.querySelector("code").textContent,
        ticks: [...row.querySelectorAll("svg text")].map((text, i) => ({ label: text.textContent, at: places[i] })),
        printed: bar("printed"),
        asked: bar("asked"),
        hole: bar("hole"),
      };
    })
  `);
}

/** The texts of a table's rows that are seen, by a cell of each. */
export function seenRows(page: Page, table: string, selector: string): Promise<readonly string[]> {
  return page.evaluate(`
    [...document.querySelectorAll("#${table} tbody tr")]
      .filter((row) => getComputedStyle(row).display !== "none")
      .map((row) => row.querySelector("${selector}").textContent)
  `);
}

/** Lays out the whole page and opens what is folded, so that nothing of it is left out. */
export async function showAll(page: Page): Promise<void> {
  await page.evaluate(`
    const [sheet] = document.styleSheets;
    sheet.insertRule("* { content-visibility: visible !important }", sheet.cssRules.length);
    for (const details of document.querySelectorAll("details")) details.open = true;
  `);
}

/** The background of the page: red, green and blue. */
export async function background(page: Page): Promise<readonly number[]> {
  const colour: string = await page.evaluate("getComputedStyle(document.body).backgroundColor");
  return (colour.match(/\d+/g) ?? []).map(Number);
}
