/** Where a value is not as it should be: `.rules[0].id`, empty for all of it; `undefined` where it is. */
export type Shape = (value: unknown) => string | undefined;

/** A value of a type. */
export function ofType(type: "string" | "number" | "bigint" | "boolean" | "object" | "function"): Shape {
  return (value) => (typeof value === type && value !== null ? undefined : "");
}

/**
 * An object with members of these shapes, and perhaps others.
 *
 * @example
 * withMembers({ name: ofType("string"), rows: ofType("bigint") })({ name: "a.csv" }); // ".rows"
 */
export function withMembers(shapes: Readonly<Record<string, Shape>>): Shape {
  const entries = Object.entries(shapes);
  return (value) => {
    if (typeof value !== "object" || value === null) return "";
    for (const [name, shape] of entries) {
      const at = shape((value as Readonly<Record<string, unknown>>)[name]);
      if (at !== undefined) return `.${name}${at}`;
    }
    return undefined;
  };
}

/** A list of values of a shape. */
export function listOf(shape: Shape): Shape {
  return (value) => {
    if (!Array.isArray(value)) return "";
    for (const [index, item] of value.entries()) {
      const at = shape(item);
      if (at !== undefined) return `[${index}]${at}`;
    }
    return undefined;
  };
}

/** An object, under whatever keys, of values of a shape. */
export function recordOf(shape: Shape): Shape {
  return (value) => {
    if (typeof value !== "object" || value === null) return "";
    for (const [key, item] of Object.entries(value)) {
      const at = shape(item);
      if (at !== undefined) return `[${JSON.stringify(key.slice(0, 60))}]${at}`;
    }
    return undefined;
  };
}

/** A value of one of two shapes. */
export function either(one: Shape, other: Shape): Shape {
  return (value) => (one(value) === undefined ? undefined : other(value));
}
