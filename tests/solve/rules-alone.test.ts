import { describe, expect, test } from "vitest";
import { conflictsOf } from "../../src/solve/conflicts.js";
import { minimalHittingSets } from "../../src/solve/decide/hitting-set.js";
import type { Grouped } from "../../src/solve/groups.js";
import { solve } from "../../src/solve/solve.js";
import type { Relation, System } from "../../src/solve/system.js";
import { randomFrom } from "../reconcile/random-numbers.js";
import { satisfies } from "./brute-force.js";

const variables = 3;
const most = 3n;
const domain = { from: 0n, to: most };

/** Differences of two of three variables, from 0 to 3, within limits; some of the variables printed. */
function randomSystem(random: (limit: number) => number): System {
  const relation = (): Relation => {
    const first = random(variables);
    const limit = BigInt(random(4) - 2);
    const side = { coefficients: [1n, -1n], from: limit, to: random(2) === 0 ? limit : undefined };
    return { variables: [first, (first + 1 + random(variables - 1)) % variables], sides: [side] };
  };
  return {
    variables: Array.from({ length: variables }, () => {
      const value = BigInt(random(4));
      return { domain, figure: random(4) === 0 ? undefined : { from: value, to: value } };
    }),
    relations: Array.from({ length: 5 }, relation),
  };
}

const assignments = Array.from({ length: 4 ** variables }, (_, code) =>
  Array.from({ length: variables }, (_, place) => BigInt(Math.floor(code / 4 ** place) % 4)),
);

/** The oracle: sets of figures and relations, as bits, that no values satisfy, and of which no part is such. */
function minimalConflicts({ variables: known, relations }: System): readonly number[] {
  // By assignment: what it breaks.
  const broken = assignments.map((values) => {
    const figures = known.map(({ figure }, place) => figure !== undefined && figure.from !== values[place]);
    const rules = relations.map((relation) => !satisfies(relation, values));
    return bits([...figures, ...rules].flatMap((is, bit) => (is ? [bit] : [])));
  });
  const unprinted = bits(known.flatMap(({ figure }, place) => (figure === undefined ? [place] : [])));
  const all = Array.from({ length: 1 << (variables + relations.length) }, (_, set) => set);
  return minimal(all.filter((set) => (set & unprinted) === 0 && broken.every((one) => (one & set) !== 0)));
}

function minimal(sets: readonly number[]): readonly number[] {
  return sets.filter((set) => !sets.some((other) => other !== set && (other & set) === other));
}

function bits(places: readonly number[]): number {
  return places.reduce((sum, place) => sum | (1 << place), 0);
}

const figures = (1 << variables) - 1;
const bitOf = (ground: Grouped): number =>
  ground.kind === "figure" ? ground.variable : variables + ground.relation;

describe("rules that contradict each other hide no other conflict", () => {
  test("in random systems, by brute force", () => {
    const random = randomFrom(Number(process.env["SEED"] ?? 7));
    let seen = 0;
    for (let run = 0; run < 400; run++) {
      const system = randomSystem(random);
      const truth = minimalConflicts(system);
      const contradicted = truth.filter((set) => (set & figures) === 0);
      if (contradicted.length === 0 || contradicted.length === truth.length) continue;
      seen++;
      const found = solve(system).contradictions.map((each) =>
        conflictsOf(system, each, ({ kind }) => kind === "figure"),
      );
      expect(found.every(({ complete }) => complete)).toBe(true);
      const entanglements = found.flatMap((each) => each.entanglements);
      const told = entanglements.flatMap(({ conflicts }) =>
        conflicts.map(({ members }) => bits(members.map(bitOf))),
      );
      // What is told is minimal, and all conflicts of rules alone are told.
      expect(told.filter((set) => !truth.includes(set))).toEqual([]);
      expect(contradicted.filter((set) => !told.includes(set))).toEqual([]);
      // Of every other conflict the figures, or fewer that contradict some rules.
      const hidden = truth.filter(
        (set) =>
          (set & figures) !== 0 &&
          !told.some((one) => (one & figures) !== 0 && (one & figures & set) === (one & figures)),
      );
      expect(hidden).toEqual([]);
      for (const { conflicts, corrections } of entanglements) {
        const own = conflicts.map(({ members }) => bits(members.map(bitOf)) & figures);
        const all = Array.from({ length: figures + 1 }, (_, set) => set);
        const hitting = minimal(all.filter((set) => own.every((one) => (one & set) !== 0)));
        expect(corrections.map((set) => bits(set.map(bitOf))).sort()).toEqual([...hitting].sort());
      }
    }
    expect(seen).toBeGreaterThan(50);
  });
});

test("minimal hitting sets: those of brute force", () => {
  const random = randomFrom(11);
  for (let run = 0; run < 200; run++) {
    const sets = Array.from({ length: 1 + random(5) }, () => 1 + random(63));
    const all = Array.from({ length: 64 }, (_, set) => set);
    const expected = minimal(all.filter((set) => sets.every((one) => (one & set) !== 0)));
    const listed = sets.map((set) => [0, 1, 2, 3, 4, 5].filter((bit) => (set & (1 << bit)) !== 0));
    expect(minimalHittingSets(listed).map(bits).sort()).toEqual([...expected].sort());
  }
});
