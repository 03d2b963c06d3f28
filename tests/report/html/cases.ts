import { readdirSync, readFileSync } from "node:fs";
import { reconcile } from "../../../src/reconcile/reconcile.js";
import type { Reconciliation } from "../../../src/reconcile/types.js";
import { readStatement } from "../../../src/rules/read-statement.js";
import type { Statement } from "../../../src/statement/types.js";

const folder = new URL("../../../fixtures/kazakhstan-2024/", import.meta.url);

function read(name: string): Statement {
  return readStatement(readFileSync(new URL(name, folder), "utf8"), { file: name });
}

/** The year-end review: 18 quantities, 6 rules, of which one fails. */
export function yearEndReview(): Reconciliation {
  return reconcile(read("year-end.yaml"));
}

/** Seventeen statements of fifteen days. */
export function timeline(): Reconciliation {
  const names = readdirSync(new URL("timeline/", folder)).sort();
  return reconcile([...names.map((name) => read(`timeline/${name}`)), read("year-end.yaml")]);
}

/** What a stranger might put wherever a text may stand. */
export const attack =
  "<script>alert(1)</script>\"><img src=x onerror=alert(2)>' \u202egnp.\u2066 ]]> <!-- &lt; \u0000\u001b[31m";

/** Every text of a statement is an attack; names are those of an object's own members, and of another direction. */
export function hostile(): Reconciliation {
  return reconcile({
    title: attack,
    source: { publisher: attack, title: attack, url: "javascript:alert(3)", published: "2024-05-02" },
    asOf: "2024-05-01",
    event: { name: attack, began: "2024-03-27", regions: ["KZ-10"] },
    aid: {
      oneTimeAssistance: {
        families: { printed: "36,455", at: attack, note: attack },
        amount: { printed: "13.3 billion tenge", at: "javascript:alert(4)", note: attack },
        rate: "100 MCI",
        note: attack,
      },
      smeCompensation: {
        amount: "14.6 billion tenge",
        funding: {
          toString: { amount: "12.1 billion tenge", regions: ["KZ-23"] },
          שלום: { amount: "1 billion tenge" },
        },
      },
    },
    quantities: { שלום: 5, constructor: 6, hasOwnProperty: { printed: "12", note: attack } },
    rules: [{ name: attack, holds: "11 = 2 * שלום", note: attack }],
  });
}

/** Houses only: not one amount. */
export function counts(): Reconciliation {
  return reconcile({
    title: "Houses",
    asOf: "2024-05-01",
    aid: { housingRepair: { houses: 12 }, housingInspection: { houses: 20 } },
  });
}

/** All agrees. */
export function agreeing(): Reconciliation {
  return reconcile({
    title: "Ten families",
    source: { publisher: "Akimat", url: "https://example.org/aid?a=1&b=2" },
    event: { began: "2024-03-27" },
    aid: { oneTimeAssistance: { families: 10, amount: "exactly 3,692,000 tenge", rate: "100 MCI" } },
  });
}

/** Neither agreement nor a contradiction was proved. */
export function undetermined(): Reconciliation {
  const { witness: _, ...rest } = agreeing();
  return { ...rest, verdict: "undetermined", effort: { nodes: 9, pivots: 9, complete: false } };
}

/** Three sums of two numbers each, which only halves could satisfy: no rule fails, no figure is contradicted. */
export function halves(): Reconciliation {
  const upTo40 = { unit: "houses", printed: { from: 0, to: 40 } };
  return reconcile({
    title: "Three tables that share their sums",
    quantities: {
      b: upTo40,
      c: upTo40,
      d: upTo40,
      bc: { unit: "houses", printed: "11" },
      cd: { unit: "houses", printed: "12" },
      bd: { unit: "houses", printed: "14" },
    },
    rules: ["bc = b + c", "cd = c + d", "bd = b + d"],
  });
}
