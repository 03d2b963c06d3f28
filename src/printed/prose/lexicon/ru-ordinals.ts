import type { Phrases } from "../../lexicon/lexicon.js";

const hard = ["ый", "ая", "ое", "ые", "ого", "ой", "ому", "ым", "ом", "ую", "ыми"];
const stressed = ["ой", "ая", "ое", "ые", "ого", "ому", "ым", "ом", "ую", "ыми"];
/** Of many these are other words: the sixties, hundredths, thousands of them. */
const ofOne = ["ый", "ая", "ое", "ого", "ой", "ому", "ым", "ом", "ую"];

function declined(stems: string, endings: readonly string[]): Phrases {
  return stems.split(" ").map((stem) => endings.map((ending) => stem + ending).join("/"));
}

/** Russian ordinals in every form. */
export const russianOrdinals: Phrases = [
  ...declined("перв четверт пят девят десят", hard),
  ...declined("втор шест седьм восьм", stressed),
  "первых/вторых/вторыми",
  "третий/третья/третье/третьи/третьего/третьей/третьем/третьих/третью/третьим/третьему/третьими",
  ...declined("одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат", hard),
  ...declined("восемнадцат девятнадцат двадцат тридцат", hard),
  ...declined(
    "пятидесят шестидесят семидесят восьмидесят девяност сот двухсот трехсот пятисот тысячн",
    ofOne,
  ),
  "сороковой/сороковая/сороковое/сорокового/сороковому/сороковым/сороковом/сороковую",
];
