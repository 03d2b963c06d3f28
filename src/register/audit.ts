import { checkGivenOption, checkGivenOptions, kindOf } from "../exact/given.js";
import { dayOf } from "../rules/days.js";
import { allFaults } from "../rules/read-statement.js";
import { StatementError } from "../statement/fault.js";
import { parseStatement } from "../statement/read.js";
import type { Statement } from "../statement/types.js";
import type { CategoryTally, RegisterAudit, Tally } from "./audit-types.js";
import { type Distinct, distinctWithout, groupByBeneficiary, unnamedOf } from "./beneficiaries.js";
import { checklist, refuseUnknownNames } from "./checklist.js";
import { beneficiaryMissing } from "./checks/beneficiary-missing.js";
import { hints } from "./checks/index.js";
import { type Engine, type Plan, paymentColumns } from "./engine.js";
import { type Checklist, findAll, findingsOf } from "./findings.js";
import { checkEngine } from "./given.js";
import { hintsOf } from "./hints.js";
import { givenMapping, type Mapping } from "./mapping.js";
import { type Programme, programmeOf } from "./programme.js";
import { type Progress, type Steps, stepsOf } from "./progress.js";
import { statementOf } from "./statement-of.js";
import { gatherSuspects } from "./suspects.js";
import { addUp, type Group, groupsOf, minus, plus, without } from "./tallies.js";

/** What a register is held to, and what is taken from it. */
export interface AuditOptions {
  /** What columns and values stand for; found by headings where left out. */
  readonly mapping?: Mapping;
  /** The published statement: its rates, caps, funds and dates hold for the register. */
  readonly against?: Statement;
  /** Which rows the statement adds up: `accepted` (the default) or all whose amount and category can be read. */
  readonly rows?: "accepted" | "all";
  /** Of the statement that the rows add up to. */
  readonly title?: string;
  /** Called now and then with how far the audit has come. */
  readonly progress?: (done: Progress) => void;
}

