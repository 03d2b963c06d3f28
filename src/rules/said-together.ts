import type { Fault } from "../statement/fault.js";
import { originOf, placeAt } from "../statement/origin.js";
import type { KnownQuantity, StatedView, View } from "./view.js";

/**
 * What statements of one day say together of the unit and the sign of a quantity, in whatever order they come: the unit that
 * is named comes before one that only repeats the id, and what one lets be negative may be negative.
 */
export function saidTogether(
  id: string,
  said: KnownQuantity,
  before: KnownQuantity | undefined,
): KnownQuantity {
  if (before === undefined) return said;
  return {
    unit: before.unit.name === id ? said.unit : before.unit,
    signed: before.signed || said.signed,
  };
}

/** Quantities that one statement of the day gives as an amount and another one as a count. */
export function unitFaults({ statements }: View): readonly Fault[] {
  const first = new Map<
    string,
    { readonly by: StatedView; readonly decimals: number; readonly name: string }
  >();
  return statements.flatMap((by) =>
    [...by.stated.quantities.values()].flatMap(({ id, unit: { decimals, name }, figures }): Fault[] => {
      const before = first.get(id);
      if (before === undefined) first.set(id, { by, decimals, name });
      if (before === undefined || before.decimals === decimals) return [];
      const path = figures[0]?.path ?? id;
      return [
        {
          code: "mixed-units",
          path,
          statement: by.index,
          ...placeAt(by.statement, path),
          message: `${id} is ${inWords(id, name)} here and ${inWords(id, before.name)} in ${nameOf(before.by)}`,
          remedy: "give it the same unit in all statements of the day, or another name",
        },
      ];
    }),
  );
}

function inWords(id: string, unit: string): string {
  return unit === id ? "a plain count" : `in ${unit}`;
}

function nameOf({ index, statement }: StatedView): string {
  return originOf(statement)?.file ?? statement.title ?? `statement ${index + 1}`;
}
