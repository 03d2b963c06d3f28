import type { Language, Rounding } from "../../../src/printed/figure.js";
import type { FigureInput } from "../../../src/statement/types.js";
import type { Random } from "./random.js";

/** How a source prints: its language, and what it does with the digits that it leaves out. */
export interface Style {
  readonly language: Language;
  readonly rounding: Rounding;
}

interface Words {
  readonly scales: Readonly<Record<number, string>>;
  readonly tenge: string;
  readonly group: string;
  readonly point: string;
  readonly hedges: Readonly<Partial<Record<Hedge, (number: string, tenge: boolean) => string | undefined>>>;
  readonly range: (from: string, to: string) => string;
}

type Hedge = "over" | "at-least" | "at-most" | "under" | "about" | "nearly";

const before =
  (words: string) =>
  (number: string): string =>
    `${words} ${number}`;

const words: Readonly<Record<Language, Words>> = {
  en: {
    scales: { 3: "thousand", 6: "million", 9: "billion" },
    tenge: "tenge",
    group: ",",
    point: ".",
    hedges: {
      over: before("more than"),
      "at-least": before("no less than"),
      "at-most": before("up to"),
      under: before("under"),
      about: before("about"),
      nearly: before("almost"),
    },
    range: (from, to) => `between ${from} and ${to}`,
  },
  ru: {
    scales: { 3: "тыс.", 6: "млн", 9: "млрд" },
    tenge: "тенге",
    group: " ",
    point: ",",
    hedges: {
      over: before("свыше"),
      "at-least": before("не менее"),
      "at-most": before("не более"),
      under: before("менее"),
      about: before("около"),
      nearly: before("почти"),
    },
    range: (from, to) => `от ${from} до ${to}`,
  },
  kk: {
    scales: { 3: "мың", 6: "млн", 9: "млрд" },
    tenge: "теңге",
    group: "\u00A0",
    point: ",",
    hedges: {
      over: (number, tenge) => (tenge ? `${number}ден астам` : undefined),
      "at-least": before("кемінде"),
      "at-most": (number, tenge) => (tenge ? `${number}ге дейін` : undefined),
      about: before("шамамен"),
    },
    range: (from, to) => `${from}–${to}`,
  },
};

/** Of thousands, millions and billions. */
export function scaleWords(language: Language): Readonly<Record<number, string>> {
  return words[language].scales;
}

/** A quantity's true value, in tiyn or in things. */
export interface True {
  readonly value: bigint;
  readonly tenge: boolean;
}

/**
 * A true value as an honest source prints it: in full, rounded, hedged, as a range, as a sum of two scales, or as a number
 * with a precision. Written from docs/printed-numbers.md, with none of the library's code.
 */
export function printed(truth: True, style: Style, random: Random): FigureInput {
  const ways = [inFull, scaled, scaled, hedged, hedged, between, withPrecision, asRange, inTwoScales];
  return random.of(ways)(truth, style, random) ?? inFull(truth, style);
}

/** One quantity as a percentage of another, rounded. */
export function printedShare(part: bigint, whole: bigint, style: Style, random: Random): FigureInput {
  const decimals = random(3);
  const steps = shortened(part * 10n ** BigInt(2 + decimals), whole, style, random);
  return `${digits(steps, decimals, words[style.language])}%`;
}

/** Tiyn for each of so many, in rounded tenge. */
export function printedAverage(amount: bigint, count: bigint, style: Style, random: Random): FigureInput {
  const decimals = random(3);
  const own = words[style.language];
  const steps = shortened(amount * 10n ** BigInt(decimals), count * 100n, style, random);
  return `${digits(steps, decimals, own)} ${own.tenge}`;
}

/** In full, to the last tiyn. */
export function inFull({ value, tenge }: True, { language }: Style): string {
  const { group, point, tenge: unit } = words[language];
  if (!tenge) return grouped(value, group);
  const tiyn = magnitude(value % 100n);
  const whole = `${value < 0n ? "-" : ""}${grouped(magnitude(value) / 100n, group)}`;
  return `${whole}${tiyn === 0n ? "" : `${point}${String(tiyn).padStart(2, "0")}`} ${unit}`;
}

function scaled(truth: True, style: Style, random: Random): FigureInput | undefined {
  const at = stepOf(truth, random);
  if (at === undefined || truth.value < 0n) return undefined;
  const steps = shortened(truth.value, at.step, style, random);
  return steps === 0n ? undefined : written(steps, at, truth, style);
}

