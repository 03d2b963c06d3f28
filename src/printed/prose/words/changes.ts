import { oncePerWord } from "../../once-per-word.js";
import { type StemTable, stemsOf } from "./stem-table.js";

/** Whether a word says that something rises or falls, by its stem and unless it is listed apart. */
export function changesOf(
  changeStems: StemTable<unknown>,
  notChanges: ReadonlySet<string>,
): (key: string) => boolean {
  return oncePerWord(
    (key) => !notChanges.has(key) && stemsOf(key, changeStems).some(({ stem }) => isChange(key, stem)),
  );
}

// A short stem is a whole word; as a beginning it would be that of many.
function isChange(key: string, stem: string): boolean {
  return stem.length > 3 || key === stem || key === `${stem}s` || key === `${stem}ting`;
}
