import type { Range } from "../../../exact/range.js";
import { magnitude } from "../../../exact/rational.js";
import { shareInWords } from "./scale.js";

/** The values between two ranges that do not meet, and which end of the second it reaches to. */
export interface Hole {
  readonly from: bigint;
  readonly to: bigint;
  readonly asked: bigint;
}

/** What lies between what was printed and what is asked; `undefined` where they meet or one has no limit there. */
export function holeBetween(printed: Range, asked: Range): Hole | undefined {
  if (printed.to !== undefined && asked.from !== undefined && printed.to < asked.from)
    return { from: printed.to, to: asked.from, asked: asked.from };
  if (printed.from !== undefined && asked.to !== undefined && asked.to < printed.from)
    return { from: asked.to, to: printed.from, asked: asked.to };
  return undefined;
}

/**
 * How wide a hole is at least, measured by what is asked: `≈0.81 %`. `undefined` where 0 is asked, and where 0 lies within the
 * hole: there the share is the less, the further away what is asked.
 */
export function shareOf({ from, to, asked }: Hole): string | undefined {
  if (asked === 0n || (from < 0n && to > 0n)) return undefined;
  return shareInWords(to - from, magnitude(asked));
}

/** True where the first hole is wider than the second, each measured by what is asked. */
export function isWider(a: Hole, b: Hole): boolean {
  return (a.to - a.from) * magnitude(b.asked) > (b.to - b.from) * magnitude(a.asked);
}
