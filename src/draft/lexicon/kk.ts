import type { DraftLexicon } from "./draft-lexicon.js";

/** Kazakh. */
export const kazakhDraft: DraftLexicon = {
  language: "kk",
  categories: {
    housingInspection: ["тексер/зерттел/сараптама"],
    housingPurchase: ["сатып ал/сатып әпер/алынған"],
    housingRepair: ["жөндел/жөнде/жөндеу/қалпына кел"],
    housingConstruction: ["салын/салу/тұрғыз/салып/құрылыс/үй салды/үй салған"],
    oneTimeAssistance: ["біржолғы/бірреттік"],
    propertyCompensation: ["мүлк/мүлік"],
    smeCompensation: ["кәсіпкер/бизнес/кәсіпорын"],
    livestockCompensation: ["мал/төлдер/сиыр/жылқы/қой"],
  },
  weak: {
    oneTimeAssistance: ["көмек/көмег"],
    propertyCompensation: ["өтемақы/өтел"],
    livestockCompensation: ["шаруа"],
  },
  payments: ["төлем"],
  notCues: ["қойыл/қойд/малшы/құрылысшы"],
  counts: {
    houses: ["үй", "тұрғын үй", "баспана", "пәтер"],
    families: ["отбасы", "шаңырақ"],
    enterprises: ["кәсіпорын", "кәсіпкер", "субъект", "субъекті", "компания"],
    heads: ["бас", "сиыр", "қой", "жылқы", "ешкі", "түйе", "мал"],
  },
  species: {
    cattle: { nouns: ["сиыр"], stems: ["ірі", "сиыр"] },
    horses: { nouns: ["жылқы"], stems: ["жылқы"] },
    sheep: { nouns: ["қой"], stems: ["қой"] },
    goats: { nouns: ["ешкі"], stems: ["ешкі"] },
    camels: { nouns: ["түйе"], stems: ["түйе"] },
    sheepAndGoats: { nouns: [], stems: ["ұсақ", "уақ"] },
  },
  funds: {
    stateBudget: ["бюджет"],
    demeu: ["демеу"],
    damu: ["даму"],
    sponsors: ["демеуші"],
    qazaqstanKhalqyna: ["қазақстан халқына"],
  },
  sameFund: ["қор", "қордан", "қорға", "қордың", "қоры", "қорынан"],
  fundPronouns: ["ол"],
  joint: ["осы мақсатқа", "бұл мақсатқа", "осы мақсаттарға", "бұл мақсаттарға", "бұған", "осыған"],
  jointHere: ["бұл үшін", "ол үшін", "барлығы/жалпы сомасы/құны", "жалпы сомаға"],
  links: ["және", "мен", "бен", "пен", "әрі", "немесе"],
  price: ["баға", "бағасы", "бағамен", "бағасымен", "бағаға", "орташа құны", "орташа құнымен", "үйдің құны"],
  cap: ["шегі", "ең көбі", "ең көп/жоғары/үлкен сома/сомасы/мөлшер/мөлшері", "көп дегенде"],
  asOf: ["жағдай бойынша"],
};
