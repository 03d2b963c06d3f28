import { describe, expect, test } from "vitest";
import type { Figure } from "../../src/printed/figure.js";
import { FigureError, readFigure, tryReadFigure } from "../../src/printed/read-figure.js";
import { said } from "./said.js";

describe("a rounded number", () => {
  test.each(["13.3 billion tenge", "13,3 млрд тенге", "13,3 миллиарда тенге", "13,3 млрд теңге"])(
    "%s reaches half a unit of its last digit either way, both ends in",
    (text) => {
      expect(said(text)).toBe("[13250000000, 13350000000]");
      expect(said(text, { rounding: "nearest" })).toBe("[13250000000, 13350000000]");
    },
  );

  test.each(["13.3 billion tenge", "13,3 млрд тенге", "13,3 миллиард теңге"])(
    "%s, cut off, reaches up to the next digit but not to it",
    (text) => {
      expect(said(text, { rounding: "truncated" })).toBe("[13300000000, 13399999999.99]");
      expect(said(text, { rounding: "either" })).toBe("[13250000000, 13399999999.99]");
    },
  );

  test("has open ends where its unit has no grain", () => {
    expect(said("71.12 percent", { rounding: "truncated" })).toBe("[71.12, 71.13)");
    expect(said("13.3 billion", { rounding: "truncated" })).toBe("[13300000000, 13400000000)");
  });

  test("mirrors below zero, where cutting off goes toward zero", () => {
    expect(said("-13.3 million tenge")).toBe("[-13350000, -13250000]");
    expect(said("-13.3 percent", { rounding: "truncated" })).toBe("(-13.4, -13.3]");
    expect(said("-13.3 percent", { rounding: "either" })).toBe("(-13.4, -13.25]");
  });

  test("that is a printed zero, cut off, stands for values of either sign", () => {
    expect(said("0.0 percent")).toBe("[-0.05, 0.05]");
    expect(said("0.0 percent", { rounding: "truncated" })).toBe("(-0.1, 0.1)");
    expect(said("0.0 percent", { rounding: "either" })).toBe("(-0.1, 0.1)");
  });

  test.each([
    ["64 billion tenge", "64 млрд тенге", "64 млрд теңге", "[63500000000, 64500000000]"],
    ["9,994 million tenge", "9 994 млн тенге", "9 994 млн теңге", "[9993500000, 9994500000]"],
    ["12,627.7 million tenge", "12 627,7 млн тенге", "12 627,7 млн теңге", "[12627650000, 12627750000]"],
    ["20,600 thousand tenge", "20 600 тыс. тенге", "20 600 мың теңге", "[20599500, 20600500]"],
    ["7.2 thousand families", "7,2 тысячи семей", "7,2 мың отбасы", "[7150, 7250]"],
    ["71.12 percent", "71,12 процента", "71,12 пайыз", "[71.115, 71.125]"],
    ["50 percent", "50 процентов", "50 пайыз", "[49.5, 50.5]"],
    ["150.5 tenge", "150,5 тенге", "150,5 теңге", "[150.45, 150.55]"],
    ["1.30 trillion tenge", "1,30 триллиона тенге", "1,30 трлн теңге", "[1295000000000, 1305000000000]"],
  ])("%s is as wide as its last printed digit, scale included, in each language", (en, ru, kk, range) => {
    expect([said(en), said(ru), said(kk)]).toEqual([range, range, range]);
  });

  test("7.22 is rounded at its last printed digit", () => {
    expect(said("7.22")).toBe("[7.215, 7.225]");
  });
});

describe("an exact number", () => {
  test.each([
    ["36,455 families", "36 455 семей", "36 455 отбасы", "[36455, 36455]"],
    ["369,200 tenge", "369 200 тенге", "369 200 теңге", "[369200, 369200]"],
    ["100 MCI", "100 МРП", "100 АЕК", "[100, 100]"],
    ["exactly 300 million", "ровно 300 млн", "дәл 300 миллион", "[300000000, 300000000]"],
    ["exactly 50 percent", "ровно 50 процентов", "тура 50 пайыз", "[50, 50]"],
    ["exactly 7.5 percent", "ровно 7,5 процента", "тура 7,5 пайыз", "[7.5, 7.5]"],
  ])("%s has no width, in each language", (en, ru, kk, range) => {
    for (const rounding of ["nearest", "truncated", "either"] as const) {
      expect([said(en, { rounding }), said(ru, { rounding }), said(kk, { rounding })]).toEqual([
        range,
        range,
        range,
      ]);
    }
  });

  test("20,600 in English is a whole number in full", () => {
    expect(said("20,600", { language: "en" })).toBe("[20600, 20600]");
  });
});

