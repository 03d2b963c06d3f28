/** Texts longer than this have no nearest name. */
const longest = 80;

/** At most this many known names are compared. */
const mostCompared = 5_000;

/**
 * The known name that a mistyped one most likely stands for, or `undefined` where none is near: at most a
 * third of its letters may be wrong, missing, superfluous or swapped with a neighbour (Damerau–Levenshtein,
 * optimal string alignment). Letter case counts only between equally near names; of names that are still
 * equal the first is taken.
 *
 * @example
 * nearest("familes", ["families", "amount"]); // "families"
 * nearest("budget", ["families", "amount"]); // undefined
 */
export function nearest(name: string, known: readonly string[]): string | undefined {
  if (name === "" || name.length > longest) return undefined;

  const folded = name.toLowerCase();
  const limit = Math.max(1, Math.floor(name.length / 3));
  let best: { readonly name: string; readonly distance: number; readonly cased: number } | undefined;
  for (const candidate of known.slice(0, mostCompared)) {
    const worst = best?.distance ?? limit;
    if (Math.abs(candidate.length - name.length) > worst) continue;
    const distance = editDistance(folded, candidate.toLowerCase(), worst);
    if (distance > worst || distance >= Math.max(name.length, candidate.length)) continue;
    const cased = editDistance(name, candidate, longest);
    if (best === undefined || distance < best.distance || cased < best.cased) {
      best = { name: candidate, distance, cased };
    }
  }
  return best?.name;
}

/** The edit distance of two texts; any number above `worst` where it is above `worst`. */
function editDistance(a: string, b: string, worst: number): number {
  // By row the distances of so many letters of the one text from all beginnings of the other.
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let smallest = row;
    for (let column = 1; column <= b.length; column += 1) {
      const letter = a[row - 1];
      const other = b[column - 1];
      let distance = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (letter === other ? 0 : 1),
      );
      const isSwapped = letter === b[column - 2] && a[row - 2] === other;
      if (isSwapped) distance = Math.min(distance, at(beforeLast, column - 2) + 1);
      current.push(distance);
      smallest = Math.min(smallest, distance);
    }
    if (smallest > worst) return smallest;
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}

function at(distances: readonly number[], index: number): number {
  return distances[index] ?? Number.POSITIVE_INFINITY;
}
