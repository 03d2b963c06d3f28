import type { Check } from "./check.js";

const content = ["cat", "reg", "fnd", "day", "amt", "b", "b2", "d", "d2"];

/**
 * A row that says in every column that is mapped what an earlier one says. The first of them stays accepted. Rows with a
 * value that cannot be read or is not known are not compared.
 */
export const sameRowTwice: Check = {
  name: "same-row-twice",
  says: "an earlier row says the same",
  level: "fault",
  needs: ["beneficiary"],
  query: ({ byDecisionWithCopies: rows, dialect }) => {
    const sound = "hasb = 1 AND readable = 2";
    const first = `SELECT min(n) FROM ${rows} WHERE ${sound} GROUP BY ${dialect.together(content)}`;
    return `SELECT n FROM ${rows} WHERE ${sound} AND n NOT IN (${first})`;
  },
};
