import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
// @ts-expect-error: the generator is plain JavaScript
import * as generator from "../../fixtures/register/generate.mjs";

/** How a register is made; see fixtures/register/README.md. */
export interface Making {
  readonly factor?: number;
  readonly seed?: number;
  readonly faults?: number;
  readonly cluster?: number;
  readonly benford?: boolean;
}

/** What was planted: for each check the numbers of the rows it must find. */
export interface Truth {
  readonly rows: number;
  readonly checks: Readonly<Record<string, readonly number[]>>;
  readonly hints: Readonly<Record<string, readonly number[]>>;
}

/** Headings of a made register. */
export const header: readonly string[] = generator.header;

/** The cells of a made register, and what was planted. */
export function makeRows(making: Making): {
  readonly rows: readonly (readonly string[])[];
  readonly truth: Truth;
} {
  const { rows, truth } = generator.register(making);
  return { rows: [...rows], truth };
}

/** Cells as CSV, quoted where they need it. */
export function csv(rows: readonly (readonly string[])[], separator = ","): string {
  const cell = (text: string): string =>
    new RegExp(`["\\r\\n${separator}]`).test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((cells) => `${cells.map(cell).join(separator)}\n`).join("");
}

/** A temporary folder that takes files. */
export interface Folder {
  readonly path: string;
  write(name: string, content: string | Uint8Array): string;
  remove(): void;
}

/** Makes a temporary folder. */
export function makeFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), "flood-relief-register-test-"));
  return {
    path,
    write: (name, content) => {
      writeFileSync(join(path, name), content);
      return join(path, name);
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}
