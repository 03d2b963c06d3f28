/** What a number printed with a precision stands for, both ends in: the numbers that round to it. */
export function rangeOf({ precision, units }) {
  if (units === undefined) return { from: 0, to: Number.POSITIVE_INFINITY };
  const half = precision === 1 ? 0 : precision / 2;
  return { from: Math.max(0, units * precision - half), to: units * precision + half };
}

/** A number as it is printed: `1,234,567 tenge`, `12.346 million tenge`, `1,235 million tenge`. */
export function printedOf({ precision, units }) {
  if (units === undefined) return undefined;
  if (precision === 1) return `${grouped(units)} tenge`;
  if (precision === 1_000) {
    const thousands = String(units % 1_000).padStart(3, "0");
    return `${grouped(Math.floor(units / 1_000))}.${thousands} million tenge`;
  }
  return `${grouped(units)} ${precision === 1_000_000 ? "million" : "billion"} tenge`;
}

function grouped(whole) {
  return String(whole).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
