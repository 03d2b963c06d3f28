import { grainsToText } from "../../exact/grains.js";
import { tenge } from "../../exact/unit.js";
import type { Reconciliation } from "../../reconcile/types.js";
import { jsonText } from "../../report/json-text.js";
import type { RegisterAudit, Tally } from "../audit-types.js";
import { checkAudit } from "../given.js";
import { tiedBy } from "./tied.js";

/**
 * An audit as JSON, `flood-relief-accounting/register-audit@1`: sums as decimal strings in tenge, counts as strings of digits.
 *
 * @param reconciliation of the published statement and the register's, where there is one: `reconcile([published, audit.statement])`
 * @throws {TypeError} where one of them is not what `audit` or `reconcile` gave
 *
 * @example
 * const sources = await findSources(["payments.csv"], folder);
 * const { audit: found, engine } = await audit((plan) => openDuckDb(sources, plan));
 * await engine.close();
 * JSON.parse(auditToJson(found)).read; // { rows: "3", amount: "1107600.00" }
 */
export function auditToJson(audit: RegisterAudit, reconciliation?: Reconciliation): string {
  checkAudit(audit);
  const tied = tiedBy(reconciliation);
  const tally = ({ rows, sum }: Tally): object => ({
    rows: rows.toString(),
    amount: grainsToText(sum, tenge),
  });
  const document = {
    format: "flood-relief-accounting/register-audit@1",
    engine: audit.engine,
    files: audit.parts.map(({ name, rows }) => ({ name, rows })),
    columns: audit.columns,
    columnsBy: audit.columnsBy,
    read: tally(audit.read),
    accepted: tally(audit.accepted),
    withFindings: tally(audit.found),
    withoutAmount: audit.withoutAmount.toString(),
    categories: audit.categories.map(({ category, read, accepted, found }) => ({
      category,
      read: tally(read),
      accepted: tally(accepted),
      withFindings: tally(found),
    })),
    findings: audit.checks.map(({ check, says, rows, sum, first }) => ({
      check,
      says,
      ...tally({ rows, sum }),
      first,
    })),
    hints: audit.hints.map(({ check, subject, says, rows }) => ({
      check,
      subject,
      says,
      rows: rows?.toString(),
    })),
    clean: audit.clean,
    notMade: audit.untested,
    statement: audit.statement,
    tieOut: tied?.quantities.map(({ id, unit, decimals, printed, from, to, register, registerTo, gap }) => {
      const text = (grains: bigint | undefined): string | undefined =>
        grains === undefined ? undefined : grainsToText(grains, { name: unit, decimals });
      return {
        id,
        unit,
        printed,
        from: text(from),
        to: text(to),
        register: text(register),
        registerTo: text(registerTo),
        difference: text(gap),
      };
    }),
    notInRegister: tied?.absent,
    verdict: reconciliation?.verdict,
  };
  return jsonText(document);
}
