import type { ProseFigure, Span } from "../printed/prose/prose-figure.js";
import type { CategoryKey } from "../statement/categories.js";

/**
 * How sure an assignment is: `sure` where a word of the category stands close by, `likely` where the figure was joined to
 * another one or the word stands further off, `doubtful` where only a general word or the sentence before tells.
 */
export type Sureness = "sure" | "likely" | "doubtful";

/** A word of the text that decided something. */
export interface DecidingWord extends Span {
  /** The word as it stands there. */
  readonly text: string;
}

/** What a figure says of its category. */
export type Measure = "count" | "amount" | "rate" | "cap" | "unitPrice";

/** A figure with its place in a statement. */
export interface Assignment {
  /** Where it stands in the statement: `aid.oneTimeAssistance.amount`, `totals.housingPurchaseAndRepair.printed`. */
  readonly path: string;
  /** The figure as it was found in the text. */
  readonly figure: ProseFigure;
  /** Words that led there, in the order of the text. */
  readonly decidedBy: readonly DecidingWord[];
  /** How much a reviewer may rely on it. */
  readonly sureness: Sureness;
}

/** A figure that was not assigned, and why. */
export interface Unassigned {
  /** The figure as it was found in the text. */
  readonly figure: ProseFigure;
  /** The reason, in words. */
  readonly why: string;
}

/** Those of figures in the order of the text. */
export function inTextOrder<Of extends { readonly figure: ProseFigure }>(all: readonly Of[]): Of[] {
  return [...all].sort((a, b) => a.figure.start - b.figure.start);
}

/** An assignment while the text is being read. */
export interface Placed {
  readonly figure: ProseFigure;
  readonly measure: Measure;
  /** More than one of a joint total. */
  readonly categories: readonly CategoryKey[];
  readonly fund: string | undefined;
  readonly region: string | undefined;
  /** Of livestock. */
  readonly species: string | undefined;
  readonly decidedBy: readonly DecidingWord[];
  readonly sureness: Sureness;
}

/** Whether a figure is of a part of its category: of a fund, of a region or of a species. */
export function isOfPart({ fund, region, species }: Placed): boolean {
  return fund !== undefined || region !== undefined || species !== undefined;
}
