import type { Unit } from "../exact/unit.js";
import type { Category } from "../statement/categories.js";
import type { Candidate } from "./asked.js";
import { measuresOf } from "./category-view.js";
import { atMost, just, sumOf } from "./expression.js";
import type { RuleWords } from "./rule.js";
import type { StatedView } from "./view.js";

/** Parts that add up to a whole, or stay within it. */
export interface PartsOfWhole {
  readonly id: string;
  readonly family: string;
  readonly whole: string;
  readonly parts: readonly string[];
  /** False where there may be parts that are not named: they then stay within the whole. */
  readonly complete: boolean;
  readonly unit: Unit;
  /** The parts as a person would call them: `the regions`. */
  readonly called: string;
  readonly statement: number;
  readonly path: string;
  /** True where the rule is stated in so many words: it is then asked even if nothing is known of any part. */
  readonly stated?: boolean;
}

/** Parts of a category, or of what is within it, each with an amount and a count: wholes and parts without their measure. */
export interface PartsOfPlace
  extends Pick<PartsOfWhole, "family" | "whole" | "parts" | "complete" | "called" | "path"> {
  readonly category: Category;
  readonly by: StatedView;
}

/** The rules that the amounts and the counts of parts add up to those of their whole, each by itself. */
export function partsOfPlace(given: PartsOfPlace): readonly Candidate[] {
  const { category, by, family, whole, parts } = given;
  return measuresOf(category).flatMap(({ key, unit }) =>
    partsOfWhole({
      ...given,
      id: `${family}:${whole}.${key}`,
      whole: `${whole}.${key}`,
      parts: parts.map((part) => `${part}.${key}`),
      unit,
      statement: by.index,
    }),
  );
}

/** The rule that parts add up to their whole; none where there is no part. */
export function partsOfWhole(given: PartsOfWhole): readonly Candidate[] {
  const { whole, parts, complete, unit, called } = given;
  if (parts.length === 0) return [];
  const formula = parts.join(" + ");
  const common = {
    id: given.id,
    family: given.family,
    unit,
    statements: [given.statement],
    path: given.path,
    parts: { whole, parts },
    ...(given.stated ? {} : { waitsFor: parts }),
  };
  if (complete) {
    return [
      {
        ...common,
        states: `${whole} = ${formula}`,
        left: just(whole),
        right: { equals: sumOf(parts) },
        says: (words: RuleWords): string =>
          `${called} add up to ${words.right}; the whole is ${words.left}: ${words.gap}`,
      },
    ];
  }
  return [
    {
      ...common,
      states: `${formula} <= ${whole}`,
      left: sumOf(parts),
      right: atMost(just(whole)),
      says: (words: RuleWords): string =>
        `${called} come to ${words.left}; the whole is ${words.of(whole)}: ${words.gap}`,
    },
  ];
}
