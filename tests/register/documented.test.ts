import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checks, hints } from "../../src/register/checks/index.js";

test("every check is documented", () => {
  const text = readFileSync(new URL("../../docs/register-checks.md", import.meta.url), "utf8");
  for (const { name } of [...checks, ...hints]) expect(text).toContain(`\`${name}\``);
});
