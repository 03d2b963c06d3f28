import type { DraftLexicon } from "./draft-lexicon.js";

/** Kazakh. */
export const kazakhDraft: DraftLexicon = {
  language: "kk",
  categories: {
    housingInspection: ["тексер/зерттел/сараптама"],
    housingPurchase: ["сатып ал/сатып әпер/алынған"],
    housingRepair: ["жөндел/жөнде/жөндеу/қалпына кел"],
    housingConstruction: ["салын/салу/тұрғыз/салып/құрылыс"],
    oneTimeAssistance: ["біржолғы/бірреттік"],
    propertyCompensation: ["мүлк/мүлік"],
    smeCompensation: ["кәсіпкер/бизнес/кәсіпорын"],
    livestockCompensation: ["мал/төлдер/шаруа/сиыр/жылқы/қой"],
  },
  weak: { oneTimeAssistance: ["көмек/көмег/төлем"], propertyCompensation: ["өтемақы/өтел"] },
  notCues: ["қойыл/қойд/малшы"],
  counts: {
    houses: ["үй", "тұрғын үй", "баспана", "пәтер"],
    families: ["отбасы", "шаңырақ"],
    enterprises: ["кәсіпорын", "кәсіпкер", "субъект", "субъекті", "компания"],
    heads: ["бас", "сиыр", "қой", "жылқы", "ешкі", "түйе", "мал"],
  },
  funds: { stateBudget: ["бюджет"], demeu: ["демеу"], damu: ["даму"], sponsors: ["демеуші"] },
  sameFund: ["қор", "қордан", "қорға", "қордың", "қоры", "қорынан"],
  joint: ["осы мақсатқа", "бұл мақсатқа", "осы мақсаттарға", "бұл мақсаттарға", "бұған", "осыған"],
  links: ["және", "мен", "бен", "пен", "әрі", "немесе"],
  price: ["баға", "бағасы", "бағамен", "бағасымен", "бағаға", "орташа құны", "орташа құнымен", "үйдің құны"],
  cap: ["шегі", "ең көбі", "көп дегенде"],
  asOf: ["жағдай бойынша"],
};
