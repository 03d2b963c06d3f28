import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sha256 } from "../../../../src/report/html/markup/sha256.js";

function expected(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("base64");
}

test("the standard's own example", () => {
  expect(Buffer.from(sha256("abc"), "base64").toString("hex")).toBe(
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
  );
});

test("every length around the ends of blocks", () => {
  for (let length = 0; length <= 200; length++) {
    const text = "a".repeat(length);
    expect(sha256(text), `${length} letters`).toBe(expected(text));
  }
});

test("any text, as Node has it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
      expect(sha256(text)).toBe(expected(text));
    }),
  );
});
