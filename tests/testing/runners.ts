import { stripVTControlCharacters } from "node:util";
import { expect as jestExpect } from "expect";
import { expect as vitestExpect } from "vitest";
import { matchers, type ReconciliationMatchers } from "../../src/testing/index.js";

vitestExpect.extend(matchers);
jestExpect.extend(matchers);

/** What `expect(received)` gives, as far as the matchers are concerned. */
type Assertion = ReconciliationMatchers<unknown> & { readonly not: ReconciliationMatchers<unknown> };

/** `expect` of vitest and of Jest, with the matchers. */
export const runners: readonly (readonly [name: string, expect: (received: unknown) => Assertion])[] = [
  ["vitest", vitestExpect],
  ["Jest", jestExpect],
];

/** The message of the failure that a check ends in, without colours; empty where it passes. */
export function failureOf(check: () => unknown): string {
  try {
    check();
    return "";
  } catch (error) {
    return stripVTControlCharacters(error instanceof Error ? error.message : String(error));
  }
}
