import type { Reconciliation, Status } from "../../../reconcile/types.js";
import { categories, categoryOf } from "../../../statement/categories.js";
import { exactRange, middleOf } from "../drawing/exact-ranges.js";
import { datedId } from "../names.js";
import { type Dated, lastPrinted } from "./latest.js";

/** A printed amount or count. */
export interface Shown {
  readonly id: string;
  /** Of a fund its name in the statement; of a count what is counted. */
  readonly name: string;
  readonly printed: string;
  readonly status: Status;
  /** What it is drawn as, in grains: the middle of what the figure allows, or the one end that it has. */
  readonly size: bigint;
}

/** Aid of one category, or of several that were printed as one total. */
export interface AidBranch {
  readonly name: string;
  /** `undefined` where no amount was printed. */
  readonly amount: Shown | undefined;
  /** Who pays, as far as printed. */
  readonly funds: readonly Shown[];
  /** Who was helped: counts of families, houses, enterprises, heads. */
  readonly beneficiaries: readonly Shown[];
}

/**
 * The aid by category as it was printed last: who pays, how much, and to how many. Categories that were printed as one
 * total and not one by one are one branch.
 */
export function aidFlow(reconciliation: Reconciliation): readonly AidBranch[] {
  const last = lastPrinted(reconciliation);
  const joint = jointTotals(reconciliation, last);
  const joined = new Set<string>();
  const branches: AidBranch[] = [];
  for (const { key, title, paid } of categories) {
    if (!paid || joined.has(key)) continue;
    const total = joint.get(key);
    const members = total?.keys ?? [key];
    for (const member of members) joined.add(member);
    const amountId = total?.id ?? `${key}.amount`;
    const branch: AidBranch = {
      name: total === undefined ? title : inOneName(members),
      amount: shown(last.get(amountId), amountId),
      funds: members.flatMap((member) => fundsOf(member, last)),
      beneficiaries: members.flatMap((member) => beneficiariesOf(member, members.length > 1, last)),
    };
    if (branch.amount !== undefined || branch.funds.length > 0 || branch.beneficiaries.length > 0)
      branches.push(branch);
  }
  return branches;
}

interface JointTotal {
  readonly id: string;
  readonly keys: readonly string[];
}

/** Printed totals of nothing but amounts that were not printed themselves, by the category of each. */
function jointTotals(
  { rules }: Reconciliation,
  last: ReadonlyMap<string, Dated>,
): ReadonlyMap<string, JointTotal> {
  const found = new Map<string, JointTotal>();
  for (const { family, quantities } of rules) {
    if (family !== "total") continue;
    const ids = quantities.map((dated) => datedId(dated).id);
    const total = ids.find((id) => id.startsWith("totals."));
    const parts = ids.filter((id) => id !== total);
    const keys = parts.flatMap((id) => categories.find(({ key }) => id === `${key}.amount`)?.key ?? []);
    const isJoint = keys.length === parts.length && keys.length > 1 && parts.every((id) => !last.has(id));
    if (total === undefined || !isJoint || !last.has(total) || keys.some((key) => found.has(key))) continue;
    const inOrder = categories.flatMap(({ key }) => (keys.includes(key) ? [key] : []));
    for (const key of inOrder) found.set(key, { id: total, keys: inOrder });
  }
  return found;
}

function fundsOf(key: string, last: ReadonlyMap<string, Dated>): readonly Shown[] {
  const prefix = `${key}.funding.`;
  return [...last].flatMap(([id, dated]) => {
    const [fund = "", measure] = id.startsWith(prefix) ? id.slice(prefix.length).split(".") : [];
    return measure === "amount" ? (shown(dated, fund) ?? []) : [];
  });
}

function beneficiariesOf(
  key: string,
  isOneOfSeveral: boolean,
  last: ReadonlyMap<string, Dated>,
): readonly Shown[] {
  const category = categoryOf(key);
  if (category === undefined) return [];
  const found = shown(last.get(`${key}.${category.count}`), category.count);
  if (found === undefined) return [];
  const name = isOneOfSeveral ? `${category.count} (${category.title.toLowerCase()})` : category.count;
  return [{ ...found, name }];
}

function shown(dated: Dated | undefined, name: string): Shown | undefined {
  const figure = dated?.finding.figures[0];
  if (dated === undefined || figure === undefined) return undefined;
  const size = middleOf(exactRange(figure, dated.finding.decimals));
  if (size === undefined) return undefined;
  return {
    id: dated.id,
    name,
    printed: figure.printed,
    status: dated.finding.status,
    size: size < 0n ? 0n : size,
  };
}

function inOneName(keys: readonly string[]): string {
  const [first = "", ...others] = keys.map((key) => categoryOf(key)?.title ?? key);
  return [first, ...others.map((title) => title.toLowerCase())].join(" and ");
}
