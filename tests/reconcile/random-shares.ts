/** One quantity is a printed percentage of another, by their places. */
export interface RandomShare {
  readonly part: number;
  readonly whole: number;
  readonly printed: string;
  /** False: the printed percentage may be suspected itself. */
  readonly certain: boolean;
}

type Percentage = (part: number, whole: number) => boolean;

/** Whether so many are a printed percentage, cut off, of so many others; where there are any. */
const percentages: Readonly<Record<string, Percentage>> = {
  "over 0 percent": (part) => part > 0,
  "over 50 percent": (part, whole) => 2 * part > whole,
  "under 50 percent": (part, whole) => 2 * part < whole,
  "over 100 percent": (part, whole) => part > whole,
  "under 100 percent": (part, whole) => part < whole,
  "over 200 percent": (part, whole) => part > 2 * whole,
  "under 300 percent": (part, whole) => part < 3 * whole,
  "50.0 percent": (part, whole) => 1000 * part >= 500 * whole && 1000 * part < 501 * whole,
  "66 percent": (part, whole) => 100 * part >= 66 * whole && 100 * part < 67 * whole,
};

/** A share of another quantity than its whole, most of which have an end that is itself not allowed. */
export function randomShare(quantities: number, random: (limit: number) => number): RandomShare {
  const all = Object.keys(percentages);
  const part = random(quantities);
  const whole = (part + 1 + random(quantities - 1)) % quantities;
  return { part, whole, printed: all[random(all.length)] ?? "over 50 percent", certain: random(2) === 0 };
}

/** Whether values keep to a share. Of nothing, nothing is any. */
export function isKept({ part, whole, printed }: RandomShare, values: readonly number[]): boolean {
  const [some, all] = [values[part] as number, values[whole] as number];
  return (some === 0 && all === 0) || percentages[printed]?.(some, all) === true;
}
