/**
 * The path of a value below another: `aid` and `oneTimeAssistance` give `aid.oneTimeAssistance`; a place in a
 * list is its index in brackets.
 *
 * @example
 * below("rules", 0); // "rules[0]"
 */
export function below(path: string, key: string | number): string {
  if (typeof key === "number") return `${path}[${key}]`;
  return path === "" ? key : `${path}.${key}`;
}

/** The path of a list of keys. */
export function pathOf(keys: readonly PropertyKey[]): string {
  return keys.reduce<string>((path, key) => below(path, typeof key === "number" ? key : String(key)), "");
}
