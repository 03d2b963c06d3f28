import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { chromiumMissing, makeFiles, open, openChromium } from "./chromium.js";

const missing = chromiumMissing();
const typedoc = dirname(createRequire(import.meta.url).resolve("typedoc/package.json"));

// As TypeDoc writes a page of the reference.
const page = `<!DOCTYPE html><html lang="en"><meta name="viewport" content="width=device-width">
<style>${readFileSync(join(typedoc, "static/style.css"), "utf8")}</style>
<style>${readFileSync(new URL("../../scripts/site.css", import.meta.url), "utf8")}</style>
<div class="container container-main"><div class="col-content">
<div class="tsd-page-title"><h1>Variable reconciliationSerializer<code class="tsd-tag">Const</code></h1></div>
<div class="tsd-signature"><span class="tsd-kind-interface">ReconciliationMatchersOfVitestAndJest</span>: {
    print(value: unknown): string
}</div>
<div class="tsd-comment tsd-typography"><h2>findFiguresAndDraftStatement(text)</h2>
<pre><code class="ts">expect.addSnapshotSerializer(reconciliationSerializer); // as it was before</code></pre></div>
</div></div></html>`;

test.skipIf(missing !== undefined)(
  `a page of the site is not scrolled sideways on a phone${missing ? ` (skipped: ${missing})` : ""}`,
  async () => {
    const files = makeFiles();
    const browser = await openChromium();
    try {
      const shown = await open(browser, files.write("site.html", page), {
        viewport: { width: 360, height: 740 },
      });
      expect(await shown.page.evaluate("document.documentElement.scrollWidth")).toBe(360);
    } finally {
      await browser.close();
      files.remove();
    }
  },
);
