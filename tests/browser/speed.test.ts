import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { reconcile } from "../../src/reconcile/reconcile.js";
import { toHtml } from "../../src/report/html/html.js";
import type { Statement } from "../../src/statement/types.js";
import { chromiumMissing, type Files, makeFiles, openChromium } from "./chromium.js";
import { openUnwatched } from "./unwatched.js";

const count = 5_000;
const missing = chromiumMissing();

/** So many rules over twice as many quantities; every fiftieth rule fails. */
function statement(): Statement {
  const indices = Array.from({ length: count }, (_, index) => index);
  return {
    title: "Five thousand rules",
    quantities: Object.fromEntries(
      indices.flatMap((index) => [
        [`houses${index}`, String(1_000 + index)],
        [`rooms${index}`, String(2 * (1_000 + index) + (index % 50 === 0 ? 1 : 0))],
      ]),
    ),
    rules: indices.map((index) => `rooms${index} = 2 * houses${index}`),
  };
}

describe.skipIf(missing !== undefined)(
  `5,000 rules in Chromium${missing ? ` (skipped: ${missing})` : ""}`,
  () => {
    let browser: Browser;
    let files: Files;
    let address: string;

    beforeAll(async () => {
      files = makeFiles();
      address = files.write("many.html", toHtml(reconcile(statement())));
      browser = await openChromium();
    });

    afterAll(async () => {
      await browser?.close();
      files?.remove();
    });

    // It runs when all other tests are done (`vitest.config.ts`), but the machine may be busy all the same, so what is judged is the time that the page itself takes of a
    // processor: reading, laying out and drawing, in the least disturbed of five runs. The time on the clock is printed beside it.
    test("open within two seconds", async () => {
      const own: number[] = [];
      const clock: number[] = [];
      for (let run = 0; run < 5; run++) {
        const took = await openOnce();
        own.push(took.own);
        clock.push(took.clock);
      }
      const [least, quickest] = [Math.min(...own), Math.min(...clock)];
      process.stdout.write(
        `5,000 rules open in ${least} ms of the page's own time, ${quickest} ms on the clock\n`,
      );
      expect(least).toBeLessThan(2_000);
    });

    async function openOnce(): Promise<{ own: number; clock: number }> {
      const page = await openUnwatched(browser);
      await page.send("Performance.enable", { timeDomain: "threadTicks" });
      const start = performance.now();
      await page.send("Page.navigate", { url: address });
      const rows = await page.evaluate(`new Promise((done) => {
        const count = () => done(document.querySelectorAll("#rules-table tbody tr").length);
        const drawn = () => requestAnimationFrame(() => requestAnimationFrame(count));
        if (document.readyState === "complete") drawn();
        else addEventListener("load", drawn);
      })`);
      const clock = Math.round(performance.now() - start);
      const { metrics } = await page.send("Performance.getMetrics");
      await page.close();
      const own = metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN;
      expect(rows).toBe(count);
      return { own: Math.round(own * 1000), clock };
    }
  },
);
