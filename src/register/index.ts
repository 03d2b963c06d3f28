export type { OutputPlace } from "../files/output.js";
export { removeTemporaryFiles } from "../files/temporary.js";
export { type AuditOptions, audit, type OpenAudit } from "./audit.js";
export type {
  CategoryTally,
  CheckFinding,
  HintReport,
  RegisterAudit,
  RowPlace,
  Tally,
  Untested,
} from "./audit-types.js";
export type { Engine, Part } from "./engine.js";
export { type ClickHouseTable, openClickHouse } from "./engines/clickhouse.js";
export { type DuckDbOptions, openDuckDb } from "./engines/duckdb.js";
export { type ErrorPlace, RegisterError } from "./error.js";
export { writeExceptions } from "./exceptions.js";
export type { Columns, Field } from "./fields.js";
export { type Mapping, readMapping } from "./mapping.js";
export type { Progress } from "./progress.js";
export { auditToJson } from "./report/to-json.js";
export { auditToText } from "./report/to-text.js";
export { findSources, type Source } from "./sources.js";
export { notInRegister, type TiedQuantity, tieOut } from "./tie-out.js";
