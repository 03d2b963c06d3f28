import type { Random } from "./random.js";

/** The longest input, in UTF-16 code units: what the readers must do in a tenth of a second. */
export const longest = 10_000;

/** From what inputs are made. */
export interface Material {
  /** Inputs that a reader meets in earnest, and inputs that it refuses. */
  readonly corpus: readonly string[];
  readonly tokens: readonly string[];
}

/**
 * Makes an input: one of the corpus changed a few times, or now and then tokens in a row. Cuts go between code units, so
 * that halves of characters come out too.
 */
export function inputOf(random: Random, material: Material): string {
  let text = random.once(8) ? soup(random, material) : random.of(material.corpus);
  const changes = 1 + random.below(random.once(4) ? 40 : 5);
  for (let change = 0; change < changes; change += 1) {
    text = random.of(mutations)(text, random, material).slice(0, longest);
  }
  return text;
}

type Mutation = (text: string, random: Random, material: Material) => string;

const mutations: readonly Mutation[] = [
  function remove(text, random) {
    const [start, end] = stretch(text, random);
    return text.slice(0, start) + text.slice(end);
  },
  function duplicate(text, random) {
    const [start, end] = stretch(text, random);
    return text.slice(0, end) + text.slice(start);
  },
  // What takes the square of the length to read shows when a stretch fills the whole input.
  function repeat(text, random) {
    const [start, end] = stretch(text, random, 30);
    const times = random.once(3) ? longest : 1 + random.below(20);
    const room = Math.max(0, longest - text.length);
    return text.slice(0, end) + text.slice(start, end).repeat(times).slice(0, room) + text.slice(end);
  },
  function swap(text, random) {
    const [start, end] = stretch(text, random);
    const at = random.below(text.length + 1);
    const rest = text.slice(0, start) + text.slice(end);
    return rest.slice(0, at) + text.slice(start, end) + rest.slice(at);
  },
  function splice(text, random, { corpus }) {
    const other = random.of(corpus);
    const [start, end] = stretch(other, random, 400);
    return inserted(text, random, other.slice(start, end));
  },
  function token(text, random, { tokens }) {
    return inserted(text, random, random.of(tokens));
  },
  function replaceByToken(text, random, { tokens }) {
    const [start, end] = stretch(text, random, 10);
    return text.slice(0, start) + random.of(tokens) + text.slice(end);
  },
  function replaceNumber(text, random, { tokens }) {
    const numbers = [...text.matchAll(/\d+/g)];
    if (numbers.length === 0) return text;
    const { 0: digits, index } = random.of(numbers);
    return text.slice(0, index) + random.of(tokens) + text.slice(index + digits.length);
  },
  function anyCharacter(text, random) {
    const at = random.below(text.length + 1);
    const range = random.of([0x80, 0x500, 0x3000, 0x10000]);
    return text.slice(0, at) + String.fromCharCode(random.below(range)) + text.slice(at + 1);
  },
  function moveLine(text, random) {
    const lines = text.split("\n");
    const [line = ""] = lines.splice(random.below(lines.length), 1);
    lines.splice(random.below(lines.length + 1), 0, line);
    return lines.join("\n");
  },
  function wrap(text, random) {
    const [open, close] = random.of([
      ["[", "]"],
      ["{ a: ", " }"],
      ['"', '"'],
      ["(", ")"],
    ] as const);
    const depth = random.once(4) ? 2_000 : 1;
    return open.repeat(depth) + text + close.repeat(depth);
  },
];

/** Where a stretch of a text begins and ends. */
function stretch(text: string, random: Random, most = text.length): [start: number, end: number] {
  const start = random.below(text.length + 1);
  return [start, start + random.below(Math.min(text.length - start, most) + 1)];
}

function inserted(text: string, random: Random, piece: string): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + piece + text.slice(at);
}

function soup(random: Random, { tokens }: Material): string {
  const count = 1 + random.below(random.once(4) ? 2_000 : 40);
  const between = random.of(["", " ", "\n"]);
  return Array.from({ length: count }, () => random.of(tokens)).join(between);
}
