import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { corpusOf } from "../../fixtures/prose/score.mjs";
import { checkQuotes } from "../../src/draft/check-quotes.js";
import { draftStatement } from "../../src/draft/draft-statement.js";
import { findFigures } from "../../src/printed/prose/find-figures.js";
import { readStatement } from "../../src/rules/read-statement.js";
import { articles } from "../draft/articles.js";
import { chromiumMissing, type Files, makeFiles, type Opened, open, openChromium } from "./chromium.js";

const missing = chromiumMissing();
const entry = fileURLToPath(new URL("../../src/index.ts", import.meta.url));
const languages = ["en", "ru", "kk"] as const;

/** The package as a script of a page; a module of Node in it would fail the bundling. */
async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    platform: "browser",
    format: "iife",
    globalName: "relief",
    write: false,
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}

test.runIf(process.env["CI"])("continuous integration has Chromium", () => {
  expect(missing).toBeUndefined();
});

describe.skipIf(missing !== undefined)(`prose in Chromium${missing ? ` (skipped: ${missing})` : ""}`, () => {
  let browser: Browser;
  let files: Files;
  let opened: Opened;

  beforeAll(async () => {
    files = makeFiles();
    files.write("relief.js", await bundled());
    const page = files.write(
      "prose.html",
      '<!doctype html><meta charset="utf-8"><title>Prose</title><script src="relief.js"></script>',
    );
    browser = await openChromium();
    opened = await open(browser, page);
  });

  afterAll(async () => {
    await opened?.close();
    await browser?.close();
    files?.remove();
  });

  /** What an expression of the page gives, as JSON; `text` is in reach of it. */
  async function inPage(expression: string, text: string): Promise<unknown> {
    const script = `(() => { const text = ${JSON.stringify(text)}; return JSON.stringify(${expression}); })()`;
    return JSON.parse(String(await opened.page.evaluate(script)));
  }

  function plain(value: unknown): unknown {
    return JSON.parse(JSON.stringify(value));
  }

  test("the page loads the package without an error, and asks for nothing else", async () => {
    expect(opened.said).toEqual([]);
    expect(opened.asked.map((address) => address.split("/").at(-1))).toEqual(["prose.html", "relief.js"]);
  });

  test.each(languages)("findFigures finds there what it finds in Node, in %s", async (language) => {
    const text = corpusOf(language)
      .map((one) => one.text)
      .join("\n");
    const found = findFigures(text);
    expect(found.length).toBeGreaterThan(100);
    expect(await inPage("relief.findFigures(text)", text)).toEqual(plain(found));
  });

  test.each(languages)("draftStatement drafts there what it drafts in Node, in %s", async (language) => {
    const text = articles[language];
    const draft = draftStatement(text);
    expect(draft.assignments.length).toBeGreaterThan(10);
    expect(await inPage("relief.draftStatement(text)", text)).toEqual(plain(draft));
  });

  test("a draft is read, reconciled and held against its text there", async () => {
    const text = articles.en;
    const { yaml } = draftStatement(text);
    const checked = plain(checkQuotes(readStatement(yaml), text));
    const drafted = "relief.readStatement(relief.draftStatement(text).yaml)";
    expect(await inPage(`relief.checkQuotes(${drafted}, text)`, text)).toEqual(checked);
    expect(await inPage(`relief.reconcile(${drafted}).verdict`, text)).toBe("inconsistent");
  });
});
