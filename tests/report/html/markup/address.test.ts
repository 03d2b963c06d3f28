import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Address, anchorOf } from "../../../../src/report/html/markup/address.js";

describe("an address on the web", () => {
  test.each([
    "https://example.org/a?b=c#d",
    "http://example.org",
    "HTTPS://EXAMPLE.ORG/ә",
    " https://example.org ",
  ])("%s is one", (url) => {
    expect(String(Address.web(url))).toBe(url.trim());
  });

  test.each([
    "javascript:alert(1)",
    "JavaScript:alert(1)",
    "java\nscript:alert(1)",
    "\u0001javascript:alert(1)",
    "data:text/html,<script>",
    "vbscript:x",
    "file:///etc/passwd",
    "//example.org",
    "/etc",
    "example.org",
    "https:example.org",
    "https://",
    "https://example.org/ a",
    "https://example.org/\u202egro",
    "x https://example.org",
    "",
  ])("%j is none", (url) => {
    expect(Address.web(url)).toBeUndefined();
  });
});

describe("the anchor of a rule or quantity", () => {
  test("is its id where that is plain, behind its kind", () => {
    expect(anchorOf("rule", "fixed-rate:oneTimeAssistance@2024-05-17", 0)).toBe(
      "rule-fixed-rate:oneTimeAssistance@2024-05-17",
    );
    expect(anchorOf("quantity", "livestockCompensation.regions.KZ-15.heads", 4)).toBe(
      "quantity-livestockCompensation.regions.KZ-15.heads",
    );
  });

  test("has other characters by their numbers", () => {
    expect(anchorOf("rule", "rule:a b_<", 0)).toBe("rule-rule:a_20_b_5f__3c_");
  });

  test("is the number of a rule whose id is too long to be passed on", () => {
    expect(anchorOf("rule", "x".repeat(121), 6)).toBe("rule.7");
  });

  test("needs no escaping, and no two ids have the same", () => {
    const id = fc.string({ unit: "binary", minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.uniqueArray(id, { maxLength: 8 }), (ids) => {
        const anchors = ids.map((each, index) => anchorOf("rule", each, index));
        expect(new Set(anchors).size).toBe(ids.length);
        for (const anchor of anchors) expect(anchor).toMatch(/^rule-[A-Za-z0-9.:@_-]+$/);
      }),
    );
  });
});