describe("a hedge", () => {
  test.each([
    ["over 2.8 billion tenge", "свыше 2,8 млрд тенге", "2,8 млрд теңгеден астам", "[2800000000.01, …)"],
    ["more than 2.8 billion", "более 2,8 млрд", "2,8 млрд-тан астам", "(2800000000, …)"],
    ["exceeded 2.8 billion", "превысила 2,8 млрд", "2,8 миллиардтан асты", "(2800000000, …)"],
    ["over 20 families", "больше 20 семей", "20-дан артық отбасы", "[21, …)"],
    ["at least 200 families", "не менее 200 семей", "кемінде 200 отбасы", "[200, …)"],
    ["no less than 200 families", "как минимум 200 семей", "200 отбасыдан кем емес", "[200, …)"],
    ["at most 150 MCI", "не более 150 МРП", "150 АЕК-тен аспайды", "(…, 150]"],
    ["not exceed 150 MCI", "не может превышать 150 МРП", "150 АЕК-тен аспауы", "(…, 150]"],
    ["never exceeds 150 MCI", "не должна превышать 150 МРП", "150 АЕК-тен асуы мүмкін емес", "(…, 150]"],
    ["cannot be more than 150 MCI", "не может быть больше 150 МРП", "150 АЕК-тен көп болмайды", "(…, 150]"],
    ["cannot be lower than 150 MCI", "не может быть ниже 150 МРП", "150 АЕК-тен төмен болмайды", "[150, …)"],
    ["never fallen below 150 MCI", "не должен быть меньше 150 МРП", "150 АЕК-тен аз болмауы", "[150, …)"],
    ["exceed 150 MCI", "превышать 150 МРП", "150 АЕК-тен асты", "(150, …)"],
    ["up to 150 MCI", "до 150 МРП", "150 АЕК-ке дейін", "(…, 150]"],
    ["no more than 20 families", "не свыше 20 семей", "20 отбасыдан артық емес", "(…, 20]"],
    ["under 20 families", "менее 20 семей", "20 отбасыдан аз", "(…, 19]"],
    ["less than 5%", "меньше 5%", "5%-дан кем", "(…, 5)"],
    ["about 3.2 billion tenge", "около 3,2 млрд тенге", "шамамен 3,2 млрд теңге", "[3100000000, 3300000000]"],
    ["around 3.2 billion", "порядка 3,2 млрд", "3,2 млрд-қа жуық", "[3100000000, 3300000000]"],
    ["approximately 6,000", "примерно 6 000", "6 000-ға жуық", "[5000, 7000]"],
    ["roughly 20,600", "около 20 600", "шамамен 20 600", "[20500, 20700]"],
    ["about 10 billion", "около 10 млрд", "10 млрд шамасында", "[0, 20000000000]"],
    ["about 1.0 billion", "около 1,0 млрд", "шамамен 1,0 млрд", "[900000000, 1100000000]"],
    ["nearly 6,000 houses", "почти 6 000 домов", "6 000 үй дерлік", "[5500, 5999]"],
    [
      "almost 13.3 billion tenge",
      "почти 13,3 млрд тенге",
      "13,3 млрд теңге дерлік",
      "[13250000000, 13299999999.99]",
    ],
  ])("%s says so in each language", (en, ru, kk, range) => {
    const read = [said(en, { language: "en" }), said(ru, { language: "ru" }), said(kk, { language: "kk" })];
    expect(read).toEqual([range, range, range]);
  });

  test.each([
    ["well/far/slightly/comfortably more than 20 families", "[21, …)"],
    ["a shade/touch/little/bit over 20 families", "[21, …)"],
    ["well/far/slightly/comfortably fewer than 20 families", "(…, 19]"],
    ["a shade/touch/little/bit less than 20 families", "(…, 19]"],
    ["no/not less than 20 families", "[20, …)"],
    ["no/not fewer than 20 families", "[20, …)"],
    ["no/not more than 20 families", "(…, 20]"],
    ["something like 20 families", "[10, 30]"],
    ["not quite 20 families", "[15, 19]"],
    ["close on 20 families", "[15, 19]"],
    ["20-odd families", "[10, 30]"],
    ["20-plus families", "[20, …)"],
    ["20 families at the most", "(…, 20]"],
    ["at the very least 20 families", "[20, …)"],
    ["значительно/гораздо/намного/несколько больше 20 семей", "[21, …)"],
    ["значительно/гораздо/намного/несколько меньше чем 20 семей", "(…, 19]"],
    ["перевалило/перевалили за 20 семей", "[21, …)"],
    ["от силы 20 семей", "(…, 20]"],
    ["20 семей от силы", "(…, 20]"],
    ["20 семей или около того", "[10, 30]"],
    ["чуть/едва ли не 20 семей", "[15, 19]"],
    ["почти что 20 семей", "[15, 19]"],
  ])("may have other words, or words beside it: %s", (texts, range) => {
    const all = texts
      .split(" ")
      .reduce((heads, word) => heads.flatMap((head) => word.split("/").map((one) => [...head, one])), [
        [],
      ] as string[][])
      .map((words) => words.join(" "));
    expect(all.map((text) => [text, said(text)])).toEqual(all.map((text) => [text, range]));
  });

  test.each([
    ["~3.2 billion", "[3100000000, 3300000000]"],
    ["≈3.2 billion", "[3100000000, 3300000000]"],
    ["> 20 families", "[21, …)"],
    ["<20 families", "(…, 19]"],
    ["≥20 families", "[20, …)"],
    ["<= 20 families", "(…, 20]"],
    ["200+ families", "[200, …)"],
    ["3 million+", "[3000000, …)"],
    ["200 or more families", "[200, …)"],
    ["20 families at most", "(…, 20]"],
  ])("may be a sign, or stand behind: %s", (text, range) => {
    expect(said(text)).toBe(range);
  });

  test.each([
    ["500 көп балалы отбасы", "көп балалы отбасы"],
    ["1 234 аз қамтылған отбасы", "аз қамтылған отбасы"],
    ["12 жоғары оқу орны", "жоғары оқу орны"],
    ["15 аса ірі кәсіпорын", "аса ірі кәсіпорын"],
    ["20 кем дамыған ауыл", "кем дамыған ауыл"],
    ["100 төмен тарифті үй", "төмен тарифті үй"],
    ["3 артық үй", "артық үй"],
    ["12 жер асты су көзі", "жер асты су көзі"],
    ["5 мың аз қамтылған отбасы", "аз қамтылған отбасы"],
  ])("in Kazakh is an adjective where nothing is compared: %s", (text, noun) => {
    const figure = readFigure(text, { language: "kk" });
    expect([figure.hedge, figure.noun]).toEqual(["none", noun]);
  });

  test.each([
    ["500-ден көп балалы отбасы", "[501, …)"],
    ["500ден көп отбасы", "[501, …)"],
    ["5 мыңнан аз отбасы", "(…, 4999]"],
    ["елуден артық үй", "[51, …)"],
    ["500 көп балалы отбасыдан көп", "[501, …)"],
    ["100 үйден кем", "(…, 99]"],
    ["100 үйден сәл артық", "[101, …)"],
    ["2 млрд.-тан асты", "(2000000000, …)"],
    ["200 отбасыдан аз емес", "[200, …)"],
    ["1 млрд астам теңге", "[1000000000.01, …)"],
  ])("in Kazakh compares what stands in the ablative: %s", (text, range) => {
    expect(said(text, { language: "kk" })).toBe(range);
  });

  test("in Kazakh compares nothing that stands in no ablative", () => {
    expect(said("2 млрд теңге көп", { language: "kk" })).toBe("unexpected-text: көп");
  });

  test.each([
    "1 млрд теңгеден астам",
    "1 млрд-тан астам теңге",
    "миллиард теңгеден астам",
    "бір миллиардтан астам теңге",
  ])("in Kazakh stands before or behind the unit: %s", (text) => {
    expect(said(text)).toBe("[1000000000.01, …)");
  });

  test("is taken at the printed number, whatever the rounding", () => {
    for (const rounding of ["nearest", "truncated", "either"] as const) {
      expect(said("over 2.8 billion", { rounding })).toBe("(2800000000, …)");
      expect(said("nearly 6,000 houses", { rounding })).toBe("[5500, 5999]");
      expect(said("about 3.2 billion", { rounding })).toBe("[3100000000, 3300000000]");
    }
  });

  test("of a negative number mirrors only where it tells nearness to zero", () => {
    expect(said("nearly -6,000 tenge")).toBe("[-5999.99, -5500]");
    expect(said("over -120 tenge")).toBe("[-119.99, …)");
    expect(said("nearly 0 percent")).toBe("[-0.5, 0.5]");
  });
});

