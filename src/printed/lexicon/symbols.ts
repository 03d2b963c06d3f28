import type { HedgePhrases, Phrases } from "./lexicon.js";

interface Symbols {
  readonly units: Readonly<Record<"tenge" | "percent", Phrases>>;
  /** Units that may stand before the number. */
  readonly unitsBefore: Phrases;
  readonly otherMoney: Phrases;
  readonly hedgesBefore: HedgePhrases;
  /** Behind the number, with no space between. */
  readonly hedgesAttached: HedgePhrases;
}

/** Signs and codes that mean the same in every language, and so tell none. */
export const symbols: Symbols = {
  units: { tenge: ["₸", "kzt"], percent: ["%"] },
  unitsBefore: ["₸", "kzt"],
  otherMoney: ["$", "us $", "usd", "€", "eur", "₽", "rub", "£", "gbp", "¥", "cny"],
  hedgesBefore: {
    over: [">"],
    "at-least": ["≥", "> ="],
    "at-most": ["≤", "< ="],
    under: ["<"],
    about: ["~", "≈"],
  },
  hedgesAttached: { "at-least": ["+"] },
};
