import type { Statement } from "../statement/types.js";
import type { CategoryTally, RegisterAudit, Tally } from "./audit-types.js";
import { distinctOf, groupByBeneficiary, lessPlus } from "./beneficiaries.js";
import { checklist, refuseUnknownNames, untestedHint } from "./checklist.js";
import { hints } from "./checks/index.js";
import { type Engine, type Plan, type Progress, paymentColumns } from "./engine.js";
import { type Checklist, findAll, findingsOf, hintsOf } from "./findings.js";
import type { Mapping } from "./mapping.js";
import { type Programme, programmeOf } from "./programme.js";
import { statementOf } from "./statement-of.js";
import { addUp, type Group, groupsOf, minus, plus, without } from "./tallies.js";

/** What a register is held to, and what is taken from it. */
export interface AuditOptions {
  readonly mapping?: Mapping;
  /** The published statement: its rates, caps, funds and dates hold for the register. */
  readonly against?: Statement;
  /** Which rows the statement adds up: `accepted` (the default) or all whose amount and category can be read. */
  readonly rows?: "accepted" | "all";
  readonly title?: string;
  readonly progress?: (done: Progress) => void;
}

/** An audit, with the engine still open for the exceptions. */
export interface OpenAudit {
  readonly audit: RegisterAudit;
  /** Every finding with its row as it was; see `Engine.exceptions`. */
  readonly engine: Engine;
  /** Names of the checks by the numbers that the exceptions carry. */
  readonly checkNames: readonly string[];
}

/**
 * Adds a register up, checks its rows, and draws a statement from it.
 *
 * @param open opens the engine for a plan: `(plan) => openDuckDb(sources, plan)`
 * @throws {RegisterError} where the register cannot be audited; the engine is closed then
 */
export async function audit(
  open: (plan: Plan) => Promise<Engine>,
  options: AuditOptions = {},
): Promise<OpenAudit> {
  const mapping = options.mapping ?? {};
  refuseUnknownNames(mapping);
  const programme = programmeOf(mapping, options.against);
  const engine = await open({
    mapping,
    programme,
    predicates: (columns, dialect) => checklist(mapping, programme, columns, dialect).predicates,
    progress: options.progress,
  });
  try {
    const list = checklist(mapping, programme, engine.loaded.columns, engine.dialect);
    return {
      audit: await auditOpen(engine, list, programme, options),
      engine,
      checkNames: [...list.made, ...hints].map(({ name }) => name),
    };
  } catch (error) {
    await engine.close();
    throw error;
  }
}

async function auditOpen(
  engine: Engine,
  list: Checklist,
  programme: Programme,
  options: AuditOptions,
): Promise<RegisterAudit> {
  const { dialect, loaded } = engine;
  const { columns } = loaded;
  const all = await groupsOf(engine, "payments");
  const named = columns.beneficiary !== undefined;
  const suspects = list.grouped.flatMap((check) => check.suspects?.(programme, dialect) ?? []);
  const distinctAll = named ? await groupByBeneficiary(engine, suspects) : new Map<string, bigint>();
  if (!named)
    await engine.run(dialect.table("rows_b", dialect.select(paymentColumns, "payments", "WHERE n < 0")));

  await findAll(engine, list, programme);
  await engine.run(dialect.table("marked", "SELECT DISTINCT n FROM findings"));
  await engine.run(
    dialect.table(
      "flagged",
      dialect.select(paymentColumns, "payments", `WHERE ${dialect.among("n", "marked", "n")}`),
    ),
  );
  const flagged = await groupsOf(engine, "flagged");
  const accepted = without(all, flagged);
  const takesAll = options.rows === "all";
  const distinct = takesAll || !named ? distinctAll : await distinctAccepted(engine, distinctAll);
  const found = await findingsOf(engine, list);
  const finding = new Set(found.map(({ check }) => check));
  const looked = hints.filter((hint) => untestedHint(hint, options.mapping ?? {}, columns) === undefined);
  const reports = await hintsOf(
    engine,
    list,
    programme,
    looked.map(({ name }) => name),
  );

  const basis = takesAll ? all.filter(({ readable }) => readable > 0) : accepted;
  const asOf = options.against?.asOf ?? options.against?.source?.published ?? options.mapping?.programme?.to;
  const began = options.against?.event?.began ?? options.mapping?.programme?.from;
  return {
    engine: engine.name,
    parts: loaded.parts,
    columns,
    columnsBy: loaded.columnsBy,
    read: whole(all),
    accepted: whole(accepted),
    found: whole(flagged),
    withoutAmount: whole(all.filter(({ readable }) => readable === 0)).rows,
    categories: byCategory(all, flagged, programme),
    checks: found,
    clean: [
      ...list.made.filter(({ name }) => !finding.has(name)),
      ...looked.filter(({ name }) => !reports.some(({ check }) => check === name)),
    ].map(({ name }) => name),
    untested: [
      ...list.untested,
      ...hints.flatMap((hint) => untestedHint(hint, options.mapping ?? {}, columns) ?? []),
    ],
    hints: reports,
    statement: statementOf({
      groups: basis,
      distinct,
      programme,
      columns,
      title: options.title ?? "Payment register",
      asOf,
      began,
    }),
  };
}

// Only beneficiaries with a row among the findings can drop out or lose a region or fund; the others stay counted.
async function distinctAccepted(
  engine: Engine,
  all: ReadonlyMap<string, bigint>,
): Promise<ReadonlyMap<string, bigint>> {
  const { dialect } = engine;
  await engine.run(dialect.table("touched_b", "SELECT DISTINCT b FROM flagged WHERE hasb = 1"));
  await engine.run(
    dialect.table(
      "touched",
      dialect.select(
        paymentColumns,
        "payments",
        `WHERE hasb = 1 AND ${dialect.among("b", "touched_b", "b")}`,
      ),
    ),
  );
  const left = "n NOT IN (SELECT n FROM marked)";
  return lessPlus(
    all,
    await distinctOf(engine, "touched", "hasb = 1"),
    await distinctOf(engine, "touched", left),
  );
}

function whole(groups: readonly Group[]): Tally {
  return groups.reduce<Tally>((sum, group) => plus(sum, group), { rows: 0n, sum: 0n });
}

function byCategory(
  all: readonly Group[],
  flagged: readonly Group[],
  { categories }: Programme,
): readonly CategoryTally[] {
  const keyOf = ({ category }: Group): string => categories[category - 1]?.key ?? "not known";
  const read = addUp(all, keyOf);
  const found = addUp(flagged, keyOf);
  return [...categories.map(({ key }) => key), "not known"].flatMap((category) => {
    const tally = read.get(category);
    if (tally === undefined) return [];
    const bad = found.get(category);
    return [{ category, read: tally, accepted: minus(tally, bad), found: bad ?? { rows: 0n, sum: 0n } }];
  });
}
