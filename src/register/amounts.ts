import type { AmountFormat } from "./mapping.js";

/** A writing of amounts: regular expressions of RE2, and what leads from it to plain digits with a point. */
export interface AmountGrammar {
  /** Up to 16 digits and up to two decimal places. */
  readonly readable: string;
  /** The same with more decimal places. */
  readonly tooFine: string;
  /** What separates thousands, to be taken out. */
  readonly groups: readonly string[];
  /** What stands for the point. */
  readonly point: "." | ",";
}

/** The grammar of each writing of amounts. Nothing else is an amount: no sign but a minus, no exponent, no unit. */
export const amountGrammars: Readonly<Record<AmountFormat, AmountGrammar>> = {
  "1234567.89": {
    readable: "-?[0-9]{1,16}(\\.[0-9]{1,2})?",
    tooFine: "-?[0-9]{1,16}\\.[0-9]{3,}",
    groups: [],
    point: ".",
  },
  "1 234 567,89": {
    readable: `-?${grouped("[ \u00a0\u2009\u202f]")}(,[0-9]{1,2})?`,
    tooFine: `-?${grouped("[ \u00a0\u2009\u202f]")},[0-9]{3,}`,
    groups: [" ", "\u00a0", "\u2009", "\u202f"],
    point: ",",
  },
  "1,234,567.89": {
    readable: `-?${grouped(",")}(\\.[0-9]{1,2})?`,
    tooFine: `-?${grouped(",")}\\.[0-9]{3,}`,
    groups: [","],
    point: ".",
  },
};

/** Up to 16 digits, with their thousands apart or not. */
function grouped(between: string): string {
  return `([0-9]{1,16}|[0-9]{1,3}(${between}[0-9]{3}){1,4}|[0-9](${between}[0-9]{3}){5})`;
}

/** SQL that takes an amount's text to plain digits with a point; `replace` is the same in both engines. */
export function plainAmount(text: string, { groups, point }: AmountGrammar): string {
  const digits = groups.reduce((sql, group) => `replace(${sql}, '${group}', '')`, text);
  return point === "." ? digits : `replace(${digits}, ',', '.')`;
}
