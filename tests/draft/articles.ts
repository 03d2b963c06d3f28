/** Relief articles of our own making, one in each language, with the published figures of 2024. */
export const articles: Readonly<Record<"en" | "ru" | "kk", string>> = {
  en: `As of 26 December 2024, commissions inspected 19,359 houses. 5,767 houses were purchased and 9,156 were repaired; for these purposes 54.7 billion tenge was allocated. 2,680 houses were built for 64 billion tenge.
36,455 families received one-time assistance in the amount of 13.3 billion tenge or 100 MCI, and 21,876 families received compensation for property worth 9.9 billion tenge (up to 150 MCI).
Compensation was paid to 734 entrepreneurs in the amount of 14.6 billion tenge, of which 12.1 billion came from the state budget and 2.5 billion tenge to 40 entrepreneurs from the Demeu fund.
Farmers were compensated for lost livestock in the amount of over 2.8 billion tenge. In all, 119,000 people were evacuated.`,
  ru: `По состоянию на 26 декабря 2024 года обследовано 19 359 домов. Куплено 5 767 домов, отремонтировано 9 156. На эти цели направлено 54,7 млрд тенге. Построено 2 680 домов на 64 млрд тенге.
36 455 семей получили единовременную помощь на сумму 13,3 млрд тенге или 100 МРП, 21 876 семьям возмещено имущество на 9,9 млрд тенге (до 150 МРП).
734 предпринимателям выплачено 14,6 млрд тенге: 12,1 млрд тенге из бюджета и 2,5 млрд тенге 40 предпринимателям из фонда «Демеу». За погибший скот возмещено более 2,8 млрд тенге. Эвакуировано 119 000 человек.`,
  kk: `2024 жылғы 26 желтоқсандағы жағдай бойынша 19 359 үй тексерілді. 5 767 үй сатып алынды, 9 156 үй жөнделді. Бұл мақсатқа 54,7 млрд теңге бөлінді. 2 680 үй салынды, оған 64 млрд теңге жұмсалды.
36 455 отбасыға 13,3 млрд теңге көлемінде біржолғы көмек төленді (100 АЕК), 21 876 отбасының мүлкі үшін 9,9 млрд теңге өтелді (150 АЕК-ке дейін).
734 кәсіпкерге 14,6 млрд теңге төленді. Мал үшін 2,8 млрд теңгеден астам өтемақы берілді. 119 000 адам эвакуацияланды.`,
};
