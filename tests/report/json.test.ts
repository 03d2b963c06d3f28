import { describe, expect, test } from "vitest";
import { Decimal } from "../../src/exact/decimal.js";
import { toJson } from "../../src/report/json.js";
import { amount, count, figure, hostile, hostileText, range, reconciliation, rule, tenge } from "./sample.js";

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
          statement: { quantities: { a: 10n ** 20n, b: { value: 10n ** 20n, at: "p" }, c: [2n] } },
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
      conflicts: [
        {
          explanations: [
            {
              rate: "a.rate",
              figure: { figure: 0, quantity: "a.families" },
              says: "s",
              works: false,
              keepsDigits: true,
              kind: "digit",
            },
          ],
          suspects: [
            {
              members: [
                {
                  wouldBe: range("1", "2"),
                  trust: 1,
                  suspected: { figure: 0, quantity: "a.amount" },
                },
                { trust: 1, suspected: { rule: "r" } },
              ],
            },
          ],
          proof: [
            { end: "from", figure: 0, quantity: "a.families", step: "figure" },
            { quantity: "a.amount", step: "natural" },
            { end: "to", rule: "fixed-rate:a", step: "rule" },
            { of: [[0, "2"]], step: "sum" },
            { of: 3, step: "round" },
            { high: [], low: [{ step: "case" }], at: "3", quantity: "a.families", step: "split" },
          ],
          rules: ["fixed-rate:a"],
          figures: [{ figure: 0, quantity: "a.families" }],
          id: "conflict-1",
        },
      ],
      coverage: {
        next: { tenge: new Decimal(7), quantity: "y" },
        counted: ["a.amount"],
        tenge: tenge({ contradicted: "1", confirmed: "0.5" }),
        unchecked: ["x"],
        quantities: { contradicted: 1, unchecked: 2, bounded: 3, confirmed: 4 },
      },
      witness: { "a.amount": new Decimal("1.5"), "a.families": new Decimal(2) },
      effort: { complete: false, pivots: 2, nodes: 1 },
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
      "file": "a.yaml",
      "statement": {
        "quantities": {
          "a": {
            "value": "100000000000000000000"
          },
          "b": {
            "value": "100000000000000000000",
            "at": "p"
          },
          "c": [
            2
          ]
        }
      }
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
  "conflicts": [
    {
      "id": "conflict-1",
      "figures": [
        {
          "quantity": "a.families",
          "figure": 0
        }
      ],
      "rules": [
        "fixed-rate:a"
      ],
      "proof": [
        {
          "step": "figure",
          "quantity": "a.families",
          "figure": 0,
          "end": "from"
        },
        {
          "step": "natural",
          "quantity": "a.amount"
        },
        {
          "step": "rule",
          "rule": "fixed-rate:a",
          "end": "to"
        },
        {
          "step": "sum",
          "of": [
            [
              0,
              "2"
            ]
          ]
        },
        {
          "step": "round",
          "of": 3
        },
        {
          "step": "split",
          "quantity": "a.families",
          "at": "3",
          "low": [
            {
              "step": "case"
            }
          ],
          "high": []
        }
      ],
      "suspects": [
        {
          "members": [
            {
              "suspected": {
                "quantity": "a.amount",
                "figure": 0
              },
              "trust": 1,
              "wouldBe": {
                "from": "1.00",
                "to": "2.00"
              }
            },
            {
              "suspected": {
                "rule": "r"
              },
              "trust": 1
            }
          ]
        }
      ],
      "explanations": [
        {
          "kind": "digit",
          "keepsDigits": true,
          "works": false,
          "says": "s",
          "figure": {
            "quantity": "a.families",
            "figure": 0
          },
          "rate": "a.rate"
        }
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
    ],
    "tenge": {
      "confirmed": "0.50",
      "bounded": "0.00",
      "unchecked": "0.00",
      "contradicted": "1.00"
    },
    "counted": [
      "a.amount"
    ],
    "next": {
      "quantity": "y",
      "tenge": "7.00"
    }
  },
  "witness": {
    "a.amount": "1.50",
    "a.families": "2"
  },
  "effort": {
    "nodes": 1,
    "pivots": 2,
    "complete": false
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
