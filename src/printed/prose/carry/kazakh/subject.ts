import type { Token } from "../../../tokens.js";
import type { Found } from "../../found.js";
import { hasStem } from "../../words/stem-table.js";
import { keyAt } from "../../words/token-marks.js";
import { behindEnding } from "./beside.js";

/** Of how many a Kazakh number tells that they have become so many, right behind them: `келушілер 830 мыңға жетті`. */
export function subjectInKazakh(tokens: readonly Token[], start: number, figure: Found): string | undefined {
  const { at, next, index, quantity } = figure;
  if (index.language !== "kk" || at - 1 < start) return undefined;
  const who = keyAt(tokens, at - 1);
  const isPopulation = population.test(who);
  if (!(ofMany.test(who) || isPopulation) || index.notNouns.has(who) || index.noLabels.has(who))
    return undefined;
  const isReached =
    quantity?.hedge === "over"
      ? passed.test(keyAt(tokens, next - 1))
      : hasStem(keyAt(tokens, behindEnding(tokens, figure)), index.changeStems);
  if (!isReached) return undefined;
  if (isPopulation) return "адам";
  const name = index.lemmaOf(who, owned.test(who));
  const isOther = index.moneyNouns.has(name) || index.attributes.has(name) || index.measures.has(name);
  return name === who || isOther ? undefined : name;
}

const ofMany = /\p{L}{3}[лдт][ае]р[ыі]?$/u;
const owned = /[ыі]$/u;
const population = /^хал(?:ық|қы)$/u;
const passed = /^ас(?:ты|қан|ады|атын|ып|са)/u;
