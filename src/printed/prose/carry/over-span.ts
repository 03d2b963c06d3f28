import type { Token } from "../../tokens.js";
import type { Found } from "../found.js";
import { isDashAt, keyAt } from "../words/token-marks.js";

/** Whether a Russian figure says in what time something changed, over which its label tells more: `поголовье свиней сократилось за десять лет с 27 до 3`. */
export function isSpan(figure: Found | undefined, tokens: readonly Token[]): boolean {
  if (figure?.kind !== "count" || figure.index.language !== "ru" || keyAt(tokens, figure.at - 1) !== "за")
    return false;
  const { index, unit = "", next } = figure;
  if (!spans.test(unit) || tokens[next + 1]?.kind === "word") return false;
  // `случаев кори за 9 месяцев — 1 204`
  return index.stateFrom.has(keyAt(tokens, next)) || isDashAt(tokens, next);
}

const spans = /^(?:год|месяц|неделя|день|сутки|час|десятилетие|квартал)$/u;
