import { at } from "../../exact/at.js";
import type { Range } from "../../exact/range.js";
import { numeratorOf, quotientToText } from "../../exact/rational.js";
import type { Rounding } from "../../printed/figure.js";
import { rangeInFull, separateThousands } from "../../printed/write.js";
import type { Model } from "../../rules/model.js";
import type { Ratio } from "../../rules/ratio.js";
import type { Rule } from "../../rules/rule.js";
import type { RatioEnd } from "../../statement/interpretation.js";
import type { Explanation } from "../types.js";
import { explanation, type Kind } from "./kind.js";
import { ruleReadAs } from "./models.js";
import { readAgain } from "./read-again.js";
import type { FigureOfConflict, WhatIf } from "./what-if.js";
import { listed, quoted, stillMisses } from "./words.js";
import { works } from "./works.js";

const words = { nearest: "rounded to the nearest", truncated: "truncated" } as const;

/**
 * All printed numbers of the conflict were cut off at their last digit, and not rounded to the nearest; or the other
 * way. Statements that allow either have nothing to be read otherwise.
 */
export const rounding: Kind = (what) =>
  (["truncated", "nearest"] as const).flatMap((other): readonly Explanation[] => {
    const ranges = rangesAs(what, other);
    const rules = rulesAs(what, other);
    if (ranges.size === 0 && rules.size === 0) return [];
    const places = [...ranges.keys()];
    const change = { ranges, rules };
    if (works(what, change) !== true) {
      return [explanation("rounding", false, `${words[other]}, ${stillMisses(what, places, change)}`)];
    }
    const shown = [...ranges].map(([place, range]) => isNow(at(what.figures, place), range));
    const ratios = [...rules.values()].flatMap(({ ratio }) => (ratio === undefined ? [] : [ratioIs(ratio)]));
    return [explanation("rounding", true, `${words[other]}, they fit: ${listed([...shown, ...ratios])}`)];
  });

function isNow(figure: FigureOfConflict, range: Range): string {
  return `${quoted(figure)} is ${rangeInFull(range, figure.quantity.unit)}`;
}

/** `7.2 percent is from 7.2 to below 7.3 percent`. */
function ratioIs({ printed, from, to, unit }: Ratio): string {
  const named = unit === "count" ? "" : ` ${unit === "MCI" ? "tenge" : unit}`;
  const show = ({ value }: RatioEnd): string =>
    separateThousands(quotientToText(numeratorOf(value), value.d, 0));
  const ends = [
    ...(from === undefined ? [] : [`${from.open ? "above" : "from"} ${show(from)}`]),
    ...(to === undefined ? [] : [`${to.open ? "to below" : "to"} ${show(to)}`]),
  ];
  return `${printed} is ${ends.join(" ")}${named}`;
}

/** By place: what the figures allow that are read otherwise and then allow something else. */
function rangesAs({ model, figures }: WhatIf, other: Rounding): ReadonlyMap<number, Range> {
  const ranges = new Map<number, Range>();
  for (const [place, one] of figures.entries()) {
    if (!turns(model, one.figure.statement, other)) continue;
    const range = readAgain(model, one, undefined, other)?.range;
    const { from, to } = one.figure.range;
    if (range !== undefined && (range.from !== from || range.to !== to)) ranges.set(place, range);
  }
  return ranges;
}

/** The rules that rest on a rounded rate, cap, price, share or average. */
function rulesAs({ model, rules }: WhatIf, other: Rounding): ReadonlyMap<string, Rule> {
  const rounded = rules.filter(
    ({ ratio, statements }) =>
      ratio !== undefined &&
      !(ratio.from !== undefined && ratio.to !== undefined && ratio.from.value.equals(ratio.to.value)) &&
      statements.some((statement) => turns(model, statement, other)),
  );
  return new Map(rounded.map((rule) => [rule.id, ruleReadAs(model, other, rule) ?? rule]));
}

function turns({ readAs }: Model, statement: number, other: Rounding): boolean {
  const own = readAs[statement]?.rounding;
  return own !== other && own !== "either";
}
