/** How far an audit has come. First the rows are read, then they are checked. */
export interface Progress {
  /** What is being done. */
  readonly phase: "reading" | "checking";
  /** How many rows were read. */
  readonly rows: number;
  /** Of the phase, from 0 to 1, where it is known. */
  readonly share: number | undefined;
}

/** Counts the steps of the checking. */
export interface Steps {
  /** Does one step. */
  do<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Says how far the query that is running has come, from 0 to 1. */
  within(share: number): void;
}

/** Reports steps as shares of the checking; each counts the same. */
export function stepsOf(total: number, rows: () => number, report: (done: Progress) => void): Steps {
  let done = 0;
  let reached = 0;
  // A step may take several queries, and what the first has reached is not taken back.
  const say = (share: number): void => {
    reached = Math.max(reached, share);
    report({ phase: "checking", rows: rows(), share: Math.min((done + reached) / total, 1) });
  };
  return {
    do: async (work) => {
      say(0);
      const result = await work();
      done += 1;
      reached = 0;
      return result;
    },
    within: say,
  };
}
