import { RegisterError } from "../error.js";

/** DuckDB, which is installed only where registers are read. */
export async function loadDuckDb(): Promise<typeof import("@duckdb/node-api")> {
  try {
    return await import("@duckdb/node-api");
  } catch (error) {
    throw isMissing(error) ? missing() : error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && /MODULE_NOT_FOUND/.test(String(error.code));
}

function missing(): RegisterError {
  return new RegisterError(
    "no-duckdb",
    "registers are read with DuckDB, and the package @duckdb/node-api is not installed",
    "run npm install @duckdb/node-api; tried with 1.5.6-r.1",
  );
}
