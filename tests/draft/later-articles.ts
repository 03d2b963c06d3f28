/** Relief articles of our own wording with published figures, each with what its draft must hold. */
export const laterArticles = {
  en: {
    text: `More than 26 thousand families get flood payments

By 20 May 2024, 26,651 families affected by the floods had been paid over 10 billion tenge in one-off aid. Each family is due
100 MCI (369,200 tenge).

Local commissions examined 17,603 houses. Of these, 9,156 are subject to repair: the state will buy 5,767 homes and build
2,680 new ones. The repair programme costs KZT 53.5 bn.

Compensation for property, capped at 150 MCI per household, has reached 15,355 families, who received a total of T7.6 billion.

So far 124 businesses have been compensated, for 833.8 million tenge.

Nearly half a trillion tenge is needed to rebuild dams, with 260 billion tenge from sponsors and 137 from the budget.`,
    places: {
      "aid.oneTimeAssistance.families[1]": "26651",
      "aid.oneTimeAssistance.amount": "10000000000",
      "aid.oneTimeAssistance.rate": "100",
      "aid.housingInspection.houses": "17603",
      "aid.housingRepair.amount": "53500000000",
      "aid.propertyCompensation.families": "15355",
      "aid.propertyCompensation.amount": "7600000000",
      "aid.propertyCompensation.cap": "150",
      "aid.smeCompensation.enterprises": "124",
      "aid.smeCompensation.amount": "833800000",
    },
    unassigned: [
      "369,200 tenge",
      "9,156",
      "5,767 homes",
      "2,680",
      "Nearly half a trillion tenge",
      "260 billion tenge",
      "137",
    ],
  },
  ru: {
    text: `На 6 сентября 2024 года единовременные выплаты получила 34 247 семья — всего 12 627,7 млн тенге. Возмещение за потерю
имущества (не более 150 МРП на семью) перечислено 21 880 семьям, сумма — 9 994 млн тенге.

Отремонтировано 9 147 домов, освоено 53,5 млрд тенге. Возводятся 2 680 домов, из них 1 102 уже сданы. Стоимость одного
дома — 24,5 млн тенге.

Компенсации получили 559 предпринимателей на 9 662,2 млн тенге. Из них 40 — за счёт фонда «Демеу» (2,5 млрд тенге).

Владельцам скота возместят ущерб за 10 258 голов, в том числе 3 232 — в Актюбинской и 2 467 — в Костанайской области.

Общий ущерб оценивают более чем в полтриллиона тенге.`,
    places: {
      "aid.oneTimeAssistance.families": "34247",
      "aid.oneTimeAssistance.amount": "12627700000",
      "aid.propertyCompensation.families": "21880",
      "aid.propertyCompensation.amount": "9994000000",
      "aid.propertyCompensation.cap": "150",
      "aid.housingRepair.houses": "9147",
      "aid.housingRepair.amount": "53500000000",
      "aid.housingConstruction.houses": "2680",
      "aid.housingConstruction.unitPrice": "24500000",
      "aid.smeCompensation.enterprises": "559",
      "aid.smeCompensation.amount": "9662200000",
      "aid.smeCompensation.funding.demeu.enterprises": "40",
      "aid.smeCompensation.funding.demeu.amount": "2500000000",
    },
    unassigned: ["1 102", "одного\nдома", "10 258 голов", "3 232", "2 467", "более чем в полтриллиона тенге"],
  },
  kk: {
    text: `2024 жылғы 4 мамырдағы жағдай бойынша 16 мың 168 отбасы біржолғы көмек алды, жалпы сомасы 5,7 млрд теңгеден асты. Әр
отбасына 100 АЕК-тен төленеді.

Мүлкінен айырылған 15 355 отбасыға 7,6 млрд теңге өтемақы аударылды (әрқайсысына 150 АЕК-тен аспайды).

Үкімет 5 767 тұрғын үйді сатып алды, 9 156-сын жөндеді. Бұған 54,7 млрд теңге жұмсалды. Тағы 2 680 үй салынып жатыр, олардың
құны — 64 млрд теңге.

222 кәсіпкер 2,2 млрд теңге көлемінде өтемақы алды, оның 1,9 млрд теңгесін «Демеу» қоры берді. Қор 40 кәсіпкерге көмектесті.`,
    places: {
      "aid.oneTimeAssistance.families": "16168",
      "aid.oneTimeAssistance.amount": "5700000000",
      "aid.oneTimeAssistance.rate": "100",
      "aid.propertyCompensation.families": "15355",
      "aid.propertyCompensation.amount": "7600000000",
      "aid.propertyCompensation.cap": "150",
      "aid.housingPurchase.houses": "5767",
      "aid.housingRepair.houses": "9156",
      "totals.housingPurchaseAndRepair.printed": "54700000000",
      "aid.housingConstruction.houses": "2680",
      "aid.housingConstruction.amount": "64000000000",
      "aid.smeCompensation.enterprises": "222",
      "aid.smeCompensation.amount": "2200000000",
      "aid.smeCompensation.funding.demeu.amount": "1900000000",
      "aid.smeCompensation.funding.demeu.enterprises": "40",
    },
    unassigned: [],
  },
} as const;
