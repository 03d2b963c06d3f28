import type { Token } from "../../tokens.js";
import { isDashAt, keyAt } from "../words/token-marks.js";

/** Whether a dash stands behind a Kazakh word of which the number has no unit: `орташа жас – 32`. */
export function isWithoutUnit(tokens: readonly Token[], dash: number, language: string): boolean {
  return language === "kk" && isDashAt(tokens, dash) && unitless.test(keyAt(tokens, dash - 1));
}

const unitless = /^(?:жас|нөмір|телефон|код|индекс|рейтинг|коэффициент|шифр|бет)(?:т?[ае]р)?[ыі]?$/u;
