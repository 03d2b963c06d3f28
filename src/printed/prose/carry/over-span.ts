import type { Token } from "../../tokens.js";
import type { Found } from "../found.js";
import { isDashAt, isWordAt, keyAt } from "../words/token-marks.js";
import { isOfTime } from "./kazakh/of-those.js";

/**
 * Whether a figure says in what time something changed, over which its label tells more: `поголовье свиней сократилось за десять лет с 27 до 3`,
 * `мектеп саны бес жылда 340-қа жетті`.
 */
export function isSpan(figure: Found | undefined, tokens: readonly Token[]): boolean {
  if (figure?.index.language === "kk") return isOfTime(figure) && inTime.test(keyAt(tokens, figure.next - 1));
  if (figure?.kind !== "count" || keyAt(tokens, figure.at - 1) !== "за") return false;
  const { index, unit = "", next } = figure;
  if (!spans.test(unit) || isWordAt(tokens, next + 1)) return false;
  // `случаев кори за 9 месяцев — 1 204`
  return index.stateFrom.has(keyAt(tokens, next)) || isDashAt(tokens, next);
}

const inTime = /[дт][ае]$/u;

const spans = /^(?:год|месяц|неделя|день|сутки|час|десятилетие|квартал)$/u;
