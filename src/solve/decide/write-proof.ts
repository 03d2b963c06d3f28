import { greatestCommonDivisor, leastCommonMultiple } from "../../exact/rational.js";
import type { Case, Derivation, Given, Refutation, Sum, Term } from "./derivation.js";
import type { Label } from "./problem.js";
import type { Proof, Step } from "./proof.js";

/** What takes a step of its own in a proof. A sum that nothing was rounded in is merged into the sums that use it. */
type Lemma = Given | Case | Sum;

/** A proof, and the ends of constraints that it rests on. */
export interface Written {
  readonly proof: Proof;
  readonly core: readonly Label[];
}

/**
 * Writes a refutation as a proof: only steps that are used, sums of sums as one sum, multipliers without a common
 * factor, and each step at the outermost level at which it holds and is used.
 */
export function writeProof(refutation: Refutation): Written {
  const merged = new Map<Sum, readonly Term[]>();
  const steps = new Map<Lemma, number>();
  const used = new Map<string, Label>();
  const proof = write(refutation, 0);
  const core = [...used.values()];
  core.sort((a, b) => a.constraint - b.constraint || (a.end === "from" ? -1 : 1));
  return { proof, core };

  /** @param before how many steps can be referred to */
  function write(node: Refutation, before: number): Proof {
    const list: Step[] = [];
    const here: Lemma[] = [];

    if (node.kind === "closed") {
      const terms = termsOf(node.by);
      for (const lemma of lemmasUnder([node])) put(lemma);
      const [only] = terms;
      const alone = terms.length === 1 && only !== undefined && stepOf(only[0]) === before + list.length - 1;
      if (!alone || list.length === 0) list.push({ step: "sum", of: numbered(terms) });
    } else {
      // Depths count the splits of the search, of which some were not needed: fewer levels may be open here.
      const own = 1n << BigInt(node.depth);
      for (const lemma of lemmasUnder([node.low, node.high])) {
        if (lemma.cases < own) put(lemma);
      }
      const after = before + list.length;
      const low = write(node.low, after);
      const high = write(node.high, after);
      list.push({ step: "split", variable: node.variable, at: node.at, low, high });
    }
    for (const lemma of here) steps.delete(lemma);
    return list;

    function put(lemma: Lemma): void {
      if (steps.has(lemma)) return;
      if (lemma.kind === "given") {
        used.set(`${lemma.label.constraint} ${lemma.label.end}`, lemma.label);
        const presumes = lemma.presumes === undefined ? {} : { presumes: stepOf(lemma.presumes as Lemma) };
        list.push({ step: "given", ...lemma.label, ...presumes });
      } else if (lemma.kind === "case") {
        list.push({ step: "case" });
      } else {
        const terms = termsOf(lemma);
        const [only] = terms;
        if (terms.length > 1) list.push({ step: "sum", of: numbered(terms) });
        const of = terms.length > 1 || only === undefined ? before + list.length - 1 : stepOf(only[0]);
        list.push({ step: "round", of });
      }
      here.push(lemma);
      steps.set(lemma, before + list.length - 1);
    }
  }

  function numbered(terms: readonly Term[]): [number, bigint][] {
    return terms
      .map(([lemma, multiplier]): [number, bigint] => [stepOf(lemma), multiplier])
      .sort(([a], [b]) => a - b);
  }

  function stepOf(lemma: Lemma): number {
    return steps.get(lemma) as number;
  }

  /** All lemmas that refutations rest on, each after those that it rests on itself. */
  function lemmasUnder(roots: readonly Refutation[]): Lemma[] {
    const ends: Derivation[] = [];
    const waiting = [...roots];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      if (node.kind === "split") waiting.push(node.high, node.low);
      else for (const [lemma] of termsOf(node.by)) ends.push(lemma);
    }
    return postOrder(ends, (lemma) => {
      if (lemma.kind === "sum") return termsOf(lemma).map(([part]) => part);
      return lemma.kind === "given" && lemma.presumes !== undefined ? [lemma.presumes] : [];
    });
  }

  /** What a derivation is the sum of, written in lemmas alone. */
  function termsOf(derivation: Derivation): readonly Term[] {
    if (derivation.kind !== "sum") return [[derivation, 1n]];
    const known = merged.get(derivation);
    if (known !== undefined) return known;
    const terms = merge(derivation);
    merged.set(derivation, terms);
    return terms;
  }
}

/** Puts sums that nothing was rounded in in the place of what they are, all the way down. */
function merge(root: Sum): Term[] {
  const isMerged = (part: Derivation): part is Sum => part.kind === "sum" && (part === root || part.exact);
  const order = postOrder<Derivation>([root], (part) =>
    isMerged(part) ? part.of.map(([inner]) => inner) : [],
  );
  const weights = new Map<Derivation, Ratio>([[root, { top: 1n, bottom: 1n }]]);
  const lemmas: [Lemma, Ratio][] = [];
  for (const part of order.reverse()) {
    const weight = weights.get(part) as Ratio;
    if (!isMerged(part)) {
      lemmas.push([part, weight]);
      continue;
    }
    for (const [inner, multiplier] of part.of) {
      const added = { top: weight.top * multiplier, bottom: weight.bottom * part.divisor };
      weights.set(inner, addRatios(weights.get(inner), added));
    }
  }

  lemmas.reverse(); // In the order in which sums name them.
  const bottom = lemmas.reduce((common, [, weight]) => leastCommonMultiple(common, weight.bottom), 1n);
  const whole = lemmas.map(([, weight]) => weight.top * (bottom / weight.bottom));
  const divisor = whole.reduce(greatestCommonDivisor, 0n);
  return lemmas.map(([lemma], index) => [lemma, (whole[index] as bigint) / divisor]);
}

interface Ratio {
  readonly top: bigint;
  readonly bottom: bigint;
}

function addRatios(a: Ratio | undefined, b: Ratio): Ratio {
  const top = a === undefined ? b.top : a.top * b.bottom + b.top * a.bottom;
  const bottom = a === undefined ? b.bottom : a.bottom * b.bottom;
  const divisor = bottom === 1n ? 1n : greatestCommonDivisor(top, bottom);
  return { top: top / divisor, bottom: bottom / divisor };
}

/** All nodes that can be reached, each after those below it. Without recursion: chains may be thousands long. */
function postOrder<Node>(roots: readonly Node[], below: (node: Node) => readonly Node[]): Node[] {
  const order: Node[] = [];
  const seen = new Set<Node>();
  const open: { readonly node: Node; readonly rest: Iterator<Node> }[] = [];
  const enter = (node: Node): void => {
    if (seen.has(node)) return;
    seen.add(node);
    open.push({ node, rest: below(node)[Symbol.iterator]() });
  };
  for (const root of roots) {
    enter(root);
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      const next = top.rest.next();
      if (next.done !== true) enter(next.value);
      else {
        order.push(top.node);
        open.pop();
      }
    }
  }
  return order;
}
