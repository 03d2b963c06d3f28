/** mulberry32: 32 random bits a call, the same on every machine. */
export function generator(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return (bits ^ (bits >>> 14)) >>> 0;
  };
}

/** A whole number from 0 up to, not including, `end`. */
export function below(random, end) {
  return Math.floor((random() / 2 ** 32) * end);
}
