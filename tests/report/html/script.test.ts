import { Script } from "node:vm";
import { describe, expect, test } from "vitest";
import { script } from "../../../src/report/html/script.js";

describe("the script of the page", () => {
  test("can be read", () => {
    expect(() => new Script(script)).not.toThrow();
  });

  test.each([
    "fetch",
    "XMLHttpRequest",
    "WebSocket",
    "sendBeacon",
    "import(",
    "localStorage",
    "sessionStorage",
    "indexedDB",
    "cookie",
    "eval",
    "Function(",
    "innerHTML",
    "outerHTML",
    "insertAdjacentHTML",
    "document.write",
    "setTimeout",
    "Date",
  ])("has no use for %s", (name) => {
    expect(script).not.toContain(name);
  });
});
