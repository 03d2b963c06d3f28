import { describe, expect, test } from "vitest";
import { toJson } from "../../src/report/json.js";
import { amount, count, figure, hostile, hostileText, range, reconciliation, rule } from "./sample.js";

describe("the JSON", () => {
  test("is the reconciliation, with decimal strings of the unit's places, in a fixed order of keys", () => {
    const sample = reconciliation({
      verdict: "inconsistent",
      statements: [
        {
          file: "a.yaml",
          asOf: "2024-12-26",
          source: { url: "https://x.example", published: "2024-12-30", publisher: "Kazinform" },
          title: "Aid",
        },
      ],
      quantities: {
        "a.families": count(
          "families",
          "contradicted",
          [
            figure("36,455", range("36455", "36455"), {
              trust: "certain",
              column: 3,
              line: 2,
              note: "n",
              at: "p",
            }),
          ],
          null,
        ),
        "a.amount": amount("unchecked", [], range("13459186000")),
      },
      rules: [
        rule("fixed-rate:a", {
          verdict: "fails",
          left: range("0.5"),
          right: range(undefined, "1"),
          difference: range("-1", "2"),
          quantities: ["a.amount"],
        }),
      ],
      coverage: { unchecked: ["x"], quantities: { contradicted: 1, unchecked: 2, bounded: 3, confirmed: 4 } },
    });

    expect(toJson(sample)).toBe(`\
{
  "format": "flood-relief-accounting/reconciliation@1",
  "verdict": "inconsistent",
  "statements": [
    {
      "title": "Aid",
      "source": {
        "publisher": "Kazinform",
        "published": "2024-12-30",
        "url": "https://x.example"
      },
      "asOf": "2024-12-26",
      "file": "a.yaml"
    }
  ],
  "quantities": {
    "a.families": {
      "unit": "families",
      "decimals": 0,
      "figures": [
        {
          "statement": 0,
          "path": "aid",
          "printed": "36,455",
          "from": "36455",
          "to": "36455",
          "trust": "certain",
          "at": "p",
          "note": "n",
          "line": 2,
          "column": 3
        }
      ],
      "implied": null,
      "status": "contradicted"
    },
    "a.amount": {
      "unit": "tenge",
      "decimals": 2,
      "figures": [],
      "implied": {
        "from": "13459186000.00"
      },
      "status": "unchecked"
    }
  },
  "rules": [
    {
      "id": "fixed-rate:a",
      "family": "fixed-rate",
      "states": "a = b",
      "says": "a is b",
      "verdict": "fails",
      "unit": "tenge",
      "decimals": 2,
      "left": {
        "from": "0.50"
      },
      "right": {
        "to": "1.00"
      },
      "difference": {
        "from": "-1.00",
        "to": "2.00"
      },
      "quantities": [
        "a.amount"
      ],
      "statements": [
        0
      ]
    }
  ],
  "coverage": {
    "quantities": {
      "confirmed": 4,
      "bounded": 3,
      "unchecked": 2,
      "contradicted": 1
    },
    "unchecked": [
      "x"
    ]
  }
}
`);
  });

  test("gives hostile text back unchanged, though nothing in the JSON itself steers a terminal", () => {
    const text = toJson(hostile);
    expect(text).not.toMatch(/[^\n\P{Cc}]/u);
    expect(text).not.toMatch(/\p{Bidi_Control}/u);
    expect(JSON.parse(text).statements[0].title).toBe(hostileText);
  });

  test("keeps a quantity called __proto__", () => {
    const quantities = Object.fromEntries([["__proto__", amount("unchecked", [], {})]]);
    const parsed: { quantities: object } = JSON.parse(toJson(reconciliation({ quantities })));
    expect(Object.keys(parsed.quantities)).toEqual(["__proto__"]);
  });
});
