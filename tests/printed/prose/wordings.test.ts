import { describe, expect, test } from "vitest";
import { findFigures } from "../../../src/printed/prose/find-figures.js";

/** Figures in short, one after the other: `count 5 house`. A range has `..`, a carried figure a star. */
function seen(text: string): string {
  return findFigures(text)
    .map(({ kind, printed, unit = "", range, carried, day, fraction }) => {
      const [from, to] = [range?.from?.value.toFixed() ?? "", range?.to?.value.toFixed() ?? ""];
      const ends = range === undefined ? `"${printed}"` : from === to ? from : `${from}..${to}`;
      const more = day ?? (fraction && `${fraction.numerator}/${fraction.denominator}`);
      return [kind, ends, unit, more, carried && "*"].filter(Boolean).join(" ");
    })
    .join("; ");
}

type Case = readonly [text: string, figures: string];

const wordings: readonly (readonly [what: string, cases: readonly Case[]])[] = [
  [
    "a number, and the same again in brackets",
    [
      [
        "Worth 1,200,000 (one million two hundred thousand) tenge, for 5 (five) years.",
        "amount 1200000 tenge; count 5 year",
      ],
      ["Сумма 1 200 000 (один миллион двести тысяч) тенге.", "amount 1200000 tenge"],
      ["Сомасы 1 200 000 (бір миллион екі жүз мың) теңге.", "amount 1200000 tenge"],
      // Another number in brackets is another figure.
      ["There are 5 (six) houses.", 'other "5"; other "six"'],
    ],
  ],
  [
    "a hedge before or behind a range, which holds for both its ends",
    [
      ["They lost about 20–30 houses.", "count 10..40 house"],
      ["Потеряли до 10–15 голов и свыше 2–3 млн тенге.", "count ..15 голова; amount 2000000.01.. tenge"],
      ["20–30 үйге жуық, 10–15 басқа дейін.", "count 10..40 үй; count ..15 бас"],
      ["2 мен 3 млн теңге аралығында.", "amount 1500000..3500000 tenge"],
    ],
  ],
  [
    "a number in words",
    [
      ["A thousand and one families came.", "count 1001 family"],
      ["Only 2½ hours and half a million tonnes.", "count 2.45..2.55 hour; count 450000..550000 tonne"],
      ["Сдали полторы сотни бычков и три с половиной сотни овец.", "count 150 бычок; count 350 овца"],
      ["Қырық үй тексерілді, екеуі құлады.", "count 40 үй; count 2 үй *"],
    ],
  ],
  [
    "a hedge that is of them, so that no noun follows",
    [
      ["900 адамның жүзден астамы әлі келмеді.", "count 900 адам; count 101.. адам *"],
      ["1 200 үйдің 300-ге жуығы құлады.", "count 1200 үй; count 200..400 үй *"],
      ["40 үй құлады, 20 шақтысы жөнделді.", "count 40 үй; count 10..30 үй *"],
      ["Тұрғындардың жартысынан көбі көшті.", 'other "жартысынан көбі" 1/2'],
      [
        "Көлем екі еседен астам өсті, айыппұл 50 еселенген.",
        'other "екі еседен астам"; other "50 еселенген"',
      ],
    ],
  ],
  [
    "money of other countries",
    [
      [
        "Түркия 95 млн лира, Жапония 4 млрд иен берді.",
        "amount 94500000..95500000 TRY; amount 3500000000..4500000000 JPY",
      ],
      [
        "640 млн рублі мен 2 млн манат қайтарылды.",
        "amount 639500000..640500000 RUB; amount 1500000..2500000 AZN",
      ],
      ["Бағасы 200 лариден 250 лариге өсті.", "amount 200 GEL; amount 250 GEL"],
    ],
  ],
  [
    "a word that only looks like a number",
    [
      ["Оны 5 адам көрді, онда екі үй, оның үш баласы бар.", "count 5 адам; count 2 үй; count 3 бала"],
      ["Кеме 14 түйінмен жүзді.", "count 14 түйін"],
      ["Қор тағы 350 мың беруге уәде етті.", "count 349500..350500"],
      [
        "Қордан 4 трлн теңге алынды, тағы 500 млрд алынбақ.",
        "amount 3500000000000..4500000000000 tenge; amount 499500000000..500500000000 tenge *",
      ],
    ],
  ],
  [
    "a hedge in an ending, and others that stand behind",
    [
      ["300-дей адам келді.", "count 200..400 адам"],
      ["Жарты миллиард теңгедей бөлінді.", "amount 400000000..600000000 tenge"],
      ["18 млрд теңгеден аса қаржы.", "amount 18000000000.01.. tenge"],
      ["20 шақты ауыл.", "count 10..30 ауыл"],
      ["Отызға тарта үй, жүзге тарта адам.", "count 20..40 үй; count 0..200 адам"],
      ["Әрі кетсе 20 адам, көп болса 5 үй.", "count ..20 адам; count ..5 үй"],
      ["Цена не превысит 24,5 млн тенге.", "amount ..24500000 tenge"],
    ],
  ],
  [
    "a part in words, with its hedge",
    [
      [
        "Less than a tenth of it, about two-thirds.",
        'other "Less than a tenth" 1/10; other "about two-thirds" 2/3',
      ],
      ["Более половины домов, около трети семей.", 'other "Более половины" 1/2; other "около трети" 1/3'],
    ],
  ],
  [
    "so much for each",
    [
      ["Each of the 40 families received 369,200 tenge.", "count 40 family; rate 369200 tenge"],
      ["They pay 2.7 million tenge per room.", "rate 2650000..2750000 tenge"],
      ["They got 100 MCI (369,200 tenge).", "rate 100 MCI; rate 369200 tenge"],
      ["It yields 20 tonnes per hectare.", "rate 20 tonne"],
      ["Каждая из 40 семей получила 369 200 тенге.", "count 40 семья; rate 369200 tenge"],
      ["Выдали по миллиону тенге.", "rate 500000..1500000 tenge"],
      ["Матерям положено по 40 МРП, пенсионерам — по 15.", "rate 40 MCI; rate 15 MCI *"],
      ["Цена 19 990 тг/мес., скорость 60 км/ч.", "rate 19990 tenge; rate 60 километр"],
      ["Литріне 200 теңге төленеді.", "rate 200 tenge"],
      // For a year and a month, not for each.
      ["2025 жылына 5 000 теңге бөлінді.", 'year "2025 жылына"; amount 5000 tenge'],
    ],
  ],
  [
    "a date or a year",
    [
      ["From 6 to 9 May it rained.", 'date "6 to 9 May"'],
      ["С 3 по 11 апреля шёл дождь.", 'date "3 по 11 апреля"'],
      ["2025 жылдың 1 қыркүйегінде ашылды.", 'date "2025 жылдың 1 қыркүйегінде" 2025-09-01'],
      ["Бұл сәуірдің 12-сінде болды.", 'date "сәуірдің 12"'],
      ["It will be ready by mid-2025.", 'year "2025"'],
    ],
  ],
  [
    "what is counted",
    [
      ["There were eighteen other houses and 40 more villages.", "count 18 house; count 40 village"],
      ["Two of the houses and one of the regions.", "count 2 house"],
      [
        "Помощь получили 4,6 тыс. безработных и 12 раненых солдат.",
        "count 4550..4650 безработный; count 12 солдат",
      ],
      ["Несие 1 200 жас отбасыға берілді.", "count 1200 отбасы"],
      ["Привезли 20 т муки.", "count 20 тонна"],
      ["Rates rose by 25 basis points.", "percent 24.5..25.5 basis point"],
    ],
  ],
  [
    "what is in a list",
    [
      [
        "Of 12 houses, 5 were bought, 4 repaired and 3 built.",
        "count 12 house; count 5 house *; count 4 house *; count 3 house *",
      ],
      // What stands in brackets gives its unit to nothing behind them.
      [
        "They bought 5 houses (25 million tenge), 9 were repaired.",
        "count 5 house; amount 24500000..25500000 tenge; count 9 house *",
      ],
      ["Из 86 домов купили 12, отремонтировали 30.", "count 86 дом; count 12 дом *; count 30 дом *"],
    ],
  ],
  [
    "what the sentence before has counted, where words point back",
    [
      [
        "They inspected 19 houses in ten regions. Of these, 12 are new.",
        "count 19 house; count 10 region; count 12 house *",
      ],
      [
        "Firms got 14 billion tenge. Of this, 12.1 came from the budget.",
        "amount 13500000000..14500000000 tenge; amount 12050000000..12150000000 tenge *",
      ],
      [
        "Из бюджета дали 5 млрд тенге. Фонд добавил 2 млрд.",
        "amount 4500000000..5500000000 tenge; amount 1500000000..2500000000 tenge *",
      ],
      ["222 кәсіпкер көмек алды. Олардың 40-ына қор көмектесті.", "count 222 кәсіпкер; count 40 кәсіпкер *"],
      // Nothing points back.
      ["They inspected 19 houses. Then 12 came.", 'count 19 house; other "12"'],
    ],
  ],
  [
    "Kazakh in Latin letters, in each way of writing it",
    [
      [
        "2024 jylǵy 27 naýryzda 250 adamǵa 12 mlrd teńge berildi.",
        'date "2024 jylǵy 27 naýryzda" 2024-03-27; count 250 адам; amount 11500000000..12500000000 tenge',
      ],
      [
        "2024 jylğy 27 nauryzda 250 adamğa 12 mlrd teñge berildi.",
        'date "2024 jylğy 27 nauryzda" 2024-03-27; count 250 адам; amount 11500000000..12500000000 tenge',
      ],
      [
        "2024 jılğı 27 nawrızda 250 adamğa 12 mlrd teñge berildi.",
        'date "2024 jılğı 27 nawrızda" 2024-03-27; count 250 адам; amount 11500000000..12500000000 tenge',
      ],
    ],
  ],
  [
    "what is neither an amount nor a count",
    [
      ["They won 3:2 in the 24th round.", 'other "3:2"; ordinal "24th"'],
      ["It grew by a fifth to 5 houses.", 'other "a fifth" 1/5; count 5 house'],
      ["Ол 109 телефоны арқылы айтты.", 'other "109"'],
    ],
  ],
];

describe.each(wordings)("%s", (_, cases) => {
  test.each(cases)("in %j", (text, expected) => {
    expect(seen(text)).toBe(expected);
  });
});
