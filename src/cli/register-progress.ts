import { separateThousands } from "../printed/write.js";
import type { Progress } from "../register/index.js";
import type { Io } from "./io.js";

/** One line on a terminal, written over as an audit goes on. */
export interface ProgressLine {
  readonly show: (done: Progress) => void;
  readonly clear: () => void;
}

/** Rows, share and time left, on standard error where that is a terminal, and nothing elsewhere. */
export function progressLine({ stderr }: Pick<Io, "stderr">, now: () => number = Date.now): ProgressLine {
  const isTerminal = "isTTY" in stderr && stderr.isTTY === true;
  if (!isTerminal) return { show: () => {}, clear: () => {} };
  let phase: Progress["phase"] | undefined;
  let began = 0;
  let shown = 0;
  return {
    show: (done) => {
      const time = now();
      if (phase === done.phase && done.share !== 1 && time - shown < 100) return;
      if (phase !== done.phase) began = time;
      phase = done.phase;
      shown = time;
      stderr.write(`\r\u001b[K${progressText(done, time - began)}`);
    },
    clear: () => {
      if (phase !== undefined) stderr.write("\r\u001b[K");
      phase = undefined;
    },
  };
}

/**
 * How far an audit has come, in words. The time left is reckoned from that gone by, in milliseconds.
 *
 * @example
 * progressText({ phase: "reading", rows: 2_500_000, share: 0.25 }, 3_000); // "about 2,500,000 rows read, 25 %, 9 s left"
 */
export function progressText({ phase, rows, share }: Progress, elapsed: number): string {
  const count = `${separateThousands(String(Math.trunc(rows)))} rows`;
  // What is being read is reckoned from the share; what was read is counted.
  const about = share === undefined || share === 1 ? "" : "about ";
  const words = phase === "reading" ? `${about}${count} read` : `checking ${count}`;
  if (share === undefined) return words;
  const percent = `${words}, ${Math.floor(share * 100)} %`;
  if (share < 0.01 || share === 1 || elapsed < 1_000) return percent;
  const seconds = Math.ceil((elapsed * (1 - share)) / share / 1_000);
  const left = seconds < 100 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`;
  return `${percent}, ${left} left`;
}
