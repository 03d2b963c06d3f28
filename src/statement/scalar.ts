import { quote } from "./quote.js";

/** What a plain (unquoted) scalar says, or why it cannot be taken. */
export type ScalarReading =
  | { readonly ok: true; readonly value: string | number | bigint | boolean | null }
  | { readonly ok: false; readonly code: string; readonly message: string; readonly remedy: string };

/** The most digits of a whole number. */
export const mostDigits = 40;

const whole = /^[-+]?\d+$/;
const fraction = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
const special = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
const nothing = /^(?:|~|null|Null|NULL)$/;
const yes = /^(?:true|True|TRUE)$/;
const no = /^(?:false|False|FALSE)$/;

/**
 * Reads a plain scalar by the core schema of YAML 1.2, but exactly: a whole number of any size up to
 * {@link mostDigits} digits is itself, and a number with a fraction or an exponent, which a binary number
 * cannot hold, is refused unless `fractions` says that it stands for no amount. All else is text.
 */
export function plainScalar(text: string, fractions: boolean): ScalarReading {
  if (nothing.test(text)) return { ok: true, value: null };
  if (yes.test(text)) return { ok: true, value: true };
  if (no.test(text)) return { ok: true, value: false };
  if (whole.test(text)) return wholeNumber(text);
  if (special.test(text)) return notANumber(text);
  if (!fraction.test(text)) return { ok: true, value: text };

  if (fractions && text.length <= mostDigits) return { ok: true, value: Number(text) };
  return {
    ok: false,
    code: "binary-fraction",
    message: `${cut(text)} without quotes is a binary fraction, which is not exact`,
    remedy: `put it in quotes, with its unit where it has one: ${quote(text)}`,
  };
}

function wholeNumber(text: string): ScalarReading {
  const digits = text.replace(/^[-+]/, "");
  if (digits.length > mostDigits) {
    return {
      ok: false,
      code: "number-too-long",
      message: `the number ${cut(text)} has ${digits.length} digits, and at most ${mostDigits} are read`,
      remedy: "write the number that was published",
    };
  }
  const value = text.startsWith("-") ? -BigInt(digits) : BigInt(digits);
  return { ok: true, value: Number.isSafeInteger(Number(value)) ? Number(value) : value };
}

function notANumber(text: string): ScalarReading {
  return {
    ok: false,
    code: "not-a-number",
    message: `${text} is not a number`,
    remedy: "write the number that was published, or put the text in quotes",
  };
}

function cut(text: string): string {
  return text.length > 40 ? `${text.slice(0, 20)}…` : text;
}
