import type { Conflict, Reconciliation, Verdict } from "../reconcile/types.js";
import { modelOf } from "../rules/model.js";
import { parseObject } from "../statement/read-object.js";
import { follow, type Progress } from "./proof.js";
import { Rejection, reject } from "./reject.js";
import { broken } from "./witness.js";

/** Why a reconciliation is not accepted. */
export interface Problem {
  /** Where in the reconciliation: `conflicts[0].proof[2]`; empty for the whole. */
  readonly where: string;
  /** One sentence without a full stop. */
  readonly message: string;
}

/** What became of checking a reconciliation. Plain data. */
export interface Verification {
  /** The verdict that was checked; `undetermined` where the reconciliation has none. */
  readonly verdict: Verdict;
  /** True where the verdict follows from the statements. `undetermined` claims nothing. */
  readonly accepted: boolean;
  /** How much was looked at: in the statements, and of conflicts and the steps of their proofs. */
  readonly checked: Readonly<Record<"quantities" | "figures" | "rules" | "conflicts" | "steps", number>>;
  /** Empty where accepted. */
  readonly problems: readonly Problem[];
}

const verdicts: readonly Verdict[] = ["consistent", "inconsistent", "undetermined"];

/** Steps and terms of inequalities that are looked at before proofs are refused as too long. */
const patience = 20_000_000;

/**
 * Checks the verdict of a reconciliation against its statements alone. Quantities, figures and rules are read anew
 * from `statements[].statement`; of the rest only the verdict, the witness, and what the conflicts name and prove
 * is looked at, and none of it is trusted. Shares no code with the search for witnesses and proofs.
 *
 * @param reconciliation as `reconcile` returned it, or its JSON as `JSON.parse` reads it
 * @returns what is wrong, if anything; never throws
 *
 * @example
 * const result = reconcile({ quantities: { a: 1, b: 2, c: 4 }, rules: ["a + b = c"] });
 * verify(result).accepted; // true: 1 + 2 is not 4
 * verify({ ...result, verdict: "consistent" }).accepted; // false
 */
export function verify(reconciliation: unknown): Verification {
  const problems: Problem[] = [];
  const checked = { quantities: 0, figures: 0, rules: 0, conflicts: 0, steps: 0 };
  let verdict: Verdict = "undetermined";
  const attempt = (place: { readonly at: string }, run: () => void): void => {
    try {
      run();
    } catch (error) {
      problems.push({
        where: place.at,
        message: error instanceof Rejection ? error.message : "it is malformed",
      });
    }
  };

  attempt({ at: "" }, () => {
    // The type is what is claimed. What is not so is rejected where it is used, or throws there.
    const claim = reconciliation as Reconciliation;
    if (claim.format !== "flood-relief-accounting/reconciliation@1") reject("it is of another format");
    verdict = verdicts.find((known) => known === claim.verdict) ?? reject("it has no verdict");
    if ((verdict === "consistent") !== (claim.witness !== undefined)) {
      reject("the verdict consistent must have a witness, and no other may");
    }
    if ((verdict === "inconsistent") !== claim.conflicts.length > 0) {
      reject("the verdict inconsistent must have conflicts, and no other may");
    }

    const progress = beginning(claim);
    checked.quantities = progress.quantities.size;
    checked.rules = progress.rules.size;
    for (const { figures } of progress.quantities.values()) checked.figures += figures.length;
    progress.at = "witness";
    attempt(progress, () => {
      for (const message of claim.witness === undefined ? [] : broken(claim.witness, progress)) {
        problems.push({ where: "witness", message });
      }
    });
    for (const [index, conflict] of claim.conflicts.entries()) {
      progress.at = `conflicts[${index}].proof`;
      attempt(progress, () => checkConflict(conflict, progress));
      checked.conflicts++;
    }
    checked.steps = progress.steps;
  });
  return { verdict, accepted: problems.length === 0, checked, problems };
}

/** A proof, and that it rests on just what the conflict names. */
function checkConflict({ proof, figures, rules }: Conflict, progress: Progress): void {
  const { at, known, used } = progress;
  known.length = 0;
  used.clear();
  follow(proof, progress);
  progress.at = at;
  const named = new Set([
    ...figures.map(({ quantity, figure }) => `figure ${figure} of ${quantity}`),
    ...rules.map((id) => `rule ${id}`),
  ]);
  for (const name of used)
    if (!named.has(name)) reject(`it rests on ${name}, which the conflict does not name`);
  for (const name of named)
    if (!used.has(name)) reject(`it does not rest on ${name}, which the conflict names`);
}

/** What the statements say, read anew. */
function beginning({ statements }: Reconciliation): Progress {
  if (statements.length === 0) reject("it holds no statement");
  const read = statements.map(({ statement: given }) => {
    const { statement, faults } = parseObject(Object(given));
    return statement ?? reject(`a statement cannot be used: ${faults[0]?.path}: ${faults[0]?.message}`);
  });
  const { quantities, rules: list, faults } = modelOf(read);
  if (faults[0] !== undefined) reject(`a statement cannot be used: ${faults[0].path}: ${faults[0].message}`);
  const rules = new Map(list.map((rule) => [rule.id, rule]));
  return { quantities, rules, known: [], used: new Set(), at: "", steps: 0, patience };
}
