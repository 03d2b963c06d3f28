import type { Token } from "../../tokens.js";
import type { Found } from "../found.js";
import { keyAt } from "../words/token-marks.js";
import { isSpan } from "./over-span.js";

/**
 * Whether a Russian figure only says more of what another tells, so that later ones are never of the same: how long, `за 9 месяцев — 412`, how old,
 * `старше 60 лет, девять не привиты`, or the lesser part of a measure, `11 лет 6 месяцев, сообщник — 14`.
 *
 * @param before the figure before it
 */
export function isAside(tokens: readonly Token[], figure: Found, before: Found | undefined): boolean {
  const { at, index, kind, unit } = figure;
  if (index.language !== "ru" || kind !== "count") return false;
  if (isSpan(figure, tokens)) return true;
  if (unit === "год" && index.beforeAges.has(keyAt(tokens, at - 1))) return true;
  return before?.next === at && lesserParts.has(`${before.unit} ${unit}`);
}

const lesserParts: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "год месяц",
  "час минута",
  "минута секунда",
  "метр сантиметр",
  "километр метр",
]);
