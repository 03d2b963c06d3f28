import type { Phrases } from "../../lexicon/lexicon.js";

/** English nouns of what someone gets or pays month by month. */
export const englishMonthlyPay: Phrases = [
  "wage/salary/pension/stipend/scholarship/rent/paycheck/paycheque/bursary/allowance/alimony",
];

/** The same of many. */
export const englishMonthlyPays: Phrases = [
  "wages/salaries/pensions/stipends/scholarships/rents/earnings/allowances/bursaries/incomes",
];

/** Before such a noun: average, monthly. */
export const typicalEnglishPay: Phrases = [
  "average/minimum/mean/median/maximum/basic/base/starting/typical/lowest/highest/nominal/real/gross/net/guaranteed/monthly/weekly/hourly",
];

/** What is paid month by month where a word before it says so. */
export const otherEnglishPay: Phrases = [
  "payment/payments/fee/fees/instalment/instalments/installment/installments/income/bill/bills/benefit/benefits/charge/charges",
  "repayment/repayments/supplement/supplements/bonus/bonuses/premium/premiums/contribution/contributions/subscription/grant/grants/pay/compensation",
];

/** How often it is paid. */
export const englishPayPeriods: Phrases = ["monthly/weekly/daily/hourly/fortnightly/quarterly/nightly"];

/** Between such a noun and its amount. */
export const englishPayLinks: Phrases = [
  "to/at/of/is/was/are/were/be/being/reached/reaches/reach/hit/exceeded/exceeds/exceed/averaged/averages/averaging/by/than/from/remains/remained/equals/now",
  ":",
  "(",
  ",",
];

/** Behind such a noun, so that its amount is a total. */
export const englishPayEnds: Phrases = [
  "worth/total/totalling/totalled/totaling/totaled/debt/debts/arrears/fund/owed/stole/embezzled/withheld/backlog/shortfall",
];
