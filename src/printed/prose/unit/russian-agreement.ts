import type { Token } from "../../tokens.js";
import { findPhrase } from "../words/phrase-table.js";
import type { ProseIndex } from "../words/prose-index.js";
import { isAttached, isWordAt, keyAt, tokenAt } from "../words/token-marks.js";

/**
 * Whether a word right behind a Russian number in digits has a form that such a number asks for: `27 бассейнов`, but neither `в 27 хлора
 * больше нормы` nor `из 48 участие приняли 30`.
 */
export function mayAgree(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  if (index.language !== "ru" || !isWordAt(tokens, at) || keyAt(tokens, at).length < shortest) return true;
  const number = tokenAt(tokens, at - 1);
  if (number?.kind === "word") return !(obliqueNumber.test(number.key) && isOtherForm(tokens, at, index));
  if (number?.kind !== "digits") return true;
  // `1,5 тонны`
  const point = isAttached(tokens, at - 1) ? keyAt(tokens, at - 2) : "";
  if (point === "." || point === ",") return true;
  return !(ofMany.test(number.text) && isOtherForm(tokens, at, index));
}

// `12 интервью`, `15 БПЛА` and `12 га` have one form.
function isOtherForm(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  const { key = "", text = "" } = tokens[at] ?? {};
  if (text === text.toUpperCase() || !otherForm.test(key)) return false;
  // `12 полностью разрушенных построек`
  if (index.shapes.adverb(key)) return false;
  const name = findPhrase(tokens, at, index.nouns, index.stems)?.value ?? "";
  // `34 247 семья`, as papers print it
  return name !== key && !/[ую]$/u.test(name);
}

/** The shortest word of which the form is looked at. */
const shortest = 4;

// `ещё на трёх работы идут`
const obliqueNumber =
  /^(?:двух|трех|четырех|пяти|шести|семи|восьми|девяти|десяти|сорока|ста|\p{L}+надцати|двадцати|тридцати)$/u;

/** Numbers behind which nouns stand in the genitive of many. */
const ofMany = /(?:[05-9]|1\d)$/u;

const otherForm = /(?:[аыую]|[^с]я)$/u;
