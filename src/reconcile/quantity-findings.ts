import { at } from "../exact/at.js";
import { fromGrains } from "../exact/grains.js";
import { everything, intersect, isEmpty, type Range } from "../exact/range.js";
import type { Unit } from "../exact/unit.js";
import type { Model } from "../rules/model.js";
import type { ModelFigure, ModelQuantity } from "../rules/model-quantity.js";
import type { Solution } from "../solve/solution.js";
import { originOf } from "../statement/origin.js";
import type { CompiledModel } from "./system-of.js";
import type { DecimalRange, FigureFinding, QuantityFinding, Status } from "./types.js";

/** What became of every quantity, by id, in an object without a prototype. */
export function quantityFindings(
  model: Model,
  { implied: ranges }: Pick<Solution, "implied">,
  indexOf: CompiledModel["indexOf"],
): Readonly<Record<string, QuantityFinding>> {
  const findings: Record<string, QuantityFinding> = Object.create(null);
  for (const quantity of model.quantities.values()) {
    const { id, unit, figures } = quantity;
    const implied = at(ranges, indexOf(id));
    findings[id] = {
      unit: unit.name,
      decimals: unit.decimals,
      figures: figures.map((figure) => figureFinding(model, figure, unit)),
      implied: isEmpty(implied) ? null : toDecimals(withoutNature(implied, quantity), unit),
      status: statusOf(quantity, implied),
    };
  }
  return findings;
}

/** A range of grains in whole units. */
export function toDecimals({ from, to }: Range, unit: Unit): DecimalRange {
  return {
    ...(from === undefined ? {} : { from: fromGrains(from, unit) }),
    ...(to === undefined ? {} : { to: fromGrains(to, unit) }),
  };
}

/** What is said of a quantity's figures by what all else leaves for it. */
export function statusOf(quantity: ModelQuantity, implied: Range): Status {
  const all = quantity.figures.reduce((range, figure) => intersect(range, figure.range), everything);
  if (isEmpty(implied) || isEmpty(intersect(all, implied))) return "contradicted";
  const { from, to } = withoutNature(implied, quantity);
  const ends = (from === undefined ? 0 : 1) + (to === undefined ? 0 : 1);
  if (ends === 0) return "unchecked";
  return ends === 2 && quantity.figures.length > 0 ? "confirmed" : "bounded";
}

/** That a quantity is not negative is no news; but where it can be at most 0, it is 0. */
export function withoutNature(range: Range, { signed }: ModelQuantity): Range {
  if (signed || range.from === undefined || range.from > 0n || range.to === 0n) return range;
  return { from: undefined, to: range.to };
}

function figureFinding(model: Model, figure: ModelFigure, unit: Unit): FigureFinding {
  const { statement, path, printed, range, trust, at: where, note } = figure;
  const source = model.statements[statement];
  const place = source === undefined ? undefined : originOf(source)?.place(path);
  return {
    statement,
    path,
    printed,
    ...toDecimals(range, unit),
    trust,
    ...(where === undefined ? {} : { at: where }),
    ...(note === undefined ? {} : { note }),
    ...(place === undefined ? {} : { line: place.line, column: place.column }),
  };
}
