/** Makes plain data unchangeable, at every depth, and gives it back. */
export function frozen<T extends object>(value: T): T {
  for (const key of Object.keys(value)) {
    const held: unknown = value[key as keyof T];
    if (typeof held === "object" && held !== null) frozen(held);
  }
  return Object.freeze(value);
}
