import { scaleSlips } from "../../printed/slips.js";
import type { Kind } from "./kind.js";
import { languageOf, trySlips } from "./slips.js";

/** One scale word was printed for another: million for billion. */
export const scale: Kind = (what) =>
  trySlips(what, "scale", (figure) => {
    const { text, language } = languageOf(what.model, figure) ?? {};
    return text === undefined || language === undefined ? [] : scaleSlips(text, language);
  });
