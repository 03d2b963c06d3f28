import type { Conflict, Explanation, Reconciliation } from "../../../src/reconcile/types.js";
import type { Statement } from "../../../src/statement/types.js";

/** Statements changed as an explanation says, and what a rule of the conflict is then called. */
export interface Applied {
  readonly statements: readonly Statement[];
  readonly ruleAfter?: (id: string) => string;
}

type Node = { [key: string]: unknown };

/**
 * Does to the statements themselves what an explanation says; `undefined` where no statement can say it. Written from
 * docs/explanations.md, with none of the library's code.
 */
export function apply(
  reconciliation: Reconciliation,
  conflict: Conflict,
  explanation: Explanation,
): Applied | undefined {
  const statements = reconciliation.statements.map(({ statement }) => plainCopy(statement));
  const { kind, says, figure } = explanation;
  const found = figure && reconciliation.quantities[figure.quantity];
  const printed = figure && found?.figures[figure.figure];
  switch (kind) {
    case "digit":
    case "scale": {
      if (printed === undefined) return undefined;
      const [other = ""] = says.split(" instead of ");
      return replaced(statements, printed, (before) => withWords(before, other));
    }
    case "other-date": {
      if (printed === undefined || found === undefined) return undefined;
      const [, words = "", day = ""] = /^(.*), the figure of (\S+), instead of /.exec(says) ?? [];
      const [id = ""] = figure?.quantity.split("@") ?? [];
      const there = reconciliation.quantities[`${id}@${day}`]?.figures.find((one) =>
        words.startsWith(one.printed),
      );
      if (there === undefined) return undefined;
      const { from, to } = there;
      const ends = { ...(from && { from: from.toFixed() }), ...(to && { to: to.toFixed() }) };
      return replaced(statements, printed, () => (from || to ? ends : { from: 0 }));
    }
    case "rounding": {
      const other = says.startsWith("truncated") ? "truncated" : "nearest";
      return {
        statements: statements.map((statement) =>
          statement["rounding"] === "either" ? statement : { ...statement, rounding: other },
        ),
      };
    }
    case "cap-not-rate":
      return capInstead(statements, reconciliation, explanation);
    case "other-mci": {
      const by = /the MCI of (\d{4}(?:-\d\d-\d\d)?)/.exec(says)?.[1] ?? "";
      const began = by.length === 4 ? `${by}-12-31` : by;
      return { statements: statements.map((statement) => ({ ...statement, event: { began } })) };
    }
    case "part-left-out":
    case "part-counted-twice":
      return addedUpOtherwise(statements, reconciliation, conflict, explanation);
  }
}

/** Whether a conflict is still there, or what is left of it is one. */
export function remains(
  { conflicts }: Reconciliation,
  before: Conflict,
  ruleAfter: (id: string) => string = (id) => id,
): boolean {
  const rules = new Set(before.rules.map(ruleAfter));
  return conflicts.some(
    (one) =>
      one.rules.every((id) => rules.has(id)) &&
      one.figures.every(({ quantity, figure }) =>
        before.figures.some((other) => other.quantity === quantity && other.figure === figure),
      ),
  );
}

function replaced(
  statements: Node[],
  { statement, path }: { readonly statement: number; readonly path: string },
  change: (before: unknown) => unknown,
): Applied {
  const keys = path.split(/[.[]/).map((key) => key.replace(/\]$/, ""));
  const last = keys.pop() ?? "";
  const owner = keys.reduce<Node | undefined>((node, key) => node?.[key] as Node, statements[statement]);
  if (owner === undefined || owner[last] === undefined) throw new Error(`nothing at ${path}`);
  owner[last] = change(owner[last]);
  return { statements };
}

/** Other words for a figure, as the statement writes them: a bare number has no unit there. */
function withWords(before: unknown, words: string): unknown {
  if (typeof before === "object" && before !== null) {
    if ("printed" in before) return { ...before, printed: withWords(before.printed, words) };
    const value = words.replace(/ to the nearest .*$/, "").replace(/[, ]|\p{L}.*$/gu, "");
    return { ...before, value };
  }
  return /\p{L}|₸/u.test(String(before)) ? words : words.replace(/ \p{L}.*$/u, "");
}

/** The key `rate` becomes `cap`, in every statement of the day that gives it. */
function capInstead(
  statements: Node[],
  reconciliation: Reconciliation,
  { says, rate }: Explanation,
): Applied {
  const [, subject = "", day] = /^(.+)\.rate(?:@(.+))?$/.exec(rate ?? "") ?? [];
  let changed = 0;
  for (const [index, statement] of statements.entries()) {
    const { asOf } = reconciliation.statements[index] ?? {};
    const owner = subject
      .split(".")
      .reduce<Node | undefined>((node, key) => node?.[key] as Node, statement["aid"] as Node);
    if (owner?.["rate"] === undefined || (day !== undefined && asOf !== day)) continue;
    owner["cap"] = owner["rate"];
    delete owner["rate"];
    changed++;
  }
  if (changed === 0) throw new Error(`which rate: ${says}`);
  return { statements, ruleAfter: (id) => id.replace(/^fixed-rate:/, "cap:") };
}

/** Beside the rule that the parts add up stands one that they do so otherwise, and takes its place in the conflict. */
function addedUpOtherwise(
  statements: Node[],
  { rules }: Reconciliation,
  conflict: Conflict,
  { kind, says }: Explanation,
): Applied | undefined {
  const [part = "", whole = ""] = says.split(/(?: \(.*\))?, (?:left out of|counted twice in) /);
  const [sum, ...others] = rules.filter(
    ({ id, quantities, family }) =>
      conflict.rules.includes(id) &&
      [part, whole].every((one) => quantities.includes(one)) &&
      sums.includes(family),
  );
  if (sum === undefined) throw new Error(`which sum: ${says}`);
  // Two sources may each make a total of the same name of other parts.
  if (others.length > 0) return undefined;
  const terms = sum.quantities.flatMap((id) => {
    const [name = ""] = id.split("@");
    if (id === whole || (id === part && kind === "part-left-out")) return [];
    return id === part ? [`2 * ${name}`] : [name];
  });
  const [name = "", day] = whole.split("@");
  const statement = statements[sum.statements[0] ?? 0];
  if (statement === undefined) throw new Error(`nobody states ${sum.id}`);
  statement["rules"] = [
    ...((statement["rules"] as unknown[]) ?? []),
    { name: "as explained", holds: `${name} = ${terms.join(" + ")}` },
  ];
  const instead = `rule:as explained${day === undefined ? "" : `@${day}`}`;
  return { statements, ruleAfter: (id) => (id === sum.id ? instead : id) };
}

const sums = ["funding", "regions", "species", "tranches", "parts", "total", "grand-total", "rule"];

function plainCopy(value: Statement): Node {
  return structuredClone(value) as unknown as Node;
}
