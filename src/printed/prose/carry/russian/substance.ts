import type { Token } from "../../../tokens.js";
import type { Found } from "../../found.js";

/** Behind the Russian word that says of what there is so much, which is not counted itself: `640 тонн огурцов и 410 — помидоров`. */
export function behindSubstance(tokens: readonly Token[], from: number, before: Found | undefined): number {
  if (before?.index.language !== "ru" || before.next !== from) return from;
  return substances.test(before.unit ?? "") && tokens[from]?.kind === "word" ? from + 1 : from;
}

const substances =
  /^(?:тонна|килограмм|центнер|литр|кубометр|гектар|метр|километр|квадратный метр|кубический метр|единица)$/u;
