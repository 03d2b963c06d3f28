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
export const regions: readonly Region[] = Object.freeze([
  region("KZ-10", "Abai", "Абай облысы", "область Абай", ["Abay", "Абайская область"], true),
  region("KZ-11", "Akmola", "Ақмола облысы", "Акмолинская область", ["Aqmola"], true),
  region("KZ-15", "Aktobe", "Ақтөбе облысы", "Актюбинская область", ["Aqtöbe", "Aktyubinsk"], true),
  region("KZ-19", "Almaty Region", "Алматы облысы", "Алматинская область", [], false),
  region("KZ-23", "Atyrau", "Атырау облысы", "Атырауская область", [], true),
  region(
    "KZ-27",
    "West Kazakhstan",
    "Батыс Қазақстан облысы",
    "Западно-Казахстанская область",
    ["БҚО", "ЗКО", "WKO"],
    true,
  ),
  region("KZ-31", "Jambyl", "Жамбыл облысы", "Жамбылская область", ["Zhambyl"], false),
  region("KZ-33", "Jetisu", "Жетісу облысы", "область Жетысу", ["Zhetysu", "Zhetisu"], false),
  region(
    "KZ-35",
    "Karaganda",
    "Қарағанды облысы",
    "Карагандинская область",
    ["Karagandy", "Qaraghandy"],
    true,
  ),
  region("KZ-39", "Kostanay", "Қостанай облысы", "Костанайская область", ["Kostanai", "Qostanay"], true),
  region("KZ-43", "Kyzylorda", "Қызылорда облысы", "Кызылординская область", ["Qyzylorda"], false),
  region("KZ-47", "Mangystau", "Маңғыстау облысы", "Мангистауская область", ["Mangghystau"], false),
  region("KZ-55", "Pavlodar", "Павлодар облысы", "Павлодарская область", [], true),
  region(
    "KZ-59",
    "North Kazakhstan",
    "Солтүстік Қазақстан облысы",
    "Северо-Казахстанская область",
    ["СҚО", "СКО", "NKO"],
    true,
  ),
  region("KZ-61", "Turkistan", "Түркістан облысы", "Туркестанская область", ["Turkestan"], false),
  region("KZ-62", "Ulytau", "Ұлытау облысы", "область Ұлытау", ["Улытау"], true),
  region(
    "KZ-63",
    "East Kazakhstan",
    "Шығыс Қазақстан облысы",
    "Восточно-Казахстанская область",
    ["ШҚО", "ВКО", "EKO"],
    false,
  ),
  region("KZ-71", "Astana", "Астана", "Астана", [], false),
  region("KZ-75", "Almaty", "Алматы", "Алматы", [], false),
  region("KZ-79", "Shymkent", "Шымкент", "Шымкент", [], false),
]);

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

function region(
  code: string,
  en: string,
  kk: string,
  ru: string,
  aliases: readonly string[],
  emergency2024: boolean,
): Region {
  return Object.freeze({ code, en, kk, ru, aliases: Object.freeze([...aliases]), emergency2024 });
}
