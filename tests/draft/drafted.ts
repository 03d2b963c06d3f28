import { draftStatement } from "../../src/draft/draft-statement.js";
import type { Day } from "../../src/statement/types.js";

/** Where each figure of a text stands and how sure that is, or why nowhere. */
export function drafted(text: string, asOf?: Day): Readonly<Record<string, string>> {
  const { assignments, unassigned } = draftStatement(text, asOf === undefined ? {} : { asOf });
  return Object.fromEntries([
    ...assignments.map(({ figure, path, sureness }) => [figure.printed, `${path} ${sureness}`]),
    ...unassigned.map(({ figure, why }) => [figure.printed, why]),
  ]);
}