describe("a range", () => {
  test.each([
    "150–300 billion",
    "150-300 billion",
    "150 — 300 billion",
    "150 to 300 billion",
    "from 150 to 300 billion",
    "between 150 and 300 billion",
    "150 billion to 300 billion",
    "₸150–300 billion",
    "от 150 до 300 млрд",
    "между 150 и 300 миллиардами",
    "150-ден 300 млрд-қа дейін",
    "150 млрд-тан 300 млрд-қа дейін",
    "150 млрд пен 300 млрд аралығында",
  ])("%s shares its scale, and is as wide as its numbers are printed", (text) => {
    expect(said(text)).toBe("[149500000000, 300500000000]");
  });

  test("takes the rounding at each end", () => {
    expect(said("1.5–3.0 percent", { rounding: "truncated" })).toBe("[1.5, 3.1)");
    expect(said("1.5–3.0 percent", { rounding: "either" })).toBe("[1.45, 3.1)");
    expect(said("from -3.0 to -1.5 percent", { rounding: "truncated" })).toBe("(-3.1, -1.5]");
  });

  test.each([
    ["from 150 to 300 families", "[150, 300]"],
    ["from 150 families to 300 families", "[150, 300]"],
    ["from 500 thousand to 2 million tenge", "[499500, 2500000]"],
    ["150 отбасыдан 300 отбасыға дейін", "[150, 300]"],
    ["от 5 до 7 тысяч семей", "[4500, 7500]"],
    ["от тысячи до двух тысяч семей", "[500, 2500]"],
    ["10–20%", "[9.5, 20.5]"],
    ["-10--5 tenge", "[-10, -5]"],
    ["150 tenge to 300 million tenge", "[150, 300500000]"],
    ["ten to twenty families", "[10, 20]"],
    ["два-три дома", "[2, 3]"],
  ])("%s", (text, range) => {
    expect(said(text)).toBe(range);
  });

  test("has the lower number as its value", () => {
    const figure = readFigure("150–300 billion tenge");
    expect([figure.hedge, figure.value.toFixed(), figure.precision?.toFixed(), figure.unit]).toEqual([
      "between",
      "150000000000",
      "1000000000",
      "tenge",
    ]);
  });
});

