import type { Language } from "../printed/figure.js";
import { type PhraseTable, phraseTable } from "../printed/prose/words/phrase-table.js";
import { type StemTable, stemTable } from "../printed/prose/words/stem-table.js";
import type { Stems } from "./lexicon/draft-lexicon.js";
import { asideLexicons, draftLexicons, polarityLexicons } from "./lexicon/index.js";

/** What a word or a phrase says of the figures near it. */
export interface CueMeaning {
  readonly tells:
    | "category"
    | "weak"
    | "fund"
    | "same-fund"
    | "fund-pronoun"
    | "joint"
    | "price"
    | "cap"
    | "as-of"
    | "country"
    | "joint-here"
    | "average"
    | "earlier"
    | "damage"
    | "harm"
    | "moved"
    | "gives"
    | "payment"
    | "asks"
    | "insures"
    | "in-turn"
    | "wider"
    | "other"
    | "crime"
    | "accuses"
    | "abroad"
    | "home"
    | "denies"
    | "lacks"
    | "plans"
    | "nothing";
  /** The category or the fund's name; empty of the others. */
  readonly value: string;
  /** How the next word begins, of a verb of two words; empty where the one tells by itself. */
  readonly tail: string;
}

/** The telling words of a language, ready for looking up. */
export interface CueTables {
  readonly stems: StemTable<CueMeaning>;
  /** Words that begin like those and say something else. */
  readonly notCues: StemTable<undefined>;
  readonly phrases: PhraseTable<CueMeaning>;
}

const tables: Partial<Record<Language, CueTables>> = {};

/** The telling words of a language, made ready on first use. */
export function cueTablesOf(language: Language): CueTables {
  tables[language] ??= tablesOf(language);
  return tables[language];
}

function tablesOf(language: Language): CueTables {
  const {
    categories,
    weak,
    payments,
    funds,
    sameFund,
    fundPronouns,
    notCues,
    joint,
    jointHere,
    price,
    cap,
    asOf,
  } = draftLexicons[language];
  const {
    country,
    average,
    earlier,
    damage,
    harm,
    moved,
    gives,
    asks,
    insures,
    inTurn,
    wider,
    other,
    crime,
    accuses,
    abroad,
    home,
  } = asideLexicons[language];
  const { denies, denyingStems, lacks, plans, planningStems, asides } = polarityLexicons[language];
  return {
    stems: stemTable([
      ...meanings("category", categories),
      ...meanings("weak", weak),
      ...meanings("fund", funds),
      ...meanings("denies", { "": denyingStems }),
      ...meanings("plans", { "": planningStems }),
      ...meanings("damage", { "": damage }),
      ...meanings("harm", { "": harm }),
      ...meanings("moved", { "": moved }),
      ...meanings("gives", { "": gives }),
      ...meanings("payment", { "": payments }),
      ...meanings("asks", { "": asks }),
      ...meanings("insures", { "": insures }),
      ...meanings("wider", { "": wider }),
      ...meanings("other", { "": other }),
      ...meanings("crime", { "": crime }),
      ...meanings("accuses", { "": accuses }),
      ...meanings("home", { "": home }),
    ]),
    notCues: stemTable([[notCues, undefined]]),
    phrases: phraseTable([
      [sameFund, saying("same-fund")],
      [fundPronouns, saying("fund-pronoun")],
      [joint, saying("joint")],
      [jointHere, saying("joint-here")],
      [country, saying("country")],
      [abroad, saying("abroad")],
      [inTurn, saying("in-turn")],
      [average, saying("average")],
      [earlier, saying("earlier")],
      [price, saying("price")],
      [cap, saying("cap")],
      [asOf, saying("as-of")],
      [denies, saying("denies")],
      [lacks, saying("lacks")],
      [plans, saying("plans")],
      [asides, saying("nothing")],
    ]),
  };
}

function meanings(
  tells: CueMeaning["tells"],
  record: Readonly<Record<string, Stems>>,
): readonly (readonly [Stems, CueMeaning])[] {
  return Object.entries(record).flatMap(([value, stems]) =>
    stems
      .flatMap((several) => several.split("/"))
      .map((each) => {
        const [stem = "", tail = ""] = each.split(" ");
        return [[stem], { tells, value, tail }] as const;
      }),
  );
}

function saying(tells: CueMeaning["tells"]): CueMeaning {
  return { tells, value: "", tail: "" };
}
