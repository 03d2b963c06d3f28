import type { DraftLexicon } from "./draft-lexicon.js";

/** Russian. */
export const russianDraft: DraftLexicon = {
  language: "ru",
  categories: {
    housingInspection: ["обследов/осмотр"],
    housingPurchase: ["приобре/куп/выкуп/закуп/покуп"],
    housingRepair: ["отремонт/ремонт/восстанов"],
    housingConstruction: ["постро/строит/строительств/строя/строй/возвед/возвод"],
    oneTimeAssistance: ["единовремен/единоразов/разов"],
    propertyCompensation: ["имуществ/вещ"],
    smeCompensation: ["предпринимат/бизнес/предприят/мсб"],
    livestockCompensation: ["скот/животн/голов/аграри/фермер/поголов/лошад/коров/овец"],
  },
  weak: {
    oneTimeAssistance: ["помощ/выплат/выплач/поддержк"],
    propertyCompensation: ["компенс/возмещ/возмест"],
  },
  notCues: ["строител/строительн/вещани"],
  counts: {
    houses: ["дом", "жилье", "квартира"],
    families: ["семья", "домохозяйство"],
    enterprises: ["предприятие", "предприниматель", "субъект", "компания", "организация"],
    heads: ["голова", "корова", "лошадь", "овца", "коза", "верблюд", "животное"],
  },
  funds: {
    stateBudget: ["бюджет"],
    demeu: ["демеу"],
    damu: ["даму"],
    sponsors: ["спонсор/меценат/благотворит"],
  },
  joint: ["на эти цели", "для этих целей", "на эти нужды", "на это", "для этого"],
  asOf: ["по состоянию на", "по данным на", "на", "к"],
};
