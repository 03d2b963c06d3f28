import * as z from "zod/mini";
import { roundings } from "../printed/figure.js";
import { languages } from "../printed/lexicon/index.js";
import { type CountMeasure, categories } from "./categories.js";
import * as leaf from "./schema-leaves.js";
import { described, heldTo, optional, schemaNotes } from "./schema-notes.js";
import type { Aid, FigureInput, Figures, Statement } from "./types.js";

/**
 * The schema of a statement. It accepts what {@link Statement} declares and nothing else: unknown keys are
 * faults. It checks shapes, names, days and region codes; what the figures say is read by `interpret`.
 *
 * The schema is made at the first call and then kept.
 */
export function statementSchema(): z.ZodMiniType<Statement> {
  made ??= heldTo<Statement>()(make());
  return made;
}

let made: z.ZodMiniType<Statement> | undefined;

/** Schemas that others are made of. */
interface Kit {
  readonly figure: z.ZodMiniType<FigureInput>;
  readonly figures: z.ZodMiniType<Figures>;
}

function make() {
  const figure = leaf.figure();
  const figures = heldTo<Figures>()(z.union([figure, z.array(figure).check(z.minLength(1))]));
  schemaNotes.add(figures, {
    id: "Figures",
    description: "One figure, or several printings of one quantity.",
  });
  const kit: Kit = { figure, figures };

  return z.strictObject({
    title: optional(leaf.text(), "What the statement is about."),
    source: optional(source(), "Who published it, and when."),
    asOf: optional(leaf.day(), "The day of the figures; left out: that of publication."),
    event: optional(event(), "The floods that the aid answers."),
    language: optional(z.enum(languages), "Left out: found by the words of the figures."),
    rounding: optional(z.enum(roundings), "How unhedged numbers were rounded; left out: nearest."),
    aid: optional(aid(kit), "The aid, by category."),
    totals: optional(named(total(kit)), "Several quantities printed as one total."),
    quantities: optional(named(otherQuantity(kit)), "Anything else that is counted or paid."),
    shares: optional(named(share(kit)), "One quantity as a percentage of another."),
    averages: optional(named(average(kit)), "An amount per thing counted."),
    rules: optional(z.array(z.union([leaf.text(), rule()])), "Rules of your own: documents = laws + decrees"),
  });
}

function source() {
  return z.strictObject({
    publisher: described(leaf.text(), "Who published the figures."),
    published: optional(leaf.day(), "When."),
    title: optional(leaf.text(), "Under what title."),
    url: optional(leaf.text(), "Where they can be read."),
  });
}

function event() {
  return z.strictObject({
    name: optional(leaf.text(), "What the floods are called."),
    began: optional(leaf.day(), "It dates the MCI of all rates and caps."),
    ended: optional(leaf.day(), "The day they ended."),
    regions: optional(z.array(leaf.regionCode()), "ISO 3166-2 codes of the regions hit."),
  });
}

function aid(kit: Kit): z.ZodMiniType<Aid> {
  const { houses, families, enterprises, heads } = counts(kit);
  const byCount = {
    houses: () => z.strictObject(category(kit, houses)),
    families: () => z.strictObject(category(kit, families)),
    enterprises: () => z.strictObject(category(kit, enterprises)),
    heads: () => z.strictObject(livestock(kit, heads)),
  } satisfies Record<CountMeasure, unknown>;

  type Row = (typeof categories)[number];
  type Shape = { [R in Row as R["key"]]: z.ZodMiniExactOptional<ReturnType<(typeof byCount)[R["count"]]>> };
  const rows = categories.map(({ key, title, count }) => [key, optional(byCount[count](), `${title}.`)]);
  // `fromEntries` forgets which key goes with which value; the rows and `Shape` are the same table.
  return heldTo<Aid>()(z.strictObject(Object.fromEntries(rows) as Shape));
}

function counts({ figures }: Kit) {
  return {
    houses: { houses: optional(figures, "Houses.") },
    families: { families: optional(figures, "Families.") },
    enterprises: { enterprises: optional(figures, "Enterprises.") },
    heads: { heads: optional(figures, "Heads.") },
  } satisfies Record<CountMeasure, unknown>;
}

