import type { Problem } from "../../../src/solve/decide/problem.js";
import type { JsonProof } from "./json-proof.js";

/** `Σ coefficients × variables ≥ least`; no coefficient is zero. */
interface Inequality {
  readonly coefficients: ReadonlyMap<number, bigint>;
  readonly least: bigint;
}

/**
 * Checks a proof against the problem alone, and says what is wrong with it; undefined where nothing is. Shares no
 * code with the solver: only the shapes of a problem and of a proof.
 */
export function faultOf(problem: Problem, proof: JsonProof): string | undefined {
  try {
    run(problem, proof, [], undefined);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function run(
  problem: Problem,
  proof: JsonProof,
  outer: readonly Inequality[],
  assumed: Inequality | undefined,
): void {
  const known = [...outer];
  for (const step of proof) known.push(stated(step));
  const last = known.at(-1);
  if (proof.length === 0 || last === undefined) throw new Error("no steps");
  if (last.coefficients.size > 0 || last.least <= 0n) throw new Error("does not end in an absurdity");

  function stated(step: JsonProof[number]): Inequality {
    switch (step.step) {
      case "given": {
        const constraint = problem.constraints[step.constraint];
        const end = constraint?.[step.end];
        if (constraint === undefined || end === undefined) throw new Error("not given");
        const sign = step.end === "from" ? 1n : -1n;
        const presumed = step.presumes === undefined ? undefined : earlier(step.presumes);
        const guard = [...(presumed?.coefficients.keys() ?? [])];
        const isSomething =
          presumed !== undefined &&
          presumed.least > 0n &&
          guard.length === 1 &&
          guard.every((variable) => constraint.variables.includes(variable));
        if (presumed !== undefined && !isSomething) throw new Error("what it presumes keeps nothing from 0");
        const isLeft = constraint.orNothing === true && !isSomething && sign * end > 0n;
        const terms = constraint.variables.map((variable, slot): [number, bigint] => [
          variable,
          sign * (constraint.coefficients[slot] ?? 0n),
        ]);
        return { coefficients: added(terms), least: isLeft ? 0n : sign * end };
      }
      case "sum": {
        if (step.of.length === 0) throw new Error("a sum of nothing");
        const terms: [number, bigint][] = [];
        let least = 0n;
        for (const [index, text] of step.of) {
          const multiplier = BigInt(text);
          if (multiplier <= 0n) throw new Error("a multiplier that is not above zero");
          const part = earlier(index);
          for (const [variable, coefficient] of part.coefficients)
            terms.push([variable, coefficient * multiplier]);
          least += part.least * multiplier;
        }
        return { coefficients: added(terms), least };
      }
      case "round": {
        const { coefficients, least } = earlier(step.of);
        let divisor = 0n;
        for (const coefficient of coefficients.values()) divisor = common(divisor, coefficient);
        if (divisor === 0n) throw new Error("nothing to divide");
        const rounded = [...coefficients].map(([variable, value]): [number, bigint] => [
          variable,
          value / divisor,
        ]);
        const floor = least / divisor;
        return { coefficients: new Map(rounded), least: floor * divisor < least ? floor + 1n : floor };
      }
      case "case":
        if (assumed === undefined) throw new Error("no case is open");
        return assumed;
      case "split": {
        const at = BigInt(step.at);
        run(problem, step.low, known, { coefficients: new Map([[step.variable, -1n]]), least: -at });
        run(problem, step.high, known, { coefficients: new Map([[step.variable, 1n]]), least: at + 1n });
        return { coefficients: new Map(), least: 1n };
      }
    }
  }

  function earlier(index: number): Inequality {
    const found = known[index];
    if (found === undefined) throw new Error(`no step ${index}`);
    return found;
  }
}

function added(terms: readonly (readonly [number, bigint])[]): Map<number, bigint> {
  const sums = new Map<number, bigint>();
  for (const [variable, coefficient] of terms) sums.set(variable, (sums.get(variable) ?? 0n) + coefficient);
  for (const [variable, coefficient] of sums) if (coefficient === 0n) sums.delete(variable);
  return sums;
}

function common(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y > 0n) [x, y] = [y, x % y];
  return x;
}
