import type { HintReport, Untested } from "./audit-types.js";
import { nothingToHoldTo, whyNot } from "./checklist.js";
import type { HintFinding } from "./checks/hint.js";
import { hints } from "./checks/index.js";
import type { Engine } from "./engine.js";
import type { Checklist } from "./findings.js";
import { gathered } from "./gathered.js";
import type { Mapping } from "./mapping.js";
import type { Programme } from "./programme.js";

/** What came of the hints. */
export interface Hinted {
  readonly reports: readonly HintReport[];
  /** Names of those that were looked for and not found. */
  readonly clean: readonly string[];
  readonly untested: readonly Untested[];
}

/** What is out of the ordinary. Rows concerned are added to `findings` under the numbers behind those of the checks. */
export async function hintsOf(
  engine: Engine,
  list: Checklist,
  programme: Programme,
  mapping: Mapping,
): Promise<Hinted> {
  const { dialect, loaded } = engine;
  const reports: HintReport[] = [];
  const clean: string[] = [];
  const untested: Untested[] = [];
  for (const [index, hint] of hints.entries()) {
    const tally = hint.tally(programme, dialect);
    const unfit =
      whyNot(hint, mapping, loaded.columns) ?? (tally === undefined ? nothingToHoldTo : undefined);
    const tallies = unfit === undefined && tally !== undefined ? await gathered(engine.rows(tally)) : [];
    const why = unfit ?? hint.tooFew?.(tallies);
    if (why !== undefined) {
      untested.push({ check: hint.name, why });
      continue;
    }
    const found = hint.judge(tallies, programme, dialect);
    if (found.length === 0) clean.push(hint.name);
    for (const one of found.toSorted((a, b) => (a.subject < b.subject ? -1 : 1))) {
      reports.push(await reported(engine, one, list.made.length + index));
    }
  }
  return { reports, clean, untested };
}

async function reported(
  engine: Engine,
  { check, subject, says, where }: HintFinding,
  number: number,
): Promise<HintReport> {
  if (where === undefined) return { check, subject, says };
  const rows = engine.dialect.select("n", "payments", `WHERE ${where}`);
  await engine.run(`INSERT INTO findings SELECT n, ${number} FROM (${rows}) AS found`);
  const [[count = "0"] = []] = await gathered(engine.rows(`SELECT count(*) FROM (${rows}) AS found`));
  return { check, subject, says, rows: BigInt(count) };
}
