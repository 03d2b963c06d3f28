import type { Material } from "./mutate.js";
import { longest } from "./mutate.js";
import type { Random } from "./random.js";

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/**
 * Makes an input that is JSON still: a document of the corpus in which values were exchanged, taken away, or made something
 * else. Cuts in its text would nearly all be found by `JSON.parse` alone.
 */
export function jsonInputOf(random: Random, material: Material): string {
  const document: Json = JSON.parse(random.of(material.corpus));
  const changes = 1 + random.below(random.once(4) ? 20 : 3);
  for (let change = 0; change < changes; change += 1) changeOne(document, random, material);
  return JSON.stringify(document).slice(0, 10 * longest);
}

function changeOne(document: Json, random: Random, { tokens }: Material): void {
  const places = placesIn(document);
  if (places.length === 0) return;
  const { holder, key } = random.of(places);
  const other = random.of(places);
  const value = member(holder, key);
  const [token, change] = [random.of(tokens), random.below(6)];
  if (change === 0 && Array.isArray(holder)) holder.splice(Number(key), 1);
  else if (change === 0 && !Array.isArray(holder)) delete holder[key];
  else if (change === 1) put(holder, key, small(member(other.holder, other.key)));
  else if (change === 2) put(holder, token, small(value));
  else if (change === 3) {
    put(holder, key, random.of<Json>([null, true, 0, -1, 1.5, 1e300, "", [], {}, [[]], "0"]));
  } else if (change === 4) put(holder, key, typeof value === "string" ? value + token : token);
  else put(holder, key, typeof value === "string" ? changedDigit(value, random) : [value]);
}

/** A copy; of what would make the document grow without end, nothing. */
function small(value: Json): Json {
  const text = JSON.stringify(value);
  return text.length > longest ? null : JSON.parse(text);
}

interface Spot {
  readonly holder: Json[] | { [key: string]: Json };
  readonly key: string;
}

function placesIn(value: Json): readonly Spot[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [{ holder: value, key }, ...placesIn(inner)]);
}

function member(holder: Spot["holder"], key: string): Json {
  return (Array.isArray(holder) ? holder[Number(key)] : holder[key]) ?? null;
}

function put(holder: Spot["holder"], key: string, value: Json): void {
  // As JSON.parse would: `__proto__` becomes a key like others.
  const at = Array.isArray(holder) && !(Number(key) <= holder.length) ? "0" : key;
  Object.defineProperty(holder, at, {
    value,
    writable: true,
    enumerable: true,
    configurable: true,
  });
}

function changedDigit(text: string, random: Random): string {
  const at = text.search(/\d/);
  return at === -1 ? `${text}0` : `${text.slice(0, at)}${random.below(10)}${text.slice(at + 1)}`;
}
