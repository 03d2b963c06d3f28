import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { toHtml } from "../../src/report/html/html.js";
import { yearEndReview } from "../report/html/cases.js";
import { chromiumMissing, type Files, makeFiles, type Opened, open, openChromium } from "./chromium.js";
import { seenRows } from "./in-page.js";

const missing = chromiumMissing();

describe.skipIf(missing !== undefined)(
  `rows that are left out in Chromium${missing ? ` (skipped: ${missing})` : ""}`,
  () => {
    let browser: Browser;
    let files: Files;
    let address: string;
    let opened: Opened;

    beforeAll(async () => {
      files = makeFiles();
      address = files.write("year-end.html", toHtml(yearEndReview()));
      browser = await openChromium();
    });

    afterAll(async () => {
      await browser?.close();
      files?.remove();
    });

    beforeEach(async () => {
      opened = await open(browser, address);
    });

    afterEach(() => opened.close());

    const seen = (): Promise<readonly string[]> => seenRows(opened.page, "rules-table", "code");

    test("come back by a link that was followed before", async () => {
      const { page } = opened;
      const link = page.locator('.conflict a[href="#rule-fixed-rate:oneTimeAssistance"]').first();
      await link.click();
      await page.getByRole("checkbox", { name: /fails/ }).uncheck();
      expect(await seen()).toHaveLength(5);
      await link.click();
      expect(await seen()).toHaveLength(6);
    });

    test("stay left out where another page leads back, as the boxes say", async () => {
      const { page } = opened;
      const box = page.getByRole("checkbox", { name: /holds/ });
      await box.uncheck();
      await page.goto("about:blank");
      await page.goBack();
      expect(await box.isChecked()).toBe(false);
      expect(await seen()).toHaveLength(2);
      expect(await page.locator("#rules-shown").textContent()).toBe("2 of 6 shown");
    });

    test("are on paper all the same, where no box says that they are left out", async () => {
      const { page } = opened;
      await page.getByRole("checkbox", { name: /holds/ }).uncheck();
      await page.getByRole("checkbox", { name: /bounded/ }).uncheck();
      await page.emulateMedia({ media: "print" });
      expect(await seen()).toHaveLength(6);
      expect(await seenRows(page, "figures-table", "code")).toHaveLength(18);
    });
  },
);
