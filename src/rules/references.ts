import type { Fault } from "../statement/fault.js";
import { originOf } from "../statement/origin.js";
import { cyclicTotals } from "./cyclic-totals.js";
import { matching } from "./matching.js";
import { statedFaults } from "./stated.js";
import { unknownQuantity, unmatchedPattern } from "./stated-faults.js";
import { expand } from "./totals.js";
import { isInTenge, unitsApart } from "./units-apart.js";
import type { StatedView, View } from "./view.js";
import type { RuleTextFault } from "./written-rule.js";

interface Named extends RuleTextFault {
  readonly code: string;
  readonly path: string;
  /** The text at the path within which `start` and `length` count. */
  readonly text: string;
}

/** A name of a quantity, or a pattern of names, at its place in a statement. */
interface Reference {
  readonly path: string;
  readonly name: string;
}

/**
 * What is wrong with the names by which one of a day's statements refers to quantities, and with the rules in which it
 * does: in `totals`, `shares`, `averages` and `rules`.
 */
export function referenceFaults(view: View, by: StatedView): readonly Fault[] {
  return [...totalFaults(view, by), ...ratioFaults(view, by), ...ruleFaults(view, by)].map((named) =>
    placed(by, named),
  );
}

function placed(
  { statement }: StatedView,
  { code, path, text, start, length, message, remedy }: Named,
): Fault {
  const place = originOf(statement)?.placeWithin(path, text, start, Math.max(1, length));
  return { code, path, ...(place === undefined ? {} : { place }), message, remedy };
}

function ruleFaults(view: View, by: StatedView): readonly Named[] {
  return statedFaults(view, by).map((fault) => {
    const rule = by.statement.rules?.[fault.index] ?? "";
    return { ...fault, code: "bad-rule", text: typeof rule === "string" ? rule : rule.holds };
  });
}

function ratioFaults(view: View, by: StatedView): readonly Named[] {
  const { shares = {}, averages = {} } = by.statement;
  const named: [Reference, Reference][] = [
    ...Object.entries(shares).map(([name, { part, whole }]): [Reference, Reference] => [
      { path: `shares.${name}.part`, name: part },
      { path: `shares.${name}.whole`, name: whole },
    ]),
    ...Object.entries(averages).map(([name, { of, per }]): [Reference, Reference] => [
      { path: `averages.${name}.of`, name: of },
      { path: `averages.${name}.per`, name: per },
    ]),
  ];
  const unknown = named.flat().flatMap((reference) => unknownAt(view, reference));
  const alone = named.flatMap(([{ name }, base]) =>
    name === base.name && view.known(name) !== undefined ? [ofItself(base)] : [],
  );
  const mixed = Object.entries(shares).flatMap(([name, { part, whole }]) =>
    mixedUnits(view, by, { path: `shares.${name}.part`, name: part }, whole),
  );
  const turned = Object.entries(averages).flatMap(([name, { of, per }]) =>
    turnedRound(view, { path: `averages.${name}.of`, name: of }, per),
  );
  return [...unknown, ...alone, ...mixed, ...turned];
}

function totalFaults(view: View, by: StatedView): readonly Named[] {
  const cyclic = cyclicTotals(by);
  return Object.entries(by.statement.totals ?? {}).flatMap(([name, { of }]) => {
    if (of === "all") return [];
    const names = of.flatMap((id, index): readonly Named[] => {
      const path = `totals.${name}.of[${index}]`;
      return unknownAt(view, { path, name: id }, by);
    });
    if (names.length > 0) return names;
    const [first] = expand(by, of);
    const whole = `totals.${name}`;
    const other = isInTenge(view, whole) && !isInTenge(view, first ?? whole) ? whole : first;
    const mixed = of.flatMap((id, index) =>
      other === undefined ? [] : mixedUnits(view, by, { path: `${whole}.of[${index}]`, name: id }, other),
    );
    const way = cyclic.get(whole);
    return way === undefined ? mixed : [...mixed, cycle(by, name, way)];
  });
}

/** A name, or by a statement given a pattern too, that names nothing. */
function unknownAt(view: View, { path, name }: Reference, by?: StatedView): readonly Named[] {
  const isPattern = by !== undefined && name.includes("*");
  const isKnown = isPattern ? matching(by, name).length > 0 : view.known(name) !== undefined;
  if (isKnown || view.lost(name)) return [];
  const fault = isPattern
    ? unmatchedPattern(name, 0, name.length)
    : unknownQuantity(view, name, 0, name.length);
  return [{ ...fault, code: "unknown-quantity", path, text: name }];
}

/** The first that a name or a pattern names of another unit than one given. */
function mixedUnits(view: View, by: StatedView, reference: Reference, given: string): readonly Named[] {
  const { name } = reference;
  const isPattern = name.includes("*");
  const apart = unitsApart(view, isPattern ? matching(by, name) : [name], given);
  if (apart === undefined) return [];
  const { id, unit, other, otherUnit } = apart;
  const named = isPattern ? `${id}, which ${name} names,` : id;
  const message = `${named} is in ${unit} and ${other} in ${otherUnit}`;
  return [namedAt("mixed-units", reference, message, "put together only amounts, or only counts")];
}

/** An average of things for each tenge: `of` and `per` in each other's place. */
function turnedRound(view: View, reference: Reference, per: string): readonly Named[] {
  const { name: of } = reference;
  const apart = isInTenge(view, per) ? unitsApart(view, [of], per) : undefined;
  if (apart === undefined) return [];
  const message = `an average of ${apart.unit} for each tenge: ${of} is in ${apart.unit} and ${per} in tenge`;
  const remedy = `for tenge for each of the ${apart.unit} write of: ${per}, per: ${of}`;
  return [namedAt("mixed-units", reference, message, remedy)];
}

/** A share or an average of a quantity by itself: 100 percent, or 1, whatever the quantity is. */
function ofItself(reference: Reference): Named {
  const message = `${reference.name} is compared with itself`;
  return namedAt("compared-with-itself", reference, message, "name another quantity");
}

function namedAt(code: string, { path, name }: Reference, message: string, remedy: string): Named {
  return { code, path, text: name, start: 0, length: name.length, message, remedy };
}

function cycle({ statement }: StatedView, name: string, through: readonly string[]): Named {
  const next = through[1] ?? "";
  const of = statement.totals?.[name]?.of;
  const index = Array.isArray(of) ? Math.max(0, of.indexOf(next)) : 0;
  const reference = { path: `totals.${name}.of[${index}]`, name: next };
  const message = `the total ${name} is a part of itself: ${through.join(", of ")}`;
  return namedAt("cyclic-total", reference, message, "leave the total out of its own parts");
}
