import type { CategoryKey } from "../statement/categories.js";
import { isOfPart, type Placed } from "./assignment.js";
import type { Cue } from "./cues.js";

/** What a sentence, with those before it, leaves to the next as it is. */
interface Left {
  /** The fund named last, which `the fund` in a later sentence means. */
  readonly fund: string | undefined;
  /** The only fund at the head of the sentence right before, which `it` means. */
  readonly payer: string | undefined;
  /** The region at the head of the paragraph, of which its figures are where they name no other place. */
  readonly head: Cue | undefined;
  /** The only region that the paragraph has named last, wherever. */
  readonly named: Cue | undefined;
  /** Another country that the paragraph speaks of. */
  readonly abroad: Cue | undefined;
  /** The last amount is what was lost, so that `of which` begins its parts. */
  readonly isLost: boolean;
  readonly awaited: Awaited | undefined;
}

/** What the sentences before have told. */
export interface Topic extends Left {
  /** The category spoken of last. */
  readonly category: CategoryKey | undefined;
  /** True where the last sentence spoke of that one alone. */
  readonly isOnly: boolean;
  /** Counts of categories that have no amount yet. */
  readonly open: readonly Placed[];
  /** Categories that have an amount, so that more amounts are its parts. */
  readonly paid: ReadonlySet<CategoryKey>;
  /** The only region spoken of last, to which a sentence such as `Of these, 340 …` points back. */
  readonly region: string | undefined;
}

/** What only a paragraph tells, before it has told anything. */
export const untold: Pick<Topic, "category" | "payer" | "head" | "named" | "abroad" | "isLost" | "awaited"> =
  {
    category: undefined,
    payer: undefined,
    head: undefined,
    named: undefined,
    abroad: undefined,
    isLost: false,
    awaited: undefined,
  };

/** A count that was asked for, or reported once and corrected: the one that was given, or is right, may follow. */
export interface Awaited {
  readonly category: CategoryKey;
  readonly by: "asked" | "earlier";
}

/** What a sentence has told, but for what it denies. */
export interface Told extends Left {
  /** What it speaks of, in its order by measure; what is only planned is spoken of all the same. */
  readonly spokenOf: readonly Placed[];
  readonly counts: readonly Placed[];
  /** The amounts that were paid. */
  readonly paid: readonly Placed[];
}

/** The topic of a sentence once its counts are known: they have no amount yet. A fund's own beneficiaries are paid with all. */
export function withCounts(topic: Topic, counts: readonly Placed[]): Topic {
  return { ...topic, open: [...topic.open, ...counts.filter(({ fund }) => fund === undefined)] };
}

/** What a sentence and those before it have told. */
export function topicAfter(before: Topic, { spokenOf, counts, paid, ...left }: Told): Topic {
  // Money can be given `for these purposes`, which are those of one category.
  const last = spokenOf.filter(({ categories }) => categories.length === 1).at(-1);
  const closed = new Set(paid.flatMap(({ categories }) => categories));
  const whole = paid.filter((one) => !isOfPart(one));
  const categories = new Set(spokenOf.flatMap((one) => one.categories));
  const regions = new Set(spokenOf.map(({ region }) => region));
  const open = paid.length > 0 ? counts : withCounts(before, counts).open;
  return {
    ...left,
    category: last?.categories[0] ?? before.category,
    isOnly: spokenOf.length === 0 ? before.isOnly : categories.size === 1,
    open: open.filter(({ categories: [category] }) => category !== undefined && !closed.has(category)),
    paid: new Set([...before.paid, ...whole.flatMap(({ categories }) => categories)]),
    region: spokenOf.length > 0 && regions.size === 1 ? [...regions][0] : undefined,
  };
}
