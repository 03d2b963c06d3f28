import { kindOf } from "../exact/given.js";

/** A first-level administrative unit of Kazakhstan, as they stand since June 2022. */
export interface Region {
  /** ISO 3166-2; its two digits are also the prefix of the KATO classifier. */
  readonly code: string;
  /** Name in English. */
  readonly en: string;
  /** Name in Kazakh. */
  readonly kk: string;
  /** Name in Russian. */
  readonly ru: string;
  /** Other spellings and abbreviations in use. */
  readonly aliases: readonly string[];
  /** True where a local emergency was declared in the spring floods of 2024. */
  readonly emergency2024: boolean;
}

/** The seventeen regions and three cities of republican significance, by code. */
export const regions: readonly Region[] = Object.freeze(
  [
    {
      code: "KZ-10",
      en: "Abai",
      kk: "Абай облысы",
      ru: "область Абай",
      aliases: ["Abay", "Абайская область"],
      emergency2024: true,
    },
    {
      code: "KZ-11",
      en: "Akmola",
      kk: "Ақмола облысы",
      ru: "Акмолинская область",
      aliases: ["Aqmola"],
      emergency2024: true,
    },
    {
      code: "KZ-15",
      en: "Aktobe",
      kk: "Ақтөбе облысы",
      ru: "Актюбинская область",
      aliases: ["Aqtöbe", "Aktyubinsk"],
      emergency2024: true,
    },
    {
      code: "KZ-19",
      en: "Almaty Region",
      kk: "Алматы облысы",
      ru: "Алматинская область",
      aliases: [],
      emergency2024: false,
    },
    {
      code: "KZ-23",
      en: "Atyrau",
      kk: "Атырау облысы",
      ru: "Атырауская область",
      aliases: [],
      emergency2024: true,
    },
    {
      code: "KZ-27",
      en: "West Kazakhstan",
      kk: "Батыс Қазақстан облысы",
      ru: "Западно-Казахстанская область",
      aliases: ["БҚО", "ЗКО", "WKO"],
      emergency2024: true,
    },
    {
      code: "KZ-31",
      en: "Jambyl",
      kk: "Жамбыл облысы",
      ru: "Жамбылская область",
      aliases: ["Zhambyl"],
      emergency2024: false,
    },
    {
      code: "KZ-33",
      en: "Jetisu",
      kk: "Жетісу облысы",
      ru: "область Жетысу",
      aliases: ["Zhetysu", "Zhetisu"],
      emergency2024: false,
    },
    {
      code: "KZ-35",
      en: "Karaganda",
      kk: "Қарағанды облысы",
      ru: "Карагандинская область",
      aliases: ["Karagandy", "Qaraghandy"],
      emergency2024: true,
    },
    {
      code: "KZ-39",
      en: "Kostanay",
      kk: "Қостанай облысы",
      ru: "Костанайская область",
      aliases: ["Kostanai", "Qostanay"],
      emergency2024: true,
    },
    {
      code: "KZ-43",
      en: "Kyzylorda",
      kk: "Қызылорда облысы",
      ru: "Кызылординская область",
      aliases: ["Qyzylorda"],
      emergency2024: false,
    },
    {
      code: "KZ-47",
      en: "Mangystau",
      kk: "Маңғыстау облысы",
      ru: "Мангистауская область",
      aliases: ["Mangghystau"],
      emergency2024: false,
    },
    {
      code: "KZ-55",
      en: "Pavlodar",
      kk: "Павлодар облысы",
      ru: "Павлодарская область",
      aliases: [],
      emergency2024: true,
    },
    {
      code: "KZ-59",
      en: "North Kazakhstan",
      kk: "Солтүстік Қазақстан облысы",
      ru: "Северо-Казахстанская область",
      aliases: ["СҚО", "СКО", "NKO"],
      emergency2024: true,
    },
    {
      code: "KZ-61",
      en: "Turkistan",
      kk: "Түркістан облысы",
      ru: "Туркестанская область",
      aliases: ["Turkestan"],
      emergency2024: false,
    },
    {
      code: "KZ-62",
      en: "Ulytau",
      kk: "Ұлытау облысы",
      ru: "область Ұлытау",
      aliases: ["Улытау"],
      emergency2024: true,
    },
    {
      code: "KZ-63",
      en: "East Kazakhstan",
      kk: "Шығыс Қазақстан облысы",
      ru: "Восточно-Казахстанская область",
      aliases: ["ШҚО", "ВКО", "EKO"],
      emergency2024: false,
    },
    { code: "KZ-71", en: "Astana", kk: "Астана", ru: "Астана", aliases: [], emergency2024: false },
    { code: "KZ-75", en: "Almaty", kk: "Алматы", ru: "Алматы", aliases: [], emergency2024: false },
    { code: "KZ-79", en: "Shymkent", kk: "Шымкент", ru: "Шымкент", aliases: [], emergency2024: false },
  ].map((region) => Object.freeze({ ...region, aliases: Object.freeze(region.aliases) })),
);

