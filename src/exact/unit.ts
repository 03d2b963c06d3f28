/**
 * What a quantity is measured in. A quantity is always a whole number of grains; a grain is
 * `10 ** -decimals` of the unit: 0.01 tenge (a tiyn), 1 family, 1 house, 1 head.
 */
export interface Unit {
  /** `tenge`, or the noun that is counted: `families`, `houses`, `documents`. */
  readonly name: string;
  /** Decimal places of one grain: 2 for tenge, 0 for anything counted. */
  readonly decimals: number;
}

/** The tenge, in grains of one tiyn (0.01). */
export const tenge: Unit = Object.freeze({ name: "tenge", decimals: 2 });

/**
 * The unit of things counted one by one.
 *
 * @example
 * countOf("families"); // { name: "families", decimals: 0 }
 */
export function countOf(name: string): Unit {
  return Object.freeze({ name, decimals: 0 });
}

/** Grains in one whole unit: `100n` for tenge, `1n` for a count. */
export function grainsPerUnit(unit: Unit): bigint {
  return 10n ** BigInt(unit.decimals);
}