/** A category's own count and amount, and what any category may carry beside them. */
function category<Count extends z.core.$ZodShape>(kit: Kit, count: Count) {
  const part = { ...count, amount: optional(kit.figures, "Tenge paid.") };
  const rate = optional(kit.figure, "Paid to each, in tenge or MCI: amount = count × rate.");
  const cap = optional(kit.figure, "Paid to each at most, in tenge or MCI: amount ≤ count × cap.");
  const fund = { ...part, regions: optional(z.array(leaf.regionCode()), "Regions that the fund pays in.") };
  return {
    ...part,
    rate,
    cap,
    unitPrice: optional(
      kit.figure,
      "Price of one, in tenge, as a range: the amount lies within count × price.",
    ),
    funding: optional(named(z.strictObject(fund)), "Who pays; the funds add up to the amount."),
    fundingComplete: complete("Funds"),
    regions: optional(byRegion(z.strictObject(part)), "By region, under ISO 3166-2 codes."),
    regionsComplete: complete("Regions"),
    tranches: optional(named(z.strictObject({ ...part, rate, cap })), "Groups paid at different rates."),
    parts: optional(named(kit.figures), "Named parts of the count, which add up to it."),
    partsComplete: complete("Parts"),
    note: optional(leaf.text(), "A remark."),
  };
}

function livestock<Count extends z.core.$ZodShape>(kit: Kit, count: Count) {
  const part = { ...count, amount: optional(kit.figures, "Tenge paid.") };
  const species = {
    species: optional(named(z.strictObject(part)), "By species; they add up to the whole."),
    speciesComplete: complete("Species"),
  };
  const region = z.strictObject({ ...part, ...species });
  return {
    ...category(kit, count),
    ...species,
    regions: optional(byRegion(region), "By region, under ISO 3166-2 codes."),
  };
}

function total({ figures }: Kit) {
  return z.strictObject({
    of: described(
      z.union([z.literal("all"), z.array(leaf.text()).check(z.minLength(1))]),
      "Ids of the parts, or patterns with *; all: the amounts of all categories.",
    ),
    printed: optional(figures, "What was printed of the total."),
    complete: complete("Parts"),
    note: optional(leaf.text(), "A remark."),
  });
}

function otherQuantity({ figure, figures }: Kit) {
  const labelled = z.strictObject({
    unit: optional(leaf.unitName(), "tenge, or the noun that is counted; left out: the quantity's name."),
    printed: optional(figures, "What was printed of the quantity."),
    signed: optional(z.boolean(), "true: the quantity may be below zero."),
    ...leaf.figureNotes(),
  });
  // The commonest first: of a union the first member that fits is taken.
  const quantity = z.union([leaf.text(), labelled, figure, z.array(figure).check(z.minLength(1))]);
  schemaNotes.add(quantity, { id: "Quantity", description: "Figures, alone or with their unit." });
  return quantity;
}

function share({ figure }: Kit) {
  return z.strictObject({
    part: described(leaf.text(), "Id of the part."),
    whole: described(leaf.text(), "Id of the whole."),
    printed: figure,
    note: optional(leaf.text(), "A remark."),
  });
}

function average({ figure }: Kit) {
  return z.strictObject({
    of: described(leaf.text(), "Id of what is shared out."),
    per: described(leaf.text(), "Id of what it is divided by."),
    printed: figure,
    note: optional(leaf.text(), "A remark."),
  });
}

function rule() {
  return z.strictObject({
    name: optional(leaf.text(), "What the rule is called."),
    holds: described(leaf.text(), "The rule: documents = laws + decrees"),
    doubtful: optional(z.boolean(), "true: the rule may itself be wrong."),
    note: optional(leaf.text(), "A remark."),
  });
}

function complete(subject: string) {
  return optional(
    z.boolean(),
    `${subject} add up to the whole (true, the default) or stay within it (false).`,
  );
}

function named<S extends z.ZodMiniType>(value: S) {
  return z.record(leaf.name(), value);
}

function byRegion<S extends z.ZodMiniType>(value: S) {
  return z.record(leaf.regionCode(), value);
}
