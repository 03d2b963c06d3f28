import type { Hedge, Language } from "../../src/printed/figure.js";
import type { Statement } from "../../src/statement/types.js";

/** How a language writes a number with its unit under each hedge, and a sentence that adds nothing to it. */
export interface Writing {
  readonly units: Readonly<Record<"tenge" | "families" | "MCI" | "percent" | "nothing", UnitWords>>;
  readonly hedged: Readonly<Record<Hedge, (number: string, unit: UnitWords) => string>>;
  /** A whole number in full, one with a decimal, and one of two scales. */
  readonly numbers: readonly string[];
  readonly sentence: (figure: string) => string;
}

/** A unit behind a number, and in Kazakh before a hedge that asks for a case. */
interface UnitWords {
  readonly plain: string;
  readonly ablative: string;
  readonly dative: string;
}

const same = (word: string): UnitWords => ({ plain: word, ablative: word, dative: word });

export const writings: Readonly<Record<Language, Writing>> = {
  en: {
    units: {
      tenge: same("tenge"),
      families: same("families"),
      MCI: same("MCI"),
      percent: same("percent"),
      nothing: same(""),
    },
    hedged: {
      none: (n, { plain }) => `${n} ${plain}`,
      exactly: (n, { plain }) => `exactly ${n} ${plain}`,
      over: (n, { plain }) => `over ${n} ${plain}`,
      "at-least": (n, { plain }) => `at least ${n} ${plain}`,
      "at-most": (n, { plain }) => `up to ${n} ${plain}`,
      under: (n, { plain }) => `under ${n} ${plain}`,
      about: (n, { plain }) => `about ${n} ${plain}`,
      nearly: (n, { plain }) => `nearly ${n} ${plain}`,
      between: (n, { plain }) => `from 2 to ${n} ${plain}`,
    },
    numbers: ["365,080", "24.5", "2 billion 886.1 million"],
    sentence: (figure) => `The table says ${figure}.`,
  },
  ru: {
    units: {
      tenge: same("тенге"),
      families: same("семей"),
      MCI: same("МРП"),
      percent: same("процентов"),
      nothing: same(""),
    },
    hedged: {
      none: (n, { plain }) => `${n} ${plain}`,
      exactly: (n, { plain }) => `ровно ${n} ${plain}`,
      over: (n, { plain }) => `более ${n} ${plain}`,
      "at-least": (n, { plain }) => `не менее ${n} ${plain}`,
      "at-most": (n, { plain }) => `до ${n} ${plain}`,
      under: (n, { plain }) => `менее ${n} ${plain}`,
      about: (n, { plain }) => `около ${n} ${plain}`,
      nearly: (n, { plain }) => `почти ${n} ${plain}`,
      between: (n, { plain }) => `от 2 до ${n} ${plain}`,
    },
    numbers: ["365 080", "24,5", "2 млрд 886,1 млн"],
    sentence: (figure) => `В таблице указано ${figure}.`,
  },
  kk: {
    units: {
      tenge: { plain: "теңге", ablative: "теңгеден", dative: "теңгеге" },
      families: { plain: "отбасы", ablative: "отбасыдан", dative: "отбасыға" },
      MCI: { plain: "АЕК", ablative: "АЕК-тен", dative: "АЕК-ке" },
      percent: { plain: "пайыз", ablative: "пайыздан", dative: "пайызға" },
      nothing: { plain: "", ablative: "-ден", dative: "-ге" },
    },
    hedged: {
      none: (n, { plain }) => `${n} ${plain}`,
      exactly: (n, { plain }) => `дәл ${n} ${plain}`,
      over: (n, { ablative }) => `${n} ${ablative} астам`,
      "at-least": (n, { plain }) => `кемінде ${n} ${plain}`,
      "at-most": (n, { dative }) => `${n} ${dative} дейін`,
      under: (n, { ablative }) => `${n} ${ablative} аз`,
      about: (n, { dative }) => `${n} ${dative} жуық`,
      nearly: (n, { plain }) => `${n} ${plain} дерлік`,
      between: (n, { plain }) => `2–${n} ${plain}`,
    },
    numbers: ["365 080", "24,5", "2 млрд 886,1 млн"],
    sentence: (figure) => `Кестеде ${figure} деп көрсетілген.`,
  },
};

/** Every kind of figure that a statement has: where it stands, in what it may be counted, and a statement that gives it. */
export const measures: readonly {
  readonly path: string;
  readonly units: readonly (keyof Writing["units"])[];
  readonly statement: (printed: string) => Statement;
}[] = [
  {
    path: "aid.oneTimeAssistance.families",
    units: ["families", "nothing"],
    statement: (families) => ({ aid: { oneTimeAssistance: { families } } }),
  },
  {
    path: "aid.oneTimeAssistance.amount",
    units: ["tenge", "nothing"],
    statement: (amount) => ({ aid: { oneTimeAssistance: { families: 5, amount } } }),
  },
  {
    path: "aid.oneTimeAssistance.rate",
    units: ["tenge", "MCI"],
    statement: (rate) => ({ asOf: "2024-05-01", aid: { oneTimeAssistance: { families: 5, rate } } }),
  },
  {
    path: "aid.propertyCompensation.cap",
    units: ["tenge", "MCI"],
    statement: (cap) => ({ asOf: "2024-05-01", aid: { propertyCompensation: { families: 5, cap } } }),
  },
  {
    path: "aid.housingConstruction.unitPrice",
    units: ["tenge", "nothing"],
    statement: (unitPrice) => ({ aid: { housingConstruction: { houses: 5, unitPrice } } }),
  },
  {
    path: "totals.all.printed",
    units: ["tenge", "nothing"],
    statement: (printed) => ({
      aid: { oneTimeAssistance: { amount: 5 } },
      totals: { all: { of: "all", printed } },
    }),
  },
  {
    path: "quantities.balance.printed",
    units: ["tenge", "nothing"],
    statement: (printed) => ({ quantities: { balance: { unit: "tenge", printed, signed: true } } }),
  },
  {
    path: "quantities.households.printed",
    units: ["families", "nothing"],
    statement: (printed) => ({ quantities: { households: { unit: "families", printed } } }),
  },
  {
    path: "shares.paid",
    units: ["percent", "nothing"],
    statement: (printed) => ({
      quantities: { a: 1, b: 2 },
      shares: { paid: { part: "a", whole: "b", printed } },
    }),
  },
  {
    path: "averages.each",
    units: ["tenge", "nothing"],
    statement: (printed) => ({
      aid: { oneTimeAssistance: { families: 5, amount: 1 } },
      averages: { each: { of: "oneTimeAssistance.amount", per: "oneTimeAssistance.families", printed } },
    }),
  },
  {
    path: "averages.size",
    units: ["families", "nothing"],
    statement: (printed) => ({
      quantities: { families: 5, villages: 2 },
      averages: { size: { of: "families", per: "villages", printed } },
    }),
  },
];
