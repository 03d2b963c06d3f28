import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { deadLinks } from "../../scripts/dead-links.mjs";

function deadIn(pages: Readonly<Record<string, string>>): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "site-"));
  try {
    for (const [name, text] of Object.entries(pages)) {
      mkdirSync(join(folder, dirname(name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    return deadLinks(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("a relative link to no file is told with its page, once", () => {
  expect(
    deadIn({
      "index.html":
        '<a class="page" href="guide/a.html">a</a> <a href="b.html#c">b</a> <a href="b.html#c">b</a>',
      "guide/a.html": '<a href="../index.html?q=1#top">up</a> <img alt="no" src="no%20such.png">',
      "media/CONTRIBUTING.md": "See [errors](docs/errors.md) and [the guide](../guide/a.html).",
    }),
  ).toEqual(["guide/a.html: no%20such.png", "index.html: b.html#c", "media/CONTRIBUTING.md: docs/errors.md"]);
});

test("links within a page, to other sites, and what only looks like one are left alone", () => {
  expect(
    deadIn({
      "index.html":
        '<a href="#top">top</a> <a href="https://example.org/a">a</a> <a href="mailto:a@example.org">b</a> <a href="//example.org">c</a> <a href="a%20(b),c.html">d</a>',
      "a (b),c.html": "<p>[no](link.md)</p>",
      "page.md":
        "[a](a%20(b),c.html) `[b](no.md)`\n\n```md\n[c](no.md)\n```\n\n- in a list:\n\n  ```md\n  [d](no.md)\n  ```\n",
    }),
  ).toEqual([]);
});

test("a folder is a page where it has an index", () => {
  expect(
    deadIn({ "index.html": '<a href="a/">a</a> <a href="b">b</a>', "a/index.html": "", "b/x.html": "" }),
  ).toEqual(["index.html: b"]);
});
