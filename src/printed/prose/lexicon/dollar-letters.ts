import type { Token } from "../../tokens.js";

/** The letters right before a dollar sign that say whose dollars these are: `C$33 million`. */
const letters: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["C", "CAD"],
  ["CA", "CAD"],
  ["A", "AUD"],
  ["AU", "AUD"],
  ["HK", "HKD"],
  ["NZ", "NZD"],
  ["S", "SGD"],
  ["NT", "TWD"],
  ["R", "BRL"],
]);

/** The code of the money that such letters and the sign behind them name; `undefined` of all else, such as `A $5 million plan`. */
export function dollarsOf(token: Token | undefined, sign: Token | undefined): string | undefined {
  return sign?.key === "$" && sign.space === "" && token?.kind === "word"
    ? letters.get(token.text)
    : undefined;
}
