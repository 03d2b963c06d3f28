import { scriptOf, type Token } from "../../tokens.js";
import { isCurrencyCode } from "../lexicon/currency-codes.js";
import type { ProseIndex } from "../words/prose-index.js";
import { isAttached, isCapital, keyAt } from "../words/token-marks.js";

/** The most words from the number of a model to what it is a model of: `Boeing 737 жолаушылар ұшағы`. */
const furthest = 2;

/**
 * The index behind the number of a model in Kazakh, which a name in Latin letters stands before, and what is called so behind:
 * `Toyota Camry 70 көлігі`, `iPhone 15 смартфоны`. A firm has as many: `Air Astana 12 ұшағын сатты`.
 */
export function readModel(
  tokens: readonly Token[],
  at: number,
  { language }: ProseIndex,
): number | undefined {
  if (language !== "kk" || (tokens[at]?.text.length ?? 0) > 4 || !isName(tokens[at - 1])) return undefined;
  for (let back = at - 1; back >= at - 1 - furthest && isName(tokens[back]); back -= 1)
    if (firm.test(keyAt(tokens, back))) return undefined;
  for (let place = at + 1; place <= at + furthest; place += 1) {
    const token = tokens[place];
    if (token?.kind !== "word" || isAttached(tokens, place)) return undefined;
    if (called.test(token.key) || device.test(token.key)) return at + 1;
  }
  return undefined;
}

function isName(token: Token | undefined): boolean {
  if (token?.kind !== "word" || scriptOf(token) !== "Latin" || isCurrencyCode(token.text)) return false;
  return token.text !== "T" && [...token.text].some(isCapital);
}

const firm =
  /^(?:air|airlines?|airways|fly\p{L}*|avia\p{L}*|scat|qazaq|group|company|bank|motors|taxi|express)$/u;

const called = /^(?:маркал[ыі]|маркасындағы|үлгідегі|үлгісіндегі|моделіндегі|модельді|типті|тектес)$/u;

const device =
  /^(?:ұшағ|тікұшағ|көліг|автокөліг|жүккөліг|машинас|автобус|трактор|комбайн|вагон|пойыз|дрон|смартфон|телефон|планшет|ноутбуг|компьютер|процессор|приставкас|лайнер|зымыран|танк|седан|пикаб|пикап|внедорожниг|кроссовер|жолтаңдамас|кемес|скутер|мотоцикл|модел)[ыі](?:н|на|не|ның|нің|нда|нде|нан|нен|мен)?$/u;
