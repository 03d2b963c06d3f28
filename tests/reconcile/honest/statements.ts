import type { Rounding } from "../../../src/printed/figure.js";
import type { FigureInput, Figures, Statement } from "../../../src/statement/types.js";
import { aidOf } from "./aid.js";
import { printed, printedAverage, printedShare, type Style, type True } from "./printing.js";
import type { Random } from "./random.js";
import { misprinted, type Slip, type SlipKind } from "./slip.js";
import { type Batch, type Category, categories, sumOf, type World } from "./world.js";

/** Statements about a world, and the true value of everything that they name, in grains. */
export interface Told {
  readonly world: World;
  readonly statements: readonly Statement[];
  /** By id, with its day where there are several. */
  readonly truth: ReadonlyMap<string, bigint>;
  /** How many figures were printed. */
  readonly printed: number;
  readonly slip: Slip | undefined;
}

/** One statement in the making. */
export interface Telling {
  readonly style: Style;
  readonly random: Random;
  /** Prints a true value, mostly once; now and then not at all, one time in `rarely`, or never where that is 0. */
  tell(id: string, value: bigint, unit: "tenge" | "count", rarely?: number): Figures | undefined;
}

/** Which of all figures is to be misprinted, and how. */
export interface Misprint {
  readonly at: number;
  readonly kind: SlipKind;
}

/** What sources do wrong: one figure, or all say by mistake how they shorten their numbers. */
export interface Lapse {
  readonly misprint?: Misprint;
  readonly rounding?: { readonly printed: Rounding; readonly declared: Rounding };
}

/** What sources publish about a world: some of its sums, each in a way of its own, and all of them honest but for the lapse. */
export function tellOf(world: World, random: Random, { misprint, rounding }: Lapse = {}): Told {
  const truth = new Map<string, bigint>();
  let printings = 0;
  let slip: Slip | undefined;
  let statement = -1;
  const days = world.days.map((batches, index) => ({
    batches,
    asOf: `2024-0${6 + index}-01`,
    votes: votesOf(random),
  }));
  const statements = days.flatMap(({ asOf, ...facts }) => {
    const dated = days.length > 1 ? `@${asOf}` : "";
    return Array.from({ length: random(4) === 0 ? 2 : 1 }, (): Statement => {
      statement++;
      const style: Style = {
        language: random.of(["en", "ru", "kk"]),
        rounding: rounding?.printed ?? random.of(["nearest", "truncated", "either"]),
      };
      const print = (id: string, fact: True, printing: number): FigureInput => {
        const honest = printed(fact, style, random);
        if (printings++ !== misprint?.at) return honest;
        const wrong = misprinted(misprint.kind, honest, fact, style, random);
        if (wrong === undefined) return honest;
        const text = typeof honest === "string" ? honest : undefined;
        slip = { kind: misprint.kind, statement, printing, id: id + dated, truth: fact, honest: text };
        return wrong;
      };
      const telling: Telling = {
        style,
        random,
        tell(id, value, unit, rarely = 4) {
          truth.set(id + dated, value);
          const fact: True = { value, tenge: unit === "tenge" };
          if (rarely > 0 && random(rarely) === 0) return undefined;
          return random(8) === 0 ? [print(id, fact, 0), print(id, fact, 1)] : print(id, fact, 0);
        },
      };
      return {
        asOf,
        ...style,
        ...(rounding && { rounding: rounding.declared }),
        ...statementOf(facts, world, telling),
      };
    });
  });
  return { world, statements, truth, printed: printings, slip };
}

interface Facts {
  readonly batches: readonly Batch[];
  readonly votes: { readonly yes: bigint; readonly no: bigint };
}

function votesOf(random: Random): Facts["votes"] {
  return { yes: random.whole(4), no: random.whole(4) + 1n };
}

function statementOf({ batches, votes: { yes, no } }: Facts, world: World, telling: Telling): Statement {
  const { tell, style, random } = telling;
  const aid = aidOf(batches, world, telling);
  const paid = (Object.keys(aid) as Category[]).filter((category) => category !== "housingInspection");
  const amountOf = (of: readonly Category[]): bigint =>
    sumOf(
      batches.filter(({ category }) => of.includes(category)),
      "amount",
    );
  const some = paid.slice(0, 2);
  const counted = paid.filter(
    (category) =>
      sumOf(
        batches.filter((batch) => batch.category === category),
        "count",
      ) > 0n,
  );
  const [average] = counted;
  const people =
    average === undefined
      ? 0n
      : sumOf(
          batches.filter(({ category }) => category === average),
          "count",
        );
  return {
    aid,
    totals: {
      ...(paid.length > 0 && {
        everything: { of: "all", ...figures(tell("totals.everything", amountOf(paid), "tenge", 2)) },
      }),
      ...(some.length > 1 && {
        some: {
          of: some.map((category) => `${category}.amount`),
          ...figures(tell("totals.some", amountOf(some), "tenge", 2)),
        },
      }),
    },
    quantities: {
      yes: { ...figures(tell("yes", yes, "count")) },
      no: { ...figures(tell("no", no, "count")) },
      votes: { ...figures(tell("votes", yes + no, "count", 0)) },
      lead: { signed: true, ...figures(tell("lead", yes - no, "count")) },
    },
    rules: [
      "votes = yes + no",
      "lead = yes - no",
      ...(yes >= no ? ["2 * yes >= votes"] : ["yes < 50 % * votes"]),
    ],
    ...(random(2) === 0 && {
      shares: {
        approval: { part: "yes", whole: "votes", printed: printedShare(yes, yes + no, style, random) },
      },
    }),
    ...(average !== undefined &&
      random(2) === 0 && {
        averages: {
          each: {
            of: `${average}.amount`,
            per: `${average}.${categories[average]}`,
            printed: printedAverage(amountOf([average]), people, style, random),
          },
        },
      }),
  };
}

function figures(printed: Figures | undefined): { readonly printed?: Figures } {
  return printed === undefined ? {} : { printed };
}
