import { grainsToText } from "../../exact/grains.js";
import { tenge } from "../../exact/unit.js";
import { separateThousands } from "../../printed/write.js";
import type { Reconciliation } from "../../reconcile/types.js";
import { alignLeft, alignRight, columnsOf, hang } from "../../report/columns.js";
import { printable } from "../../report/printable.js";
import type { RegisterAudit, Tally } from "../audit-types.js";
import { checkAudit } from "../given.js";
import { remedyOfEveryRow } from "./remedies.js";
import { type TieOut, tiedBy } from "./tied.js";

const width = 100;

/**
 * An audit as a report for people.
 *
 * @param reconciliation of the published statement and the register's, where there is one: `reconcile([published, audit.statement])`
 * @throws {TypeError} where one of them is not what `audit` or `reconcile` gave
 *
 * @example
 * const sources = await findSources(["payments.csv"], folder);
 * const { audit: found, engine } = await audit((plan) => openDuckDb(sources, plan));
 * await engine.close();
 * auditToText(found).split("\n")[0]; // "3 rows in payments.csv: 1 with findings."
 */
export function auditToText(audit: RegisterAudit, reconciliation?: Reconciliation): string {
  checkAudit(audit);
  const tied = tiedBy(reconciliation);
  const blocks = [
    hang("", headline(audit, tied), width),
    ["EVERY ROW IS ACCOUNTED FOR", ...books(audit)],
    ["BY CATEGORY", ...categories(audit)],
    ...(audit.checks.length === 0 ? [] : [[`FINDINGS (${audit.checks.length})`, ...findings(audit)]]),
    ...(audit.hints.length === 0
      ? []
      : [[`HINTS (${audit.hints.length}): to look into, no faults`, ...hintLines(audit)]]),
    ["CHECKS WITHOUT A FINDING", ...hang("  ", audit.clean.join(", ") || "none", width)],
    ...(audit.untested.length === 0
      ? []
      : [
          [
            "CHECKS NOT MADE",
            ...audit.untested.flatMap(({ check, why }) => hang(`  ${check}: `, why, width)),
          ],
        ]),
    ...(tied === undefined ? [] : [["TIE-OUT: published and register", ...tieOutLines(tied)]]),
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function headline({ read, found, parts }: RegisterAudit, tied: TieOut | undefined): string {
  const files = parts.length === 1 ? printable(parts[0]?.name ?? "") : `${parts.length} files`;
  const rows = `${count(read.rows)} ${read.rows === 1n ? "row" : "rows"} in ${files}: ${found.rows === 0n ? "none" : count(found.rows)} with findings.`;
  if (tied === undefined) return rows;
  const absent = tied.absent.length;
  const total = tied.quantities.length + absent;
  const closed = tied.quantities.filter(({ gap }) => gap === 0n).length;
  const share = closed === total && total > 1 ? `All ${total}` : `${closed} of ${total}`;
  const noun = total === 1 ? "quantity ties" : "quantities tie";
  const rest = absent === 0 ? "" : `; the register says nothing of ${absent}`;
  return `${rows} ${share} published ${noun} out${rest}.`;
}

function books({ read, accepted, found, withoutAmount }: RegisterAudit): readonly string[] {
  const line = (name: string, { rows, sum }: Tally): readonly string[] => [name, count(rows), money(sum)];
  const table = [
    ["", "rows", "tenge"],
    line("accepted", accepted),
    line("with findings", found),
    line("read", read),
  ];
  const note = `${withoutAmount === 1n ? "1 row with findings has" : `${count(withoutAmount)} rows with findings have`} no amount that can be added: counted above, and in no sum.`;
  return [...aligned(table), ...(withoutAmount === 0n ? [] : hang("  ", note, width))];
}

function categories({ categories: list }: RegisterAudit): readonly string[] {
  return aligned([
    ["", "rows", "accepted", "tenge accepted", "with findings", "tenge with findings"],
    ...list.map(({ category, read, accepted, found }) => [
      category,
      count(read.rows),
      count(accepted.rows),
      money(accepted.sum),
      count(found.rows),
      money(found.sum),
    ]),
  ]);
}

function findings({ checks, parts, read }: RegisterAudit): readonly string[] {
  return checks.flatMap(({ check, says, rows, sum, first }) => {
    const places = first.map(({ file, row }) =>
      parts.length === 1 ? `row ${count(BigInt(row))}` : `${file}:${row}`,
    );
    const more = rows > BigInt(first.length) ? ", …" : "";
    const remedy = rows === read.rows ? remedyOfEveryRow(check) : undefined;
    return [
      ...hang(
        "✗ ",
        `${check}: ${says}: ${count(rows)} ${rows === 1n ? "row" : "rows"}, ${money(sum)} tenge`,
        width,
      ),
      ...hang("    ", printable(`${places.join(", ")}${more}`), width),
      ...(remedy === undefined ? [] : hang("    ", remedy, width)),
    ];
  });
}

function hintLines({ hints }: RegisterAudit): readonly string[] {
  return hints.flatMap(({ check, subject, says }) => hang("? ", `${check}: ${subject}: ${says}`, width));
}

function tieOutLines({ quantities, absent, reconciliation }: TieOut): readonly string[] {
  const table = quantities.map(({ id, printed, register, registerTo, gap, decimals }) => [
    `${gap === 0n ? "✓" : "✗"} ${printable(id)}`,
    printable(printed),
    [register, registerTo]
      .flatMap((end) =>
        end === undefined ? [] : separateThousands(grainsToText(end, { name: "", decimals })),
      )
      .join(" to "),
    gap === 0n ? "within" : signed(gap, decimals),
  ]);
  const failing = reconciliation.rules.filter(({ verdict }) => verdict === "fails");
  const both = reconciliation.statements.length > 1 ? "the two" : "the published figures alone";
  return [
    ...(table.length === 0 ? [] : aligned([["", "published", "register", "difference"], ...table])),
    ...(absent.length === 0
      ? []
      : hang("  published, not in the register: ", printable(absent.join(", ")), width)),
    "",
    ...hang("", `Reconciliation of ${both}: ${reconciliation.verdict}.`, width),
    ...failing.flatMap(({ id, says }) => hang("✗ ", `${printable(id)}: ${printable(says)}`, width)),
  ];
}

function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const columns = rows[0]?.length ?? 0;
  const widths = Array.from({ length: columns }, (_, at) =>
    Math.max(...rows.map((row) => columnsOf(row[at] ?? ""))),
  );
  return rows.map((row) =>
    `  ${row
      .map((cell, at) => (at === 0 ? alignLeft(cell, widths[at] ?? 0) : alignRight(cell, widths[at] ?? 0)))
      .join("  ")}`.trimEnd(),
  );
}

function count(rows: bigint): string {
  return separateThousands(rows.toString());
}

function money(sum: bigint): string {
  return separateThousands(grainsToText(sum, tenge));
}

function signed(gap: bigint, decimals: number): string {
  return `${gap > 0n ? "+" : ""}${separateThousands(grainsToText(gap, { name: "", decimals }))}`;
}
