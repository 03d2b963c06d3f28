import { scriptOf, type Token } from "../../tokens.js";
import { isCurrencyCode } from "../lexicon/currency-codes.js";
import { articles } from "../words/articles.js";
import { goesOnAt } from "../words/number-at.js";
import type { ProseIndex } from "../words/prose-index.js";
import {
  isAttached,
  isCapital,
  isCapitalAt,
  isWordAt,
  keyAt,
  lengthAt,
  tokenAt,
} from "../words/token-marks.js";
import { isCounting } from "./counting.js";
import { rangeEnd } from "./reference.js";

/** The most words from the number of a model to what it is a model of: `Boeing 737 жолаушылар ұшағы`. */
const furthest = 2;

/** The index behind the number of a model, which the name of its maker stands before: `a Boeing 747`, `Toyota Camry 70 көлігі`. */
export function readModel(tokens: readonly Token[], at: number, index: ProseIndex): number | undefined {
  if (index.language === "en") return isModel(tokens, at, index) ? rangeEnd(tokens, at) : undefined;
  return index.language === "kk" ? kazakhModel(tokens, at) : russianModel(tokens, at, index);
}

// `aboard a Boeing 747`, but neither `an Almaty 5 kilometres away` nor `for a Holstein 30,000`
function isModel(tokens: readonly Token[], at: number, index: ProseIndex): boolean {
  if (!articles.has(keyAt(tokens, at - 2)) || !isCapitalAt(tokens, at - 1)) return false;
  return !goesOnAt(tokens, at + 1) && !isCounting(tokens, at + 1, index);
}

// A name in Latin letters before it, and what is called so behind: `iPhone 15 смартфоны`. A firm has as many: `Air Astana 12 ұшағын сатты`.
function kazakhModel(tokens: readonly Token[], at: number): number | undefined {
  if (lengthAt(tokens, at) > 4 || !isName(tokenAt(tokens, at - 1))) return undefined;
  for (let back = at - 1; back >= at - 1 - furthest && isName(tokens[back]); back -= 1)
    if (firm.test(keyAt(tokens, back))) return undefined;
  for (let place = at + 1; place <= at + furthest; place += 1) {
    const key = keyAt(tokens, place);
    if (!isWordAt(tokens, place) || isAttached(tokens, place)) return undefined;
    if (called.test(key) || device.test(key)) return at + 1;
  }
  return undefined;
}

// `летает на Boeing 737`, but not `купила у Airbus 12 лайнеров`
function russianModel(tokens: readonly Token[], at: number, index: ProseIndex): number | undefined {
  if (!index.modelNames.has(keyAt(tokens, at - 1)) || lengthAt(tokens, at) > 4) return undefined;
  const isOfMany = isCounting(tokens, at + 1, index) || ofMany.test(keyAt(tokens, at + 1));
  return isOfMany ? undefined : rangeEnd(tokens, at);
}

const ofMany = /(?:[ое]в|ей|ых|их)$/u;

function isName(token: Token | undefined): boolean {
  if (token?.kind !== "word" || scriptOf(token) !== "Latin" || isCurrencyCode(token.text)) return false;
  return [...token.text].some(isCapital);
}

const firm =
  /^(?:air|airlines?|airways|fly\p{L}*|avia\p{L}*|scat|qazaq|group|company|bank|motors|taxi|express)$/u;

const called = /^(?:маркал[ыі]|маркасындағы|үлгідегі|үлгісіндегі|моделіндегі|модельді|типті|тектес)$/u;

const device =
  /^(?:ұшағ|тікұшағ|көліг|автокөліг|жүккөліг|машинас|автобус|трактор|комбайн|вагон|пойыз|дрон|смартфон|телефон|планшет|ноутбуг|компьютер|процессор|приставкас|лайнер|зымыран|танк|седан|пикаб|пикап|внедорожниг|кроссовер|жолтаңдамас|кемес|скутер|мотоцикл|модел)[ыі](?:н|на|не|ның|нің|нда|нде|нан|нен|мен)?$/u;
