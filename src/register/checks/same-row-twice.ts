import { contentColumns } from "../engine.js";
import type { Check } from "./check.js";

/**
 * A row that says in every column that is mapped what an earlier one says. The first of them stays accepted. Rows with a
 * value that cannot be read or is not known are not compared.
 */
export const sameRowTwice: Check = {
  name: "same-row-twice",
  says: "an earlier row says the same",
  level: "fault",
  needs: ["beneficiary"],
  query:
    (_programme, dialect) =>
    ({ byContent: rows }) =>
      `SELECT n FROM ${rows} WHERE n NOT IN (SELECT min(n) FROM ${rows} GROUP BY ${dialect.together(contentColumns)})`,
};
