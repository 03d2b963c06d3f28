/** The folders of tests that are run against the mutants. */
export const tested = ["tests/exact", "tests/printed", "tests/rules", "tests/solve"];

/** Tests that look at how work grows with its input: the longest ones, and what they find is time, not a wrong result. */
const growth = [
  "tests/printed/prose/growth.test.ts",
  "tests/printed/hostile.test.ts",
  "takes time in proportion",
  "take time in proportion",
  "50 by 50",
  // It tries the checker of the tests.
  "mutated proofs",
];

/** Whether a test, by its file and name, is left out under mutation. */
export const leftOut = (id) => growth.some((words) => id.includes(words));
