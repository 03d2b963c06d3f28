import type { DraftLexicon } from "./draft-lexicon.js";

/** English. */
export const englishDraft: DraftLexicon = {
  language: "en",
  categories: {
    housingInspection: ["inspect/examin/survey"],
    housingPurchase: ["purchas/bought/buy/acquir"],
    housingRepair: ["repair/renovat/restor/overhaul"],
    housingConstruction: ["built/build/construct/erect"],
    oneTimeAssistance: ["one-time/lump-sum/one-off"],
    propertyCompensation: ["property/belongings/possessions"],
    smeCompensation: ["entrepreneur/business/enterpris/sme/firm/compan"],
    livestockCompensation: ["livestock/cattle/cow/sheep/horse/animal"],
  },
  weak: {
    oneTimeAssistance: ["assist/aid/payment/support"],
    propertyCompensation: ["compensat"],
    livestockCompensation: ["farm"],
  },
  notCues: ["buildings/building's/animals"],
  counts: {
    houses: ["house", "home", "dwelling", "apartment", "flat", "building"],
    families: ["family", "household"],
    enterprises: ["enterprise", "entrepreneur", "business", "company", "firm", "sme"],
    heads: ["head", "cow", "sheep", "horse", "goat", "camel", "cattle", "animal", "livestock"],
  },
  species: {
    cattle: { nouns: ["cow", "cattle"], stems: ["cattle", "cow"] },
    horses: { nouns: ["horse"], stems: ["horse"] },
    sheep: { nouns: ["sheep"], stems: ["sheep"] },
    goats: { nouns: ["goat"], stems: ["goat"] },
    camels: { nouns: ["camel"], stems: ["camel"] },
  },
  funds: { stateBudget: ["budget"], demeu: ["demeu"], damu: ["damu"], sponsors: ["sponsor/donor/donat"] },
  sameFund: ["the/this/that fund", "the/this/that fund's", "the/this/that fund’s"],
  joint: [
    "for these purposes",
    "for this purpose",
    "for both",
    "to this end",
    "on these measures",
    "for these needs",
  ],
  jointHere: ["for which", "on which", "which cost", "at a total cost of"],
  links: ["and", "or"],
  price: [
    "price",
    "prices",
    "priced",
    "priced at",
    "average cost of",
    "average cost",
    "each house/home costs/cost",
  ],
  cap: ["capped/limited to/at", "cap/ceiling/limit/maximum of/at", "not to exceed", "ceiling is"],
  asOf: ["as of", "as at", "as of today/now", "by"],
};
