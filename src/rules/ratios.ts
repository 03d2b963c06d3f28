import { numeratorOf, quotientToText, type Rational, rational } from "../exact/rational.js";
import { grainsPerUnit, tenge } from "../exact/unit.js";
import { MciError, mciGrains } from "../kazakhstan/mci-values.js";
import { separateThousands } from "../printed/write.js";
import type { Fault } from "../statement/fault.js";
import type { Interpretation, RatioEnd, StatedRatio } from "../statement/interpretation.js";
import { placeAt } from "../statement/origin.js";
import type { Statement } from "../statement/types.js";
import { dayOf } from "./days.js";
import type { Ratio } from "./ratio.js";

/** The printed ratios of a statement with MCI turned into tenge. */
export interface Ratios {
  readonly ratios: ReadonlyMap<string, Ratio>;
  /** One MCI in tenge; absent where no day within the table dates the statement. */
  readonly mci: Rational | undefined;
  readonly faults: readonly Fault[];
}

/**
 * Turns ratios printed in MCI into tenge, by the MCI of the day on which the event began, or else of the
 * statement's own day.
 */
export function ratiosOf(statement: Statement, stated: Interpretation): Ratios {
  const { mci, problem } = mciOn(mciDayOf(statement));
  const ratios = new Map<string, Ratio>();
  const faults: Fault[] = [];
  for (const ratio of stated.ratios.values()) {
    if (ratio.unit !== "MCI") {
      ratios.set(ratio.path, { ...ratio, words: withUnit(ratio) });
    } else if (mci === undefined) {
      faults.push({
        code: "undated-mci",
        path: ratio.path,
        ...placeAt(statement, ratio.path),
        message: `"${ratio.printed}" cannot be turned into tenge: ${problem}`,
        remedy: "give event.began or asOf a day of which the MCI is known, or print the amount in tenge",
      });
    } else {
      ratios.set(ratio.path, inTenge(ratio, mci));
    }
  }
  return { ratios, mci, faults };
}

// A bare number of a rate, a cap or a price is of tenge, one of a share of percent: `0.25 of 4` would say something else.
function withUnit({ printed, unit }: StatedRatio): string {
  const names = unit === "tenge" || unit === "percent" ? namesOf[unit] : undefined;
  return names === undefined || names.test(printed) ? printed : `${printed} ${unit}`;
}

const namesOf = {
  tenge: /te[nń]ge|те[нң]ге|тг|kzt|₸|\dT\b|\bT\d/iu,
  percent: /%|per\s?cent|процент|пайыз/iu,
} as const;

/** The day whose MCI a statement's rates are in: that on which the event began, or else the statement's own. */
export function mciDayOf(statement: Statement): string | undefined {
  return statement.event?.began ?? dayOf(statement);
}

function mciOn(day: string | undefined): { mci: Rational | undefined; problem: string } {
  if (day === undefined) return { mci: undefined, problem: "no day dates the statement" };
  try {
    return { mci: rational(mciGrains(day), grainsPerUnit(tenge)), problem: "" };
  } catch (error) {
    if (error instanceof MciError) return { mci: undefined, problem: error.message };
    throw error;
  }
}

function inTenge(ratio: StatedRatio, mci: Rational): Ratio {
  const convert = (end: RatioEnd | undefined): RatioEnd | undefined =>
    end === undefined ? undefined : { value: end.value.mul(mci), open: end.open };
  const from = convert(ratio.from);
  const to = convert(ratio.to);
  const shown = [...new Set([from, to].flatMap((end) => (end === undefined ? [] : [plain(end.value)])))];
  return { ...ratio, from, to, mci, words: `${ratio.printed} (${shown.join(" to ")} tenge)` };
}

function plain(value: Rational): string {
  return separateThousands(quotientToText(numeratorOf(value), value.d, tenge.decimals));
}
