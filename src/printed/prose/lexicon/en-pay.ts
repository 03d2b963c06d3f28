import type { PayWords } from "./prose-lexicon.js";

/** English nouns of what someone gets or pays month by month, and what stands around them. */
export const englishPay: PayWords = {
  nouns: ["wage/salary/pension/stipend/scholarship/rent/paycheck/paycheque/bursary/allowance/alimony"],
  manyNouns: ["wages/salaries/pensions/stipends/scholarships/rents/earnings/allowances/bursaries/incomes"],
  typical: [
    "average/minimum/mean/median/maximum/basic/base/starting/typical/lowest/highest/nominal/real/gross/net/guaranteed/monthly/weekly/hourly",
  ],
  otherNouns: [
    "payment/payments/fee/fees/instalment/instalments/installment/installments/income/bill/bills/benefit/benefits/charge/charges",
    "repayment/repayments/supplement/supplements/bonus/bonuses/premium/premiums/contribution/contributions/subscription/grant/grants/pay/compensation",
  ],
  ownNouns: ["pay/remuneration"],
  averaging: ["averaging/averaged/averages"],
  notAveraged: ["price/prices/cost/costs/rates/tariffs/fares/losses/profits/revenues/sales/exports/imports"],
  periods: ["monthly/weekly/daily/hourly/fortnightly/quarterly/nightly"],
  verbs: ["earns"],
  links: [
    "to/at/of/is/was/are/were/be/been/being/reached/reaches/reach/hit/exceeded/exceeds/exceed/averaged/averages/averaging/by/than/from/remains/remained/equals/now",
    ":",
    "(",
    ",",
  ],
  together: [
    "worth/total/totalling/totalled/totaling/totaled/debt/debts/arrears/fund/owed/stole/embezzled/withheld/backlog/shortfall",
  ],
};
