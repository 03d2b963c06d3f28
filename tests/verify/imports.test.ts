import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const folder = new URL("../../src/verify/", import.meta.url);

test("the checker shares nothing with the search but the types of what it checks", () => {
  const imports = readdirSync(folder).flatMap((name) => {
    const text = readFileSync(new URL(name, folder), "utf8");
    return [...text.matchAll(/^import (type )?[^;]*? from "([^"]+)";$/gm)].map(([, type, from = ""]) => {
      return `${type ?? ""}${from.split("/").slice(0, 2).join("/")}`;
    });
  });
  const own = imports.filter((from) => from.replace("type ", "").startsWith("./")).map(() => "./");
  const foreign = imports.filter((from) => !from.replace("type ", "").startsWith("./"));
  expect(own.length).toBeGreaterThan(0);
  expect([...new Set(foreign)].sort()).toEqual([
    "../exact",
    "../rules",
    "../statement",
    "type ../reconcile",
    "type ../rules",
  ]);
});

test("what follows proofs and tries witnesses is under 200 lines of code, its comments not counted", () => {
  const lines = ["inequality.ts", "proof.ts", "reject.ts", "witness.ts"].flatMap((name) =>
    readFileSync(new URL(name, folder), "utf8")
      .split("\n")
      .filter((line) => !/^\s*(?:$|\/\/|\/\*|\*)/.test(line)),
  );
  expect(lines.length).toBeGreaterThan(100);
  expect(lines.length).toBeLessThan(200);
});
