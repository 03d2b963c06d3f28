/** What vitest and Jest hand to a matcher as `this`, as far as these matchers use it. */
export interface MatcherContext {
  /** True behind `.not`. */
  readonly isNot?: boolean;
  /** `resolves`, `rejects` or empty. */
  readonly promise?: string;
  /** What the runner offers for messages. */
  readonly utils: {
    matcherHint(
      name: string,
      received?: string,
      expected?: string,
      options?: { readonly isNot?: boolean; readonly promise?: string },
    ): string;
    diff(expected: unknown, received: unknown): string | null | undefined;
  };
}

/** What a matcher hands back to vitest and Jest. */
export interface MatcherResult {
  /** Whether the matcher holds. */
  readonly pass: boolean;
  /** What the runner shows where the expectation is not met. */
  message(): string;
}

/** A matcher as `expect.extend` of vitest and of Jest takes it. */
export type Matcher<Expected extends readonly unknown[]> = (
  this: MatcherContext,
  received: unknown,
  ...expected: Expected
) => MatcherResult;

/** What came of a check: `neither` fails with `.not` and without it. */
export interface Outcome {
  readonly is: "so" | "not so" | "neither";
  /** What the message says below its first line. */
  readonly because: () => readonly string[];
}

/** A check that cannot be made: what was given is unusable. */
export function unusable(...lines: readonly string[]): Outcome {
  return { is: "neither", because: () => lines };
}

/**
 * The outcome of a check as vitest and Jest want it.
 *
 * @param expected what stands between the parentheses of the matcher in the first line of its message
 */
export function resultOf(
  { isNot = false, promise = "", utils }: MatcherContext,
  name: string,
  expected: string,
  { is, because }: Outcome,
): MatcherResult {
  return {
    pass: is === "neither" ? isNot : is === "so",
    message: () =>
      [utils.matcherHint(name, "received", expected, { isNot, promise }), "", ...because()].join("\n"),
  };
}
