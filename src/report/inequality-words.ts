import { greatestCommonDivisor, quotientToText } from "../exact/rational.js";
import { grainsPerUnit, type Unit } from "../exact/unit.js";
import { separateThousands } from "../printed/write.js";
import type { Inequality } from "../verify/inequality.js";

/** How many terms of one sign are written out. */
const mostTerms = 4;

/**
 * An inequality over grains as people write it, in whole units and with no minus sign that can be avoided:
 * `oneTimeAssistance.amount ≥ 369,200 × oneTimeAssistance.families`, `x ≤ 3`. Of a long sum the first terms are
 * written, and how many more there are.
 */
export function inequalityInWords({ terms, least }: Inequality, unitOf: (id: string) => Unit): string {
  const inUnits = [...terms].map(([id, coefficient]) => {
    return { id, size: coefficient * grainsPerUnit(unitOf(id)) };
  });
  const places = Math.max(0, ...[...terms.keys()].map((id) => unitOf(id).decimals));
  const divisor = divisorOf(
    inUnits.map(({ size }) => size),
    least,
    places,
  );
  const side = (sign: bigint): string[] => {
    const members = inUnits.filter(({ size }) => size * sign > 0n);
    const written = members.slice(0, members.length > mostTerms + 1 ? mostTerms : members.length);
    const more = members.length - written.length;
    return [
      ...written.map(({ id, size }) => termInWords((size * sign) / divisor, id)),
      ...(more === 0 ? [] : [`${more} more`]),
    ];
  };
  const number = (value: bigint): string => separateThousands(quotientToText(value, divisor, places));

  const [left, right] = [side(1n), side(-1n)];
  if (left.length === 0 && right.length > 0) return `${right.join(" + ")} ≤ ${number(-least)}`;
  const constant = least < 0n ? ` − ${number(-least)}` : ` + ${number(least)}`;
  const asked = right.length === 0 ? number(least) : right.join(" + ") + (least === 0n ? "" : constant);
  return `${left.length === 0 ? "0" : left.join(" + ")} ≥ ${asked}`;
}

function termInWords(coefficient: bigint, id: string): string {
  return coefficient === 1n ? id : `${separateThousands(coefficient.toString())} × ${id}`;
}

/** What all coefficients have in common, as far as the number divided by it is still written with few digits. */
function divisorOf(sizes: readonly bigint[], least: bigint, places: number): bigint {
  const common = sizes.reduce(greatestCommonDivisor, 0n);
  if (common === 0n) return 1n;
  const scale = 10n ** BigInt(places);
  return (least * scale) % common === 0n ? common : greatestCommonDivisor(common, scale);
}
