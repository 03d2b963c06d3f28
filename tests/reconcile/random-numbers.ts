/** A random number generator with a seed: values from 0 up to, not including, a limit (Lehmer, 1951). */
export function randomFrom(seed: number): (limit: number) => number {
  let state = (seed % 2147483646) + 1;
  return (limit) => {
    state = (state * 48271) % 2147483647;
    return state % limit;
  };
}
