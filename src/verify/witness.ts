import { Decimal } from "../exact/decimal.js";
import { contains } from "../exact/range.js";
import { expressionsOf } from "../rules/requirement.js";
import { limitOf } from "./inequality.js";
import type { Progress } from "./proof.js";
import { found, reject, wholeNumber } from "./reject.js";

/** What of the figures and rules a witness breaks. @throws {Rejection} unless it gives each quantity one number */
export function* broken(witness: object, { quantities, rules }: Progress): Generator<string> {
  const quantity = (id: string) => found(quantities.get(id), `there is no quantity ${id}`);
  const values = new Map<string, bigint>();
  for (const [id, value] of Object.entries(witness))
    values.set(id, grainsOf(value, quantity(id).unit.decimals));
  const grains = (id: string) => found(values.get(id), `${id} has no value`);

  for (const [id, { figures, signed }] of quantities) {
    if (grains(id) < 0n && !signed) yield `${id} is negative`;
    for (const { range, printed } of figures) {
      if (!contains(range, grains(id))) yield `${id} is not what "${printed}" allows`;
    }
  }
  for (const rule of rules.values()) {
    const isNothing = expressionsOf(rule).every(({ terms }) =>
      terms.every(({ quantity: id }) => grains(id) === 0n),
    );
    for (const sign of [1n, -1n] as const) {
      const asked = limitOf(rule, sign, (id) => quantity(id).unit, isNothing);
      let room = -(asked?.least ?? 0n);
      for (const [id, coefficient] of asked?.terms ?? []) room += coefficient * grains(id);
      if (room < 0n) yield `the rule ${rule.id} is broken: ${rule.states}`;
    }
  }
}

function grainsOf(value: unknown, decimals: number): bigint {
  const text = Decimal.isDecimal(value) ? value.toFixed() : value;
  const [, whole, fraction = ""] = (typeof text === "string" && /^(-?\d+)(?:\.(\d+))?$/.exec(text)) || [];
  if (fraction.length > decimals) reject(`${text} is no whole number of grains`);
  return wholeNumber(whole && whole + fraction.padEnd(decimals, "0"));
}
