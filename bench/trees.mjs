// Trees of rounded totals: the leaves are amounts, every ten nodes have one total above them, and each node is
// printed with a precision that belongs to its height. A tree comes from its seed alone.

/** One unit of the last printed digit, in tenge, by height above the leaves; the last one holds for all above. */
export const precisions = Object.freeze([1, 1_000, 1_000_000, 1_000_000_000]);

const children = 10;
const largestLeaf = 50_000_000;

/**
 * Makes a tree. Its printed numbers agree with each other, since they are all rounded from the same amounts,
 * unless it is asked to be broken: then one total of ten exact leaves is printed seven units too high.
 *
 * All numbers are safe whole numbers of tenge, up to 10 million leaves.
 *
 * @param {{ leaves: number, seed: number, broken?: boolean, unprinted?: number }} options `unprinted`: how
 *   many leaves of a hundred have no printed figure
 */
export function makeTree({ leaves, seed, broken = false, unprinted = 10 }) {
  const random = generator(seed);
  const levels = [Array.from({ length: leaves }, () => 1 + below(random, largestLeaf))];
  while (levels[levels.length - 1].length > 1) levels.push(totalsOf(levels[levels.length - 1]));

  const nodes = levels.flatMap((amounts, height) =>
    amounts.map((amount, index) => {
      const precision = precisions[Math.min(height, precisions.length - 1)];
      const printed = height > 0 || below(random, 100) >= unprinted;
      return { height, index, precision, units: printed ? Math.round(amount / precision) : undefined };
    }),
  );
  const firsts = [];
  let count = 0;
  for (const level of levels) {
    firsts.push(count);
    count += level.length;
  }
  const tree = { nodes, firsts, sizes: levels.map(({ length }) => length) };
  if (broken) breakOne(tree, random);
  return tree;
}

/** Indices of the nodes that a node is the total of; none for a leaf. */
export function partsOf({ firsts, sizes }, { height, index }) {
  if (height === 0) return [];
  const start = index * children;
  const length = Math.min(children, sizes[height - 1] - start);
  return Array.from({ length }, (_, at) => firsts[height - 1] + start + at);
}

/** What the printed number of a node allows, in tenge, both ends in: the numbers that round to it. */
export function rangeOf({ precision, units }) {
  if (units === undefined) return { from: 0, to: Number.POSITIVE_INFINITY };
  const half = precision === 1 ? 0 : precision / 2;
  return { from: Math.max(0, units * precision - half), to: units * precision + half };
}

/** The tree as a statement: leaves are quantities, and every other node is a total. */
export function toStatement(tree) {
  const quantities = {};
  const totals = {};
  for (const node of tree.nodes) {
    const printed = printedOf(node);
    if (node.height === 0) {
      quantities[nameOf(node)] = printed === undefined ? { unit: "tenge" } : { unit: "tenge", printed };
    } else {
      totals[nameOf(node)] = { of: partsOf(tree, node).map((part) => idOf(tree.nodes[part])), printed };
    }
  }
  return { title: `A tree of ${tree.sizes[0]} amounts`, language: "en", quantities, totals };
}

/** A node's number as it is printed: `1,234,567 tenge`, `12.346 million tenge`, `1,235 million tenge`. */
export function printedOf({ precision, units }) {
  if (units === undefined) return undefined;
  if (precision === 1) return `${grouped(units)} tenge`;
  if (precision === 1_000) {
    const thousands = String(units % 1_000).padStart(3, "0");
    return `${grouped(Math.floor(units / 1_000))}.${thousands} million tenge`;
  }
  return `${grouped(units)} ${precision === 1_000_000 ? "million" : "billion"} tenge`;
}

function nameOf({ height, index }) {
  return height === 0 ? `leaf${index}` : `total${height}-${index}`;
}

function idOf(node) {
  return node.height === 0 ? nameOf(node) : `totals.${nameOf(node)}`;
}

function totalsOf(amounts) {
  const totals = [];
  for (let at = 0; at < amounts.length; at += children) {
    totals.push(amounts.slice(at, at + children).reduce((sum, amount) => sum + amount, 0));
  }
  return totals;
}

function breakOne(tree, random) {
  const totals = tree.nodes.filter(
    (node) => node.height === 1 && partsOf(tree, node).every((part) => tree.nodes[part].units !== undefined),
  );
  if (totals.length === 0) throw new Error("no total of this tree has all its leaves printed");
  totals[below(random, totals.length)].units += 7;
}

function grouped(whole) {
  return String(whole).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

function below(random, end) {
  return Math.floor((random() / 2 ** 32) * end);
}

// mulberry32: 32 random bits a call, the same on every machine.
function generator(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return (bits ^ (bits >>> 14)) >>> 0;
  };
}
