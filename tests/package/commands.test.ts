import { readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const read = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), "utf8");

test("the two commands of README.md are the ones that continuous integration and package.json know", () => {
  const readme = read("README.md");
  expect(readme).toContain("npm install && npm start\n");
  expect(readme).toContain("npm install && npm test\n");
  expect(read(".ci/run")).toContain("\nnpm install && npm test\n");
});

test("every script that the continuous integration or the contributing guide runs is there", () => {
  const { scripts } = JSON.parse(read("package.json"));
  const named = [read(".ci/run"), read("CONTRIBUTING.md")].flatMap((text) => [
    ...text.matchAll(/npm run ([\w:-]+)/g),
  ]);
  for (const [, script = ""] of named) expect(Object.keys(scripts)).toContain(script);
});

test("the continuous integration can be run as a program", () => {
  expect(statSync(fileURLToPath(new URL("../../.ci/run", import.meta.url))).mode & 0o111).not.toBe(0);
});

test("the changelog has a place for what is unreleased", () => {
  expect(read("CHANGELOG.md")).toMatch(/^## \[Unreleased\]$/m);
});
