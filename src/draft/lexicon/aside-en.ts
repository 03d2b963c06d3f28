import type { AsideLexicon } from "./aside-lexicon.js";

/** English. */
export const englishAsides: AsideLexicon = {
  average: ["average", "averages", "averaged", "averaging", "on average"],
  earlier: [
    "earlier/previously/initially/originally reported/announced/said/stated",
    "reported/announced/stated earlier/previously/initially",
    "earlier/previous/original/first version/report/article",
    "mistakenly/erroneously/incorrectly/wrongly reported/said/stated/gave/named",
  ],
  damage: ["damage/loss"],
  harm: ["suffer/affected/harmed/damaged/applied/lost/loss/perish/died/drown/kill/dead"],
  moved: ["evacuat/driven/drove/herded/rescu/relocat/moved"],
  gives: [
    "compensat/reimburs/paid/pays/payment/payout/receiv/got/given/gave/grant/assist/aid/support/transfer/disburs/allocat/help",
  ],
  asks: ["applicat/applied/submit/request/claim"],
  insures: ["insur/policyholder"],
  inTurn: ["respectively"],
  wider: ["regions/government/minist/president/premier"],
  other: [
    "road/bridge/school/kindergarten/hospital/clinic/dams/dyke/dike/canal/pipeline/infrastructure/facilit/equipment",
    "fodder/feed/hay/boat/pump/vehicle/machinery",
  ],
  crime: ["embezzl/misappropriat/stole/steal/theft/fraud/siphon/sentenced/convict/fined/fines/bribe"],
  accuses: ["indictment/prosecut/investigator"],
  abroad: [
    "russia/russia's/poland/poland's/germany/germany's/austria/austria's/italy/italy's/spain/spain's/romania/slovenia/greece",
    "china/china's/pakistan/pakistan's/india/india's/turkey/turkey's/türkiye/brazil/brazil's/libya/kenya/afghanistan/japan",
    "uzbekistan/uzbekistan's/kyrgyzstan/kyrgyzstan's/tajikistan/tajikistan's/bosnia/ukraine/hungary/belgium/france",
    "orenburg/orsk/kurgan/tyumen/czechia",
    "czech republic",
    "united states",
  ],
  home: ["kazakhstan/qazaqstan"],
  country: [
    "nationwide",
    "countrywide",
    "across/throughout/in the country/republic",
    "across/throughout kazakhstan",
    "in the country as a whole",
  ],
};
