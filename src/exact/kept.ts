/** What is kept by key, in a map or a weak one. */
interface Keeping<Key, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): unknown;
}

/** What is kept under a key; where there was nothing yet, what is made for it. */
export function keptUnder<Key, Value>(kept: Keeping<Key, Value>, key: Key, make: () => Value): Value {
  const before = kept.get(key);
  if (before !== undefined) return before;
  const made = make();
  kept.set(key, made);
  return made;
}
