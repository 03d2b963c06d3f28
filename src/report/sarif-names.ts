import type { Reconciliation } from "../reconcile/types.js";
import { fileUri } from "./file-uri.js";

/**
 * A name for each statement that no other has and that stays when others come and go: its file, or else its title; behind
 * it, where others before are called the same, how many they are with it. Nothing in it is a space.
 *
 * @example
 * statementNames(reconciliation); // ["june.yaml", "Aid%20by%20August", "june.yaml#2"]
 */
export function statementNames({ statements }: Pick<Reconciliation, "statements">): readonly string[] {
  const times = new Map<string, number>();
  return statements.map(({ file, title }) => {
    const name = fileUri(file || title || "");
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return time === 1 ? name : `${name}#${time}`;
  });
}
