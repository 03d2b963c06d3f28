/** A shorter text that fails in the same way, by leaving stretches out as long as that helps. */
export function shorten(text: string, fails: (shorter: string) => boolean, mostTries = 400): string {
  let shortest = text;
  let tries = 0;
  for (let size = Math.ceil(text.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let start = 0; start < shortest.length; ) {
      if (tries >= mostTries) return shortest;
      tries += 1;
      const shorter = shortest.slice(0, start) + shortest.slice(start + size);
      if (fails(shorter)) shortest = shorter;
      else start += size;
    }
  }
  return shortest;
}
