import { Failure } from "./failure.js";

/** A text with the encoding that it was in. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: "UTF-8" | "UTF-16LE" | "UTF-16BE" | "Windows-1251" | "KZ-1048";
}

/**
 * The text of an article. Its encoding is told by the byte order mark or by what the bytes can be: UTF-8, UTF-16, or
 * Windows-1251 with Russian letters, or KZ-1048, which has the letters of Kazakh in it. Anything else is refused by name.
 *
 * @param name what the input is called in messages
 * @throws {Failure} where it is none of them
 */
export function decodeText(bytes: Uint8Array, name: string): DecodedText {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) throw refused(name, "UTF-32 text");
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) throw refused(name, "UTF-32 text");
  if (a === 0xff && b === 0xfe) return decoded(bytes, "utf-16le", "UTF-16LE", name);
  if (a === 0xfe && b === 0xff) return decoded(bytes, "utf-16be", "UTF-16BE", name);
  const file = signatures.find(({ begins }) => begins.every((byte, at) => bytes[at] === byte));
  if (file !== undefined) throw refused(name, file.is);
  if (bytes.includes(0)) return withoutMark(bytes, name);

  const text = tryDecode(bytes, "utf-8");
  if (text !== undefined) return { text, encoding: "UTF-8" };
  return windows1251(bytes, name);
}

const signatures: readonly { readonly is: string; readonly begins: readonly number[] }[] = [
  { is: "a PDF document; copy its text", begins: [0x25, 0x50, 0x44, 0x46] },
  {
    is: "a ZIP archive, such as a Word or Excel document; save it as text",
    begins: [0x50, 0x4b, 0x03, 0x04],
  },
  { is: "an old Word or Excel document; save it as text", begins: [0xd0, 0xcf, 0x11, 0xe0] },
  { is: "a gzip archive; unpack it", begins: [0x1f, 0x8b] },
  { is: "an RTF document; save it as text", begins: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
];

// UTF-16 without a mark: the spaces and line ends among its letters have a zero byte, always on the same side.
function withoutMark(bytes: Uint8Array, name: string): DecodedText {
  let [even, odd] = [0, 0];
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  const one = even === 0 ? "utf-16le" : odd === 0 ? "utf-16be" : undefined;
  const text = one === undefined || bytes.length % 2 === 1 ? undefined : tryDecode(bytes, one);
  if (text === undefined || unreadable.test(text)) throw refused(name, "a binary file, not text");
  return { text, encoding: one === "utf-16le" ? "UTF-16LE" : "UTF-16BE" };
}

// Control characters but those of white space, unassigned and private ones, and letters of other scripts than ours.
const unreadable = /[\p{Cn}\p{Co}]|(?!\s)\p{Cc}|[^\p{Script=Latin}\p{Script=Cyrillic}\P{L}]/u;

// What articles have beside ASCII in Windows-1251: Russian letters, quotes, dashes, spaces and signs.
const ofRussian = /^[\p{ASCII}А-яЁё«»„“”‘’–—…•№§©®°±·¤€\u00A0\u00AD]*$/u;

const ofKazakh = /^[\p{ASCII}А-яЁёҚқҺһҰұӘәӨөҒғҮүҢңІі«»„“”‘’–—…•№§©®°±·¤€\u00A0\u00AD]*$/u;

function windows1251(bytes: Uint8Array, name: string): DecodedText {
  const text = tryDecode(bytes, "windows-1251") ?? "";
  const lower = text.match(/[а-яё]/g)?.length ?? 0;
  const upper = text.match(/[А-ЯЁ]/g)?.length ?? 0;
  if (ofRussian.test(text) && upper > lower) {
    throw refused(name, "KOI8-R text, or text in capitals in some other encoding than UTF-8");
  }
  const mixed = /[A-Za-z][А-яЁё]|[А-яЁё][A-Za-z]/.test(text);
  if (lower > 0 && !mixed) {
    if (ofRussian.test(text)) return { text, encoding: "Windows-1251" };
    const kazakh = kz1048(text);
    if (kazakh !== undefined) return { text: kazakh, encoding: "KZ-1048" };
  }
  throw refused(name, "text in none of UTF-8, UTF-16, Windows-1251 with Russian letters and KZ-1048");
}

// KZ-1048 is Windows-1251 with these letters of other languages for those of Kazakh; і is in both.
const inWindows1251 = "ЌЋќћЎўЈҐЄЇґєјЅѕї";
const inKz1048 = "ҚҺқһҰұӘӨҒҮөғәҢңү";

// Kazakh text of any length has қ and other letters of its own; Ukrainian, Belarusian and Serbian have no ќ.
function kz1048(text: string): string | undefined {
  const spelt = text.replace(/[ЌЋќћЎўЈҐЄЇґєјЅѕї]/g, (letter) =>
    inKz1048.charAt(inWindows1251.indexOf(letter)),
  );
  const own = new Set(spelt.toLowerCase().match(/[қһұәөғүңі]/g));
  return own.has("қ") && own.size >= 3 && ofKazakh.test(spelt) ? spelt : undefined;
}

function decoded(
  bytes: Uint8Array,
  label: string,
  encoding: DecodedText["encoding"],
  name: string,
): DecodedText {
  const text = tryDecode(bytes, label);
  if (text === undefined) throw refused(name, `not whole ${encoding} text, though its first bytes say so`);
  return { text, encoding };
}

function tryDecode(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function refused(name: string, is: string): Failure {
  return new Failure(`cannot read ${name}: it is ${is}${is.includes(";") ? "" : "; save it as UTF-8"}`);
}
