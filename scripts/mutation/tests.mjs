/** The folders of tests that are run against the mutants. */
export const tested = ["tests/exact", "tests/printed", "tests/rules", "tests/solve"];

/** Tests that time how work grows with its input, which under mutation would time the mutation; one that tries a test's own checker; and one that runs the built package, which is not mutated. */
const out = [
  "tests/printed/prose/growth.test.ts",
  "tests/printed/hostile.test.ts",
  "takes time in proportion",
  "take time in proportion",
  "tests/solve/decide/decide.test.ts#mutated proofs",
  "ends quietly where nobody reads on",
];

/** Tests of problems with hundreds of figures, and those that read the whole corpus for less than its other tests hold it to. */
const long = [
  "components too large to look for all conflicts",
  "tests/solve/decide/tables.test.ts",
  "tests/printed/prose/corpus.test.ts#the corpus > ",
  "tests/printed/prose/corpus.test.ts#of amounts and counts of ",
  "tests/printed/prose/corpus.test.ts#what a found figure says ",
];

/** Whether a test, by its file and name, is left out under mutation. */
export const leftOut = (id) => out.some((words) => id.includes(words));

/** Whether a test takes so long that it is run only for mutants that no other test reaches. */
export const isLong = (id) => long.some((words) => id.includes(words));
