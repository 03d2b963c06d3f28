import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { root } from "../sandbox.js";
import { pageOf, sections, withoutReproducer } from "./page.js";
import type { Reproduced, Reproducer } from "./reproducer.js";

const reproduced = new Map<Reproducer, Reproduced>();

beforeAll(async () => {
  for (const { reproducers } of sections) {
    for (const one of reproducers) reproduced.set(one, await one.run());
  }
});

test("every error code of the sources has an input that gives it", () => {
  expect(withoutReproducer(), "add an input to tests/docs/errors, then run npm run errors").toEqual([]);
});

describe.each(sections)("$title", ({ family, reproducers }) => {
  test.each(reproducers)("$code: the input gives just that", (one) => {
    const refused = family === undefined && one.code !== "TypeError" ? "exit 2" : one.code;
    expect(reproduced.get(one)?.codes, reproduced.get(one)?.message).toEqual([refused]);
  });

  test.each(reproducers)(
    "$code: the message has no stack trace, no control character and no machine path",
    (one) => {
      const message = reproduced.get(one)?.message ?? "";
      expect(message.trim()).not.toBe("");
      expect(message).not.toMatch(/\n\s+at |\/tmp\/|[^\P{Cc}\n]/u);
    },
  );
});

test("docs/errors.md is what the inputs give", async () => {
  await expect(
    pageOf(reproduced),
    "docs/errors.md is not what the inputs in tests/docs/errors give: npm run errors writes it",
  ).toMatchFileSnapshot(join(root, "docs/errors.md"));
});
