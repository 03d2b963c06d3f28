import { kindOf } from "../exact/given.js";
import { listOf, ofType, type Shape, withMembers } from "../exact/shape.js";
import type {
  CategoryTally,
  CheckFinding,
  HintReport,
  RegisterAudit,
  RowPlace,
  Tally,
} from "./audit-types.js";
import type { Engine, Loaded, Part, Plan } from "./engine.js";
import type { Source } from "./sources.js";

// Names every member that is not optional, so that one added to a type and forgotten here does not compile.
type Shapes<T> = { readonly [Key in keyof T as undefined extends T[Key] ? never : Key]: Shape };

const [text, number, whole, object, call] = [
  ofType("string"),
  ofType("number"),
  ofType("bigint"),
  ofType("object"),
  ofType("function"),
];

const tally: Shapes<Tally> = { rows: whole, sum: whole };
const place: Shapes<RowPlace> = { file: text, row: number };
const part: Shapes<Part> = { name: text, rows: number, first: number, offset: number };
const category: Shapes<CategoryTally> = {
  category: text,
  read: withMembers(tally),
  accepted: withMembers(tally),
  found: withMembers(tally),
};
const finding: Shapes<CheckFinding> = {
  check: text,
  says: text,
  ...tally,
  first: listOf(withMembers(place)),
};
const hint: Shapes<HintReport> = { check: text, subject: text, says: text };

const audited: Shapes<RegisterAudit> = {
  engine: text,
  parts: listOf(withMembers(part)),
  columns: object,
  columnsBy: text,
  read: withMembers(tally),
  accepted: withMembers(tally),
  found: withMembers(tally),
  withoutAmount: whole,
  categories: listOf(withMembers(category)),
  checks: listOf(withMembers(finding)),
  clean: listOf(text),
  untested: listOf(withMembers({ check: text, why: text })),
  hints: listOf(withMembers(hint)),
  statement: object,
};

const source: Shapes<Source> = {
  name: text,
  path: text,
  bytes: number,
  kind: text,
  gzip: ofType("boolean"),
  lines: number,
  head: object,
};
const plan: Shapes<Plan> = { mapping: object, programme: object, predicates: call };
const loaded: Shapes<Loaded> = {
  parts: listOf(withMembers(part)),
  columns: object,
  columnsBy: text,
  header: listOf(text),
};
const engine: Shapes<Engine> = {
  name: text,
  dialect: object,
  loaded: withMembers(loaded),
  run: call,
  rows: call,
  exceptions: call,
  close: call,
};

/** @throws {TypeError} where a report is to be made of what is no audit */
export function checkAudit(given: unknown): void {
  check(given, withMembers(audited), "a report is made of the audit that audit() gives");
}

/** @throws {TypeError} where exceptions are to be written of what is no open audit */
export function checkOpenAudit(given: unknown): void {
  const { parts, header } = loaded;
  const open = {
    engine: withMembers({ loaded: withMembers({ parts, header }), exceptions: call }),
    checkNames: listOf(text),
  };
  check(given, withMembers(open), "exceptions are written of what audit() gives");
}

/** @throws {TypeError} where what was opened is no engine */
export function checkEngine(given: unknown): void {
  check(given, withMembers(engine), "an audit is made of what openDuckDb() or openClickHouse() opens");
}

/** @throws {TypeError} where a table is named in another way */
export function checkTable(given: unknown): void {
  const maybeText: Shape = (value) => (value === undefined ? undefined : text(value));
  check(
    given,
    withMembers({ url: text, table: text, user: maybeText, password: maybeText }),
    "a table is opened by its url and table, and perhaps user and password",
  );
}

/** @throws {TypeError} where an engine is to be opened by other means than the plan of an audit */
export function checkPlan(given: unknown): void {
  check(given, withMembers(plan), "an engine is opened by the plan that audit() hands over");
}

/** @throws {TypeError} where other files are to be loaded than were found */
export function checkSources(given: unknown): void {
  check(given, listOf(withMembers(source)), "files are loaded out of the list that findSources() gives");
}

/** @throws {TypeError} where a file is to be written to no path, or to no place */
export function checkOutput(path: unknown, place: unknown): void {
  check(path, text, "the file of the exceptions is named by a string");
  check(place, withMembers({ cwd: text, inputs: listOf(text) }), "its place is made of cwd and inputs");
}

function check(given: unknown, shape: Shape, says: string): void {
  const at = shape(given);
  if (at === undefined) return;
  const what =
    at === ""
      ? kindOf(given)
      : `${kindOf(given)} whose ${at.replace(/^\./, "")} is missing or of another kind`;
  throw new TypeError(`${says}, not of ${what}`);
}