function hedged(truth: True, style: Style, random: Random): FigureInput | undefined {
  const at = stepOf(truth, random);
  const { hedges } = words[style.language];
  const hedge = random.of(Object.keys(hedges) as Hedge[]);
  if (at === undefined || truth.value < 0n) return undefined;
  const { value } = truth;
  const floor = value / at.step;
  const ceiling = (value + at.step - 1n) / at.step;
  const steps = {
    over: value === 0n ? 0n : (value - 1n) / at.step,
    "at-least": floor,
    "at-most": ceiling,
    under: floor + 1n,
    about: random(2) === 0 ? floor : ceiling,
    nearly: ceiling,
  }[hedge];
  if (steps === 0n) return undefined;
  if (hedge === "nearly") {
    const short = steps * at.step - value;
    if (short === 0n || 2n * short > significant(steps, at)) return undefined;
  }
  const number = written(steps, at, truth, style);
  return hedges[hedge]?.(number, truth.tenge);
}

function between(truth: True, style: Style, random: Random): FigureInput | undefined {
  const at = stepOf(truth, random);
  if (at === undefined || truth.value < at.step * 3n) return undefined;
  const low = truth.value / at.step - BigInt(random(3));
  const high = truth.value / at.step + 1n + BigInt(random(3));
  const number = digits(low, at.decimals, words[style.language]);
  return words[style.language].range(number, written(high, at, truth, style));
}

function withPrecision(truth: True, style: Style, random: Random): FigureInput | undefined {
  const at = stepOf(truth, random);
  if (at === undefined || truth.value < 0n) return undefined;
  const unit = truth.tenge ? 100n : 1n;
  const value = shortened(truth.value, at.step, style, random) * at.step;
  return { value: value / unit, precision: String(at.step / unit) };
}

function asRange({ value, tenge }: True, _: Style, random: Random): FigureInput | undefined {
  if (value < 0n) return undefined;
  const [below, above] = [BigInt(random(1000)), BigInt(random(1000))];
  const [from, to] = [plain(value < below ? 0n : value - below, tenge), plain(value + above, tenge)];
  const kind = random(4);
  return kind === 0 ? { from } : kind === 1 ? { to } : { from, to };
}

/** `2 billion 886.1 million` */
function inTwoScales(truth: True, style: Style, random: Random): FigureInput | undefined {
  const { scales } = words[style.language];
  const scale = truth.tenge ? random.of([6, 9]) : 6;
  const unit = truth.tenge ? 100n : 1n;
  const large = unit * 10n ** BigInt(scale);
  const decimals = random(3);
  const step = large / 1000n / 10n ** BigInt(decimals);
  if (truth.value < large || step === 0n) return undefined;
  const whole = truth.value / large;
  const rest = shortened(truth.value - whole * large, step, style, random);
  if (rest === 0n || rest * step >= large) return undefined;
  const small = written(rest, { step, scale: scale - 3, decimals }, truth, style);
  return `${whole} ${scales[scale]} ${small}`;
}

/** The unit of the last digit that is printed, in grains, and how it is written. */
interface Step {
  readonly step: bigint;
  readonly scale: number;
  readonly decimals: number;
}

function stepOf({ tenge }: True, random: Random): Step | undefined {
  const scale = random.of(tenge ? [3, 6, 9] : [3, 6]);
  const decimals = random(3);
  return { step: (tenge ? 100n : 1n) * 10n ** BigInt(scale - decimals), scale, decimals };
}

/** How many steps are printed for a value that is not below zero. */
function shortened(value: bigint, step: bigint, { rounding }: Style, random: Random): bigint {
  const down = value / step;
  const cut = rounding === "truncated" || (rounding === "either" && random(2) === 0);
  const twice = 2n * (value - down * step);
  if (cut || twice < step) return down;
  return twice > step || random(2) === 0 ? down + 1n : down;
}

/** One unit of the last digit that says something, in grains: zeros at the end of a whole number say nothing. */
function significant(steps: bigint, { step, decimals }: Step): bigint {
  let [digit, left] = [step, steps];
  if (decimals === 0) for (; left % 10n === 0n && left !== 0n; left /= 10n) digit *= 10n;
  return digit;
}

function written(steps: bigint, { scale, decimals }: Step, { tenge }: True, { language }: Style): string {
  const own = words[language];
  const number = `${digits(steps, decimals, own)} ${own.scales[scale]}`;
  return tenge ? `${number} ${own.tenge}` : number;
}

function digits(steps: bigint, decimals: number, { group, point }: Words): string {
  const power = 10n ** BigInt(decimals);
  const whole = grouped(steps / power, group);
  return decimals === 0 ? whole : `${whole}${point}${String(steps % power).padStart(decimals, "0")}`;
}

function grouped(value: bigint, separator: string): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, separator);
}

function plain(value: bigint, tenge: boolean): string {
  if (!tenge) return String(value);
  const tiyn = String(magnitude(value % 100n)).padStart(2, "0");
  return `${value < 0n ? "-" : ""}${magnitude(value) / 100n}.${tiyn}`;
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}
