import type { Token } from "../../tokens.js";
import { isDashAt, keyAt } from "../words/token-marks.js";

/** Whether a dash stands behind a Kazakh word of which the number has no unit: `орташа жас – 32`. */
export function isWithoutUnit(tokens: readonly Token[], dash: number, language: string): boolean {
  return language === "kk" && isDashAt(tokens, dash) && unitless.test(keyAt(tokens, dash - 1));
}

const unitless =
  /^(?:магнитуда|жас|нөмір|телефон|код|индекс|рейтинг|коэффициент|шифр|бет)(?:т?[ае]р)?(?:с?[ыі])?$/u;

/** The same, or such a word right before the number: `магнитудасы 5,3`. */
export function isMeasuredWithoutUnit(tokens: readonly Token[], at: number, language: string): boolean {
  return isWithoutUnit(tokens, at - 1, language) || (language === "kk" && scale.test(keyAt(tokens, at - 1)));
}

const scale = /^(?:магнитуда|рейтинг|индекс|коэффициент)(?:с?[ыі])?$/u;
