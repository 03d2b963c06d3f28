import { roundings } from "../printed/figure.js";
import { languages } from "../printed/lexicon/index.js";
import { type CountMeasure, categories } from "./categories.js";
import { heldTo } from "./held-to.js";
import { ofKind } from "./schema-kinds.js";
import * as leaf from "./schema-leaves.js";
import {
  boolean,
  either,
  list,
  type Members,
  mapping,
  type Optional,
  oneOf,
  optional,
  record,
  type Schema,
  some,
} from "./schema-parts.js";
import type { Aid, FigureInput, Figures, Statement } from "./types.js";

/**
 * The schema of a statement. It accepts what {@link Statement} declares and nothing else: unknown keys are
 * faults. It checks shapes, names, days and region codes; what the figures say is read by `interpret`.
 *
 * The schema is made at the first call and then kept.
 */
export function statementSchema(): Schema<Statement> {
  made ??= heldTo<Statement>()(make());
  return made;
}

let made: Schema<Statement> | undefined;

/** Schemas that others are made of. */
interface Kit {
  readonly figure: Schema<FigureInput>;
  readonly figures: Schema<Figures>;
}

function make() {
  const figure = leaf.figure();
  const figures = heldTo<Figures>()(ofKind("Figures", either(figure, some(figure))));
  const kit: Kit = { figure, figures };

  return mapping({
    title: optional(leaf.text()),
    source: optional(source()),
    asOf: optional(leaf.day()),
    event: optional(event()),
    language: optional(oneOf(languages)),
    rounding: optional(oneOf(roundings)),
    aid: optional(aid(kit)),
    totals: optional(named(total(kit))),
    quantities: optional(named(otherQuantity(kit))),
    shares: optional(named(share(kit))),
    averages: optional(named(average(kit))),
    rules: optional(list(either(leaf.text(), rule()))),
  });
}

function source() {
  return mapping({
    publisher: leaf.text(),
    published: optional(leaf.day()),
    title: optional(leaf.text()),
    url: optional(leaf.text()),
  });
}

function event() {
  return mapping({
    name: optional(leaf.text()),
    began: optional(leaf.day()),
    ended: optional(leaf.day()),
    regions: optional(list(leaf.regionCode())),
  });
}

function aid(kit: Kit): Schema<Aid> {
  const { houses, families, enterprises, heads } = counts(kit);
  const byCount = {
    houses: () => mapping(category(kit, houses)),
    families: () => mapping(category(kit, families)),
    enterprises: () => mapping(category(kit, enterprises)),
    heads: () => mapping(livestock(kit, heads)),
  } satisfies Record<CountMeasure, unknown>;

  type Row = (typeof categories)[number];
  type Shape = { [R in Row as R["key"]]: Optional<ReturnType<(typeof byCount)[R["count"]]>> };
  const rows = categories.map(({ key, count }) => [key, optional<Schema>(byCount[count]())]);
  // `fromEntries` forgets which key goes with which value; the rows and `Shape` are the same table.
  return heldTo<Aid>()(mapping(Object.fromEntries(rows) as Shape));
}

function counts({ figures }: Kit) {
  return {
    houses: { houses: optional(figures) },
    families: { families: optional(figures) },
    enterprises: { enterprises: optional(figures) },
    heads: { heads: optional(figures) },
  } satisfies Record<CountMeasure, unknown>;
}

/** A category's own count and amount, and what any category may carry beside them. */
function category<Count extends Members>(kit: Kit, count: Count) {
  const part = { ...count, amount: optional(kit.figures) };
  const rates = { rate: optional(kit.figure), cap: optional(kit.figure) };
  const fund = { ...part, regions: optional(list(leaf.regionCode())) };
  return {
    ...part,
    ...rates,
    unitPrice: optional(kit.figure),
    funding: optional(named(mapping(fund))),
    fundingComplete: optional(boolean()),
    regions: optional(byRegion(mapping(part))),
    regionsComplete: optional(boolean()),
    tranches: optional(named(mapping({ ...part, ...rates }))),
    parts: optional(named(kit.figures)),
    partsComplete: optional(boolean()),
    note: optional(leaf.text()),
  };
}

function livestock<Count extends Members>(kit: Kit, count: Count) {
  const part = { ...count, amount: optional(kit.figures) };
  const species = { species: optional(named(mapping(part))), speciesComplete: optional(boolean()) };
  const regions = optional(byRegion(mapping({ ...part, ...species })));
  return { ...category(kit, count), ...species, regions };
}

function total({ figures }: Kit) {
  return mapping({
    of: either(oneOf(["all"]), some(leaf.text())),
    printed: optional(figures),
    complete: optional(boolean()),
    note: optional(leaf.text()),
  });
}

function otherQuantity({ figure, figures }: Kit) {
  const labelled = mapping({
    unit: optional(leaf.unitName()),
    printed: optional(figures),
    signed: optional(boolean()),
    ...leaf.figureNotes(),
  });
  // The commonest first: of a union the first member that fits is taken.
  return ofKind("Quantity", either(leaf.text(), labelled, figure, some(figure)));
}

function share({ figure }: Kit) {
  return mapping({
    part: leaf.text(),
    whole: leaf.text(),
    printed: figure,
    note: optional(leaf.text()),
  });
}

function average({ figure }: Kit) {
  return mapping({
    of: leaf.text(),
    per: leaf.text(),
    printed: figure,
    note: optional(leaf.text()),
  });
}

function rule() {
  return mapping({
    name: optional(leaf.text()),
    holds: leaf.text(),
    doubtful: optional(boolean()),
    note: optional(leaf.text()),
  });
}

function named<S extends Schema>(value: S) {
  return record(leaf.name(), value);
}

function byRegion<S extends Schema>(value: S) {
  return record(leaf.regionCode(), value);
}
