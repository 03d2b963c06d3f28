import type { Plan } from "../engine.js";

/** Keeps count of how far the reading of files has come, in bytes of work. */
export interface Reading {
  /** Says how much of the work under way is done, and how many rows that may be. */
  within(bytes: number, rows: number): void;
  /** Ends it: how much work it was, and how many rows there are by now. */
  done(bytes: number, rows: number): void;
}

/** @param total all the work that there is */
export function readingOf(total: number, report: Plan["reading"]): Reading {
  let behind = 0;
  let known = 0;
  const say = (rows: number, bytes: number): void =>
    report?.(Math.round(rows), Math.min(bytes / Math.max(total, 1), 1));
  return {
    within: (bytes, rows) => say(known + rows, behind + bytes),
    done: (bytes, rows) => {
      behind += bytes;
      known = rows;
      say(known, behind);
    },
  };
}