describe("a sum of falling scales", () => {
  test.each([
    ["2 billion 886.1 million", "2 млрд 886,1 млн", "2 млрд 886,1 млн", "[2886050000, 2886150000]"],
    ["16 thousand 168", "16 тысяч 168", "16 мың 168", "[16168, 16168]"],
    ["1 million 200.5 tenge", "1 млн 200,5 тенге", "1 млн 200,5 теңге", "[1000200.45, 1000200.55]"],
    ["-2 billion 886.1 million", "-2 млрд 886,1 млн", "-2 млрд 886,1 млн", "[-2886150000, -2886050000]"],
    [
      "about 2 billion 800 million",
      "около 2 млрд 800 млн",
      "шамамен 2 млрд 800 млн",
      "[2700000000, 2900000000]",
    ],
    ["two million five thousand", "два миллиона пять тысяч", "екі миллион бес мың", "[2004500, 2005500]"],
  ])("%s is as wide as its last part, in each language", (en, ru, kk, range) => {
    const read = [said(en), said(ru, { language: "ru" }), said(kk, { language: "kk" })];
    expect(read).toEqual([range, range, range]);
  });
});

describe("a number in words", () => {
  test.each([
    ["ten regions", "десять регионов", "он өңір", "[10, 10]"],
    ["forty-two families", "сорок две семьи", "қырық екі отбасы", "[42, 42]"],
    ["twenty five families", "двадцать пять семей", "жиырма бес отбасы", "[25, 25]"],
    ["a hundred MCI", "сто МРП", "жүз АЕК", "[100, 100]"],
    ["up to one hundred MCI", "до ста МРП", "жүз АЕК-ке дейін", "(…, 100]"],
    ["over ten families", "более десяти семей", "оннан астам отбасы", "[11, …)"],
    ["fifteen houses", "пятнадцать домов", "он бес үй", "[15, 15]"],
    ["two billion tenge", "два миллиарда тенге", "екі миллиард теңге", "[1500000000, 2500000000]"],
    ["over a million tenge", "более миллиона тенге", "миллион теңгеден астам", "[1000000.01, …)"],
    ["more than a thousand families", "более тысячи семей", "мыңнан астам отбасы", "[1001, …)"],
  ])("%s reads in each language", (en, ru, kk, range) => {
    expect([said(en), said(ru), said(kk)]).toEqual([range, range, range]);
  });

  test("needs something counted, or a scale", () => {
    expect(said("сорок два")).toBe("no-number: сорок два");
    expect(said("сорок два", { unit: "count" })).toBe("[42, 42]");
    expect(said("forty-two")).toBe("no-number: forty-two");
    expect(said("тысячи семей")).toBe("no-number: тысячи");
  });

  test("is not joined where no words of a number are", () => {
    expect(said("twenty-thirty families")).toBe("[20, 30]");
    expect(said("ten two families")).toBe("unexpected-text: two");
    expect(said("forty - two families")).toBe("range-reversed: forty - two families");
    expect(said("сто двадцать семей")).toBe("unexpected-text: двадцать");
    expect(said("жиырмадан бес отбасы")).toBe("unexpected-text: бес");
  });
});

