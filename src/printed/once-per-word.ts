/** How many words are remembered before all are forgotten. */
const mostKept = 20_000;

/** What a word comes to, found out once for each: words recur. */
export function oncePerWord<Result>(find: (key: string) => Result): (key: string) => Result {
  const kept = new Map<string, Result>();
  return (key) => {
    const before = kept.get(key);
    if (before !== undefined || kept.has(key)) return before as Result;
    const found = find(key);
    if (kept.size >= mostKept) kept.clear();
    kept.set(key, found);
    return found;
  };
}
