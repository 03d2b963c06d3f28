import type { AidBranch, Shown } from "./aid-flow.js";

/** A bar of the picture, in pixels from the top. */
export interface FlowBar {
  readonly y: number;
  readonly height: number;
}

/** A stream between two bars: where it leaves and where it arrives. */
export interface FlowStream {
  readonly from: FlowBar;
  readonly to: FlowBar;
  readonly contradicted: boolean;
}

/** Who pays: the name of a fund; {@link others}: of several small ones; `undefined`: nobody was named. */
export type PayerName = string | undefined;

/** The name, which no fund can have, under which the smallest payers stand together. */
export const others = "";

/** A payer, over all branches. */
export interface FlowPayer extends FlowBar {
  readonly name: PayerName;
}

/** A branch: the bar is as high as what was paid in or what was paid out, whichever is more. */
export interface FlowBranch extends FlowBar {
  readonly branch: AidBranch;
}

/** Where everything stands. */
export interface FlowLayout {
  readonly height: number;
  readonly payers: readonly FlowPayer[];
  readonly branches: readonly FlowBranch[];
  /** From payers to branches. */
  readonly inward: readonly FlowStream[];
  /** From branches to beneficiaries. */
  readonly outward: readonly FlowStream[];
}

// In pixels: of all money for each branch, up to three; of the two lines of a label; between bars.
const branchHeight = 100n;
const [labelHeight, gap] = [38, 10];

/** Lays out the branches that have an amount, each as high as its share of the printed tenge. */
export function flowLayout(all: readonly AidBranch[], mostPayers: number): FlowLayout | undefined {
  const paid = all.filter(({ amount, funds }) => amount !== undefined || funds.length > 0);
  const total = paid.reduce((sum, branch) => sum + sizeOf(branch), 0n);
  if (total === 0n) return undefined;
  const moneyHeight = BigInt(Math.min(paid.length, 3)) * branchHeight;
  // Pixels come from exact shares at the very end, to a thousandth.
  const pixels = (size: bigint): number => Number((size * moneyHeight * 2000n + total) / (total * 2n)) / 1000;

  const payments = paymentsOf(paid, mostPayers);
  const names = [...new Set(payments.flatMap((payment) => [...payment.keys()]))];
  const payers = stacked(names, (name) => ({
    name,
    height: pixels(sum(payments.map((payment) => payment.get(name) ?? 0n))),
  }));
  const branches = stacked(paid, (branch) => ({ branch, height: pixels(sizeOf(branch)) }));

  const inward: FlowStream[] = [];
  const leaving = new Map(payers.map(({ name, y }) => [name, y]));
  for (const [index, { branch, y }] of branches.entries()) {
    const contradicted = isPaidContradicted(branch);
    let arriving = y;
    for (const [name, size] of payments[index] ?? []) {
      const height = pixels(size);
      const left = leaving.get(name) ?? 0;
      inward.push({ from: { y: left, height }, to: { y: arriving, height }, contradicted });
      leaving.set(name, left + height);
      arriving += height;
    }
  }
  const outward = branches.flatMap(({ y, branch }): FlowStream[] => {
    if (branch.amount === undefined || branch.beneficiaries.length === 0) return [];
    const bar = { y, height: pixels(branch.amount.size) };
    return [{ from: bar, to: bar, contradicted: isContradicted(branch.amount, ...branch.beneficiaries) }];
  });
  const ends = [...payers, ...branches].map(({ y, height }) => y + Math.max(height, labelHeight));
  return { height: Math.max(...ends), payers, branches, inward, outward };
}

/** True where one of these figures does not agree with the rest. */
export function isContradicted(...shown: readonly (Shown | undefined)[]): boolean {
  return shown.some((one) => one?.status === "contradicted");
}

/** True where the amount or what a fund paid does not agree with the rest, whatever the counts do. */
export function isPaidContradicted({ amount, funds }: AidBranch): boolean {
  return isContradicted(amount, ...funds);
}

/** What was paid in or out, whichever is more. */
export function sizeOf({ amount, funds }: AidBranch): bigint {
  const paid = sum(funds.map(({ size }) => size));
  const printed = amount?.size ?? 0n;
  return paid > printed ? paid : printed;
}

function sum(sizes: readonly bigint[]): bigint {
  return sizes.reduce((total, size) => total + size, 0n);
}

/** What each payer pays into each branch. What no fund pays of an amount, nobody was named for. */
function paymentsOf(
  branches: readonly AidBranch[],
  mostPayers: number,
): readonly ReadonlyMap<PayerName, bigint>[] {
  const sizes = new Map<string, bigint>();
  for (const { name, size } of branches.flatMap(({ funds }) => funds)) {
    sizes.set(name, (sizes.get(name) ?? 0n) + size);
  }
  const bySize = [...sizes].sort(([, a], [, b]) => (a < b ? 1 : a > b ? -1 : 0));
  const shown = new Set(
    bySize.slice(0, bySize.length > mostPayers ? mostPayers - 1 : mostPayers).map(([name]) => name),
  );

  return branches.map((branch) => {
    const payments = new Map<PayerName, bigint>();
    const unnamed = sizeOf(branch) - sum(branch.funds.map(({ size }) => size));
    if (unnamed > 0n) payments.set(undefined, unnamed);
    let small = 0n;
    for (const { name, size } of branch.funds) {
      if (shown.has(name)) payments.set(name, size);
      else small += size;
    }
    if (small > 0n) payments.set(others, small);
    return payments;
  });
}

function stacked<Item, Sized extends { readonly height: number }>(
  items: readonly Item[],
  size: (item: Item) => Sized,
): readonly (Sized & FlowBar)[] {
  let y = 0;
  return items.map((item) => {
    const placed = { ...size(item), y };
    y += Math.max(placed.height, labelHeight) + gap;
    return placed;
  });
}
