import { ownTime } from "./own-time.js";

const longer = 8;

/** Twice the text in less than three times the time, three times over: what is in proportion comes to 8, what looks at all pairs to 64. */
export const limit = 27;

/** Milliseconds. What takes less grows in none; looking at every pair of 10,000 characters takes longer, eight times as many seconds. */
const least = 2;

/**
 * How many times longer a text {@link longer} times as long takes. A doubling alone can show more than it is: the longer
 * text may fit no cache, or wake the collector. Other work on the machine can only slow a run down, so that the least
 * times of several runs are compared.
 */
export function growth(text: string, run: (text: string) => unknown): number {
  const repeated = text.repeat(longer);
  let [once, more] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let attempt = 0; attempt < 8; attempt += 1) {
    once = Math.min(
      once,
      ownTime(() => run(text)),
    );
    more = Math.min(
      more,
      ownTime(() => run(repeated)),
    );
    if (more < limit * Math.max(once, least)) break;
  }
  return more / Math.max(once, least);
}
