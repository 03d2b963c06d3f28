/**
 * A value that plain JavaScript may give where the types allow none like it, in words for the message that refuses it.
 *
 * @example
 * kindOf(null); // "null"
 * kindOf(13.3); // "the number 13.3"
 */
export function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  switch (typeof value) {
    case "number":
      return `the number ${value}`;
    case "bigint":
      return `the bigint ${String(value).slice(0, 30)}`;
    case "object":
      return "an object";
    default:
      return `a value of type ${typeof value}`;
  }
}

/**
 * Refuses options that are no object: null, or what `map` hands to a function as its second argument; and one that there is
 * not, since a misspelt one would change nothing.
 *
 * @param names of all options that there are
 * @throws {TypeError} naming what was given
 */
export function checkGivenOptions(options: unknown, names: readonly string[]): void {
  if (typeof options !== "object" || options === null || Array.isArray(options)) {
    throw new TypeError(`options are an object, not ${kindOf(options)}; leave them out where there are none`);
  }
  checkNames("", options, names);
}

/**
 * Refuses members of an option, or options, whose names are none.
 *
 * @throws {TypeError} naming the first and those there are
 */
export function checkNames(within: string, options: object, names: readonly string[]): void {
  const other = Object.keys(options).find((name) => !names.includes(name));
  if (other === undefined) return;
  throw new TypeError(`there is no option ${within}${other.slice(0, 30)}; there are ${names.join(", ")}`);
}

/**
 * Refuses an option that is of another kind than it takes. One that is left out is none.
 *
 * @throws {TypeError} naming the option, what it takes and what was given
 */
export function checkGivenOption(
  name: string,
  given: unknown,
  takes: "a string" | "a boolean" | "an object" | "a number" | "a number of 1 or more",
): void {
  const isOfKind = given !== null && takes.includes(typeof given);
  if (given === undefined || (isOfKind && (takes !== "a number of 1 or more" || Number(given) >= 1))) return;
  throw new TypeError(`the option ${name} takes ${takes}, not ${kindOf(given)}`);
}
