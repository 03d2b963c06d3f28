import { separateThousands } from "../printed/write.js";
import type { QuantityFinding, Reconciliation, RuleFinding } from "../reconcile/types.js";
import { checkReconciled, isReconciliation } from "../report/given.js";
import { plain, rangeWithUnit } from "../report/numbers.js";
import { printable } from "../report/printable.js";
import { gapIn } from "../report/rule-lines.js";
import { statuses } from "../report/verdict.js";

/**
 * A reconciliation as text to keep beside a test: one line for the verdict and for the coverage, and one for each conflict,
 * quantity and rule, by id. A change of one of them changes one line. What does not bear on the result is left out: places
 * in files, the order in which quantities and rules with a name are stated, the witness, and how long the search took.
 *
 * @throws {TypeError} where it is not what `reconcile` returned
 *
 * @example
 * reconciliationToSnapshot(reconciliation).split("\n")[0]; // "verdict: inconsistent"
 */
export function reconciliationToSnapshot(reconciliation: Reconciliation): string {
  checkReconciled(reconciliation, "a snapshot");
  const { verdict, conflicts, quantities, rules, effort } = reconciliation;
  return [
    `verdict: ${verdict}${effort.complete ? "" : " (the search stopped early)"}`,
    coverageLine(reconciliation),
    ...sorted(conflicts.map((conflict) => `conflict: ${membersOf(conflict)}`)),
    ...sorted(Object.entries(quantities).map(([id, finding]) => quantityLine(id, finding, reconciliation))),
    ...sorted(rules.map(ruleLine)),
  ].join("\n");
}

/**
 * A snapshot serializer for vitest and Jest, which writes reconciliations as {@link reconciliationToSnapshot} does.
 *
 * @example
 * expect.addSnapshotSerializer(reconciliationSerializer);
 * expect(reconcile(statement)).toMatchSnapshot();
 */
export const reconciliationSerializer: {
  test(value: unknown): boolean;
  serialize(value: unknown, config: unknown, indentation: string): string;
} = {
  test: isReconciliation,
  serialize: (value, _config, indentation) =>
    isReconciliation(value)
      ? reconciliationToSnapshot(value)
          .split("\n")
          .map((line) => indentation + line)
          .join("\n")
      : String(value),
};

function membersOf({ figures, rules }: Reconciliation["conflicts"][number]): string {
  const printed = [...new Set(figures.map(({ quantity }) => quantity))];
  return sorted([...printed, ...rules].map(printable)).join(" + ");
}

function coverageLine({ coverage }: Reconciliation): string {
  const amounts = statuses
    .filter((status) => !coverage.tenge[status].isZero())
    .map((status) => `${status} ${separateThousands(plain(coverage.tenge[status], 2))}`);
  return `coverage: ${amounts.length === 0 ? "no tenge" : `${amounts.join(", ")} tenge`}`;
}

function quantityLine(id: string, finding: QuantityFinding, { statements }: Reconciliation): string {
  const { figures, implied, status } = finding;
  const printed = figures.map((figure) => {
    const marker = statements.length > 1 ? ` [${figure.statement + 1}]` : "";
    return `"${printable(figure.printed)}"${marker} is ${rangeWithUnit(figure, finding)}`;
  });
  const rest = implied === null ? "no value at all" : rangeWithUnit(implied, finding);
  return `quantity ${printable(id)}: ${status}; ${[...printed, `implied ${rest}`].join("; ")}`;
}

function ruleLine(rule: RuleFinding): string {
  const head = `rule ${printable(rule.id)}: ${rule.verdict}`;
  if (rule.verdict === "untested") return head;
  const gap = gapIn(rule);
  return `${head}; printed ${rangeWithUnit(rule.left, rule)}; implied ${rangeWithUnit(rule.right, rule)}; ${gap.label} ${rangeWithUnit(gap.range, rule)}`;
}

// By code units: the order does not depend on where it is run.
function sorted(lines: readonly string[]): readonly string[] {
  return [...lines].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