const byCode: ReadonlyMap<string, Region> = new Map(regions.map((each) => [each.code, each]));

/**
 * The region of an ISO 3166-2 code, in capitals or not.
 *
 * @throws {TypeError} where `code` is no string
 *
 * @example
 * regionByCode("KZ-27")?.en; // "West Kazakhstan"
 */
export function regionByCode(code: string): Region | undefined {
  checkText(code);
  return byCode.get(code.toUpperCase());
}

/**
 * The region that a text names: by its code, its name in English, Kazakh or Russian, or an alias. Capitals,
 * accents and hyphens do not matter, Kazakh letters may be written with the Russian ones nearest to them, and the
 * word for a region (`region`, `oblast`, `область`, `облысы`) may stand before or behind the name or be left out.
 * `Almaty` alone is the city. What names no region is `undefined`; nothing is guessed.
 *
 * @throws {TypeError} where `text` is no string
 *
 * @example
 * findRegion("Қостанай облысы")?.code; // "KZ-39"
 * findRegion("Aqtobe oblast")?.code; // "KZ-15"
 * findRegion("Almaty")?.code; // "KZ-75"
 * findRegion("Almaty oblast")?.code; // "KZ-19"
 */
export function findRegion(text: string): Region | undefined {
  checkText(text);
  if (text.length > longestName) return undefined;
  const { kind, stem } = parse(text);
  if (kind === "oblast") return oblasts.get(stem);
  if (kind === "city") return cities.get(stem);
  return regionByCode(text.trim()) ?? cities.get(stem) ?? oblasts.get(stem);
}

function checkText(given: unknown): void {
  if (typeof given !== "string") throw new TypeError(`a region is found by a text, not by ${kindOf(given)}`);
}

type Kind = "oblast" | "city";

const longestName = 100;

const russianFor: ReadonlyMap<string, string> = new Map([
  ["ә", "а"],
  ["ғ", "г"],
  ["қ", "к"],
  ["ң", "н"],
  ["ө", "о"],
  ["ұ", "у"],
  ["ү", "у"],
  ["һ", "х"],
  ["і", "и"],
]);

const oblastWords = ["region", "oblast", "oblysy", "province", "область", "обл", "облысы"];
const cityWords = ["city", "город", "г", "қаласы", "қ"];
const kinds: ReadonlyMap<string, Kind> = new Map([
  ...oblastWords.map((word): [string, Kind] => [fold(word), "oblast"]),
  ...cityWords.map((word): [string, Kind] => [fold(word), "city"]),
]);

const isOblast = ({ kk }: Region): boolean => parse(kk).kind === "oblast";
const oblasts: ReadonlyMap<string, Region> = new Map(regions.filter(isOblast).flatMap(stems));
const cities: ReadonlyMap<string, Region> = new Map(regions.filter((each) => !isOblast(each)).flatMap(stems));

function stems(each: Region): (readonly [string, Region])[] {
  return [each.en, each.kk, each.ru, ...each.aliases].map((name) => [parse(name).stem, each]);
}

function parse(text: string): { readonly kind: Kind | undefined; readonly stem: string } {
  const words = fold(text)
    .split(/[\s.\p{Pd}]+/u)
    .filter((word) => word !== "");
  const first = kinds.get(words[0] ?? "");
  if (first !== undefined) return { kind: first, stem: words.slice(1).join(" ") };
  const last = kinds.get(words.at(-1) ?? "");
  return { kind: last, stem: (last === undefined ? words : words.slice(0, -1)).join(" ") };
}

function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[әғқңөұүһі]/g, (letter) => russianFor.get(letter) ?? letter);
}