/** An audit, with the engine still open for the exceptions. */
export interface OpenAudit {
  /** What became of it. */
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
 * @throws {StatementError} where the published statement is none, or a figure of it cannot be read
 * @throws {TypeError} where `open` is no function or opens no engine, or an option is of another kind
 *
 * @example
 * const sources = await findSources(["payments.csv"], folder);
 * const { audit: found, engine } = await audit((plan) => openDuckDb(sources, plan));
 * await engine.close();
 * found.read; // { rows: 3n, sum: 110760000n }
 * found.checks.map(({ check, rows }) => `${check}: ${rows}`); // ["same-row-twice: 1"]
 */
export async function audit(
  open: (plan: Plan) => Promise<Engine>,
  options: AuditOptions = {},
): Promise<OpenAudit> {
  if (typeof open !== "function")
    throw new TypeError(`an engine is opened by a function, not by ${kindOf(open)}`);
  const checked = checkOptions(options);
  const { mapping, against } = checked;
  refuseUnknownNames(mapping);
  const programme = programmeOf(mapping, against);
  let rows = 0;
  const report = options.progress ?? (() => {});
  const steps = stepsOf(stepCount, () => rows, report);
  const engine = await open({
    mapping,
    programme,
    predicates: (columns, dialect) => checklist(mapping, programme, columns, dialect).predicates,
    reading: (read, share) => {
      rows = read;
      report({ phase: "reading", rows, share });
    },
    running: steps.within,
  });
  checkEngine(engine);
  try {
    const list = checklist(mapping, programme, engine.loaded.columns, engine.dialect);
    return {
      audit: await auditOpen(engine, list, programme, checked, steps),
      engine,
      checkNames: [...list.made, ...hints].map(({ name }) => name),
    };
  } catch (error) {
    await engine.close();
    throw error;
  }
}

const stepCount = 7;

/** The options, with a mapping and a statement that were checked. */
function checkOptions(options: AuditOptions): AuditOptions & { readonly mapping: Mapping } {
  checkGivenOptions(options, ["mapping", "against", "rows", "title", "progress"]);
  const { mapping = {}, against, rows, title, progress } = options;
  checkGivenOption("mapping", mapping, "an object");
  checkGivenOption("title", title, "a string");
  if (rows !== undefined && rows !== "accepted" && rows !== "all")
    throw new TypeError('the option rows takes "accepted" or "all"');
  if (progress !== undefined && typeof progress !== "function")
    throw new TypeError(`the option progress takes a function, not ${kindOf(progress)}`);
  return {
    ...options,
    mapping: givenMapping(mapping),
    ...(against === undefined ? {} : { against: wellFormed(against) }),
  };
}

/** A statement of the right shape. Its MCI may be dated by the register. */
function wellFormed(statement: Statement): Statement {
  const parsed = parseStatement(statement);
  if (parsed.statement === undefined) throw new StatementError(allFaults(parsed));
  return parsed.statement;
}

async function auditOpen(
  engine: Engine,
  list: Checklist,
  programme: Programme,
  options: AuditOptions,
  steps: Steps,
): Promise<RegisterAudit> {
  const { dialect, loaded } = engine;
  const { columns } = loaded;
  const { mapping = {}, against } = options;
  const named = columns.beneficiary !== undefined;
  const all = await steps.do(() => groupsOf(engine, "payments"));
  const suspicions = list.grouped.flatMap(({ check }) => check.suspects?.(programme, dialect) ?? []);
  const everyone = await steps.do(() => (named ? groupByBeneficiary(engine, suspicions) : nobody(engine)));
  await steps.do(() => gatherSuspects(engine));
  await steps.do(() => findAll(engine, list));
  const flagged = await steps.do(() => flag(engine));
  const accepted = without(all, flagged);
  const takesAll = options.rows === "all";
  const basis = takesAll ? all.filter(({ readable }) => readable > 0) : accepted;
  const dropped = takesAll
    ? dialect.select("n, b", "payments", "WHERE readable = 0")
    : "SELECT n, b FROM flagged";
  const distinct = await steps.do(async () =>
    named ? distinctWithout(engine, everyone, dropped) : everyone,
  );
  const mayLackNames = named && (takesAll || mapping.skip?.includes(beneficiaryMissing.name) === true);
  const unnamed = mayLackNames ? await unnamedOf(engine) : new Map<number, bigint>();
  const found = await findingsOf(engine, list);
  const finding = new Set(found.map(({ check }) => check));
  const hinted = await steps.do(() => hintsOf(engine, list, programme, mapping));

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
    clean: [...list.made.map(({ name }) => name).filter((name) => !finding.has(name)), ...hinted.clean],
    untested: [...list.untested, ...hinted.untested],
    hints: hinted.reports,
    statement: statementOf({
      groups: basis,
      named: new Set(all.map(({ category }) => category)),
      distinct,
      unnamed,
      programme,
      columns,
      title: options.title ?? "Payment register",
      // Of the day of the published statement, whatever the mapping says: else they would not speak of the same quantities.
      asOf: against === undefined ? mapping.programme?.to : dayOf(against),
      began: against?.event?.began ?? mapping.programme?.from,
    }),
  };
}

async function nobody({ dialect, run }: Engine): Promise<Distinct> {
  await run(dialect.table("rows_b", dialect.select(paymentColumns, "payments", "WHERE 1 = 0")));
  return new Map();
}

/** Adds up the payments with findings; the working tables `marked` and `flagged` hold their numbers, and them. */
async function flag(engine: Engine): Promise<readonly Group[]> {
  const { dialect } = engine;
  await engine.run(dialect.table("marked", "SELECT DISTINCT n FROM findings"));
  const rows = dialect.select(paymentColumns, "payments", `WHERE ${dialect.among("n", "marked", "n")}`);
  await engine.run(dialect.table("flagged", rows));
  return groupsOf(engine, "flagged");
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