describe("a unit", () => {
  test.each([
    ["3.2 billion tenge", "tenge"],
    ["3.2 billion KZT", "tenge"],
    ["KZT 3.2 billion", "tenge"],
    ["KZT3.2bn", "tenge"],
    ["₸3.2 billion", "tenge"],
    ["3.2 billion ₸", "tenge"],
    ["T3.2 billion", "tenge"],
    ["-T3.2 billion", "tenge"],
    ["3,2 млрд тенге", "tenge"],
    ["3,2 млрд. тг.", "tenge"],
    ["3,2 млрд.тг", "tenge"],
    ["3,2 млрд теңгені", "tenge"],
    ["100 MCI", "MCI"],
    ["100 MCIs", "MCI"],
    ["100 monthly calculation indices", "MCI"],
    ["100 МРП", "MCI"],
    ["100 месячных расчётных показателей", "MCI"],
    ["100 месячных расче\u0308тных показателеи\u0306", "MCI"],
    ["100 АЕК-тен", "MCI"],
    ["100 айлық есептік көрсеткішке дейін", "MCI"],
    ["71.12%", "percent"],
    ["71.12 per cent", "percent"],
    ["71,12 процентов", "percent"],
    ["71,12 пайызға", "percent"],
    ["20 тыс\u00ADяч семей", "count"],
  ])("%s is told by its word or sign", (text, unit) => {
    expect(readFigure(text).unit).toBe(unit);
  });

  test.each([
    ["36,455 families", "families"],
    ["20 тысяч семей", "семей"],
    ["734 кәсіпкер", "кәсіпкер"],
    ["3,232 heads of cattle", "heads of cattle"],
    ["734 small and medium enterprises", "small and medium enterprises"],
    ["40 one-time  payments", "one-time payments"],
    ["20 тыс.семей", "семей"],
    ["16 thousand two-room flats", "two-room flats"],
  ])("%s counts what it names", (text, noun) => {
    const read = tryReadFigure(text);
    expect(read.ok ? read.figure.noun : undefined).toBe(noun);
  });

  test("that was asked for is taken where the text names none", () => {
    const figure = readFigure("13.3 billion", { unit: "tenge", rounding: "truncated" });
    expect(figure.unit).toBe("tenge");
    expect(figure.range.to?.value.toFixed()).toBe("13399999999.99");
    expect(readFigure("over 100", { unit: "MCI" }).range.from?.open).toBe(true);
  });

  test("that nothing names is a count where the number is whole and in full", () => {
    expect(said("over 20")).toBe("[21, …)");
    expect(said("over 20 thousand")).toBe("(20000, …)");
    expect(readFigure("over 20").unit).toBeUndefined();
    expect(said("from 5 to 7.5", { rounding: "truncated" })).toBe("[5, 7.6)");
  });
});

describe("the whole figure", () => {
  test("gives what was printed and what it says", () => {
    const figure: Figure = readFigure("over 12,627.7 million tenge");
    expect(figure).toEqual({
      printed: "over 12,627.7 million tenge",
      language: "en",
      value: figure.value,
      precision: figure.precision,
      hedge: "over",
      unit: "tenge",
      range: { from: figure.range.from },
      warnings: [],
    });
    expect(figure.value.toFixed()).toBe("12627700000");
    expect(figure.precision?.toFixed()).toBe("100000");
  });

  test("leaves the precision out where the number is exact", () => {
    expect("precision" in readFigure("36,455 families")).toBe(false);
    expect("precision" in readFigure("exactly 13.3 billion tenge")).toBe(false);
    expect(readFigure("about 6,000 families").precision?.toFixed()).toBe("1000");
  });

  test("holds forty digits without loss", () => {
    const digits = "1234567890123456789012345678901234567890";
    expect(readFigure(`${digits} trillion tenge`).value.toFixed()).toBe(`${digits}000000000000`);
  });
});

describe("readFigure", () => {
  test("throws an error that shows the text and the place", () => {
    expect(() => readFigure("13.3 billion dollars")).toThrow(FigureError);
    try {
      readFigure("13.3 billion dollars");
    } catch (error) {
      expect(error instanceof FigureError ? [error.name, error.fault.code, error.message] : error).toEqual([
        "FigureError",
        "wrong-unit",
        '"dollars" is another unit; expected an amount in tenge\n    13.3 billion dollars\n                 ^^^^^^^',
      ]);
    }
  });

  test.each([
    [13.3, "a figure is read from a string, not from the number 13.3; write it in quotes, as it was printed"],
    [5n, "a figure is read from a string, not from the bigint 5; write it in quotes, as it was printed"],
    [null, "a figure is read from a string, not from null"],
    [undefined, "a figure is read from a string, not from a value of type undefined"],
    [["5"], "a figure is read from a string, not from a list"],
    [{}, "a figure is read from a string, not from an object"],
  ])("refuses %s, which is no string", (value, message) => {
    const given: unknown = value;
    expect(() => readFigure(given as string)).toThrow(new TypeError(message));
    expect(() => tryReadFigure(given as string)).toThrow(new TypeError(message));
  });

  test("refuses an option that does not exist", () => {
    const options = { language: "fr" } as unknown as { language: "en" };
    expect(() => readFigure("5", options)).toThrow(
      '"fr" is no language of figures; choose one of "en", "ru", "kk"',
    );
    const rounding = { rounding: 5 } as unknown as { rounding: "nearest" };
    expect(() => readFigure("5", rounding)).toThrow("is no rounding of figures");
  });
});

describe("in Kazakh what is counted may have the ending of a hedge", () => {
  test.each([
    ["300 үйдей", "[200, 400]"],
    ["38 мың тоннадай", "[37000, 39000]"],
    ["300 үй", "[300, 300]"],
    ["12 қап бидай", "[12, 12]"],
  ])("%s", (text, range) => {
    expect(said(text, { language: "kk", unit: "count" })).toBe(range);
  });
});
