import { regionByCode } from "../../kazakhstan/regions.js";
import { categoryOf } from "../../statement/categories.js";

/** An id and the day behind it, where it has one: `oneTimeAssistance.amount@2024-09-06`. */
export interface DatedId {
  readonly id: string;
  readonly day: string | undefined;
}

/** Parts an id from its day. */
export function datedId(id: string): DatedId {
  const at = id.lastIndexOf("@");
  return at < 0 ? { id, day: undefined } : { id: id.slice(0, at), day: id.slice(at + 1) };
}

/**
 * What a quantity is called, for people.
 *
 * @example
 * quantityName("smeCompensation.funding.stateBudget.amount"); // "Compensation to enterprises, state budget: amount"
 * quantityName("livestockCompensation.regions.KZ-15.heads@2024-05-16"); // "Livestock compensation, Aktobe: heads, 2024-05-16"
 * quantityName("totals.newHouses"); // "Total: new houses"
 */
export function quantityName(dated: string): string {
  const { id, day } = datedId(dated);
  const name = undatedName(id.split("."));
  return day === undefined || day === "" ? name : `${name}, ${day}`;
}

/**
 * What a rule is called, for people: its family, and of what.
 *
 * @example
 * ruleName("fixed-rate:oneTimeAssistance", "fixed-rate"); // "Fixed rate: one-time assistance"
 */
export function ruleName(id: string, family: string): string {
  const title = titles.get(family) ?? capitalised(family.replaceAll("-", " "));
  return family === "rule" ? ruleSubject(id, family) : `${title}: ${lowered(ruleSubject(id, family))}`;
}

/**
 * What a rule is about, for people.
 *
 * @example
 * ruleSubject("fixed-rate:oneTimeAssistance", "fixed-rate"); // "One-time assistance"
 */
export function ruleSubject(id: string, family: string): string {
  const subject = id.startsWith(`${family}:`) ? id.slice(family.length + 1) : id;
  if (family !== "rule") return quantityName(subject);
  // A rule without a name is known by its number.
  return /^\d/.test(subject) ? `Rule ${subject}` : subject;
}

/** Words of a name that was written as one: `housingPurchaseAndRepair` → `housing purchase and repair`. */
export function nameInWords(name: string): string {
  return name
    .replace(/(?<=\p{Ll})\p{Lu}(?=\p{Ll})/gu, (letter) => ` ${letter.toLowerCase()}`)
    .replace(/[-_]+/g, " ");
}

// Where the family's own name, read by somebody who does not know it, would say too little.
const titles: ReadonlyMap<string, string> = new Map([
  ["sources", "Several sources"],
  ["cumulative", "Must not fall"],
  ["regions", "Sum of regions"],
  ["species", "Sum of species"],
  ["parts", "Sum of parts"],
  ["tranches", "Sum of tranches"],
  ["funding", "Sum of funding"],
  ["total", "Joint total"],
]);

function undatedName(segments: readonly string[]): string {
  const [first = "", ...rest] = segments;
  const category = categoryOf(first);
  if (first === "totals" && rest.length === 1) return `Total: ${nameInWords(rest[0] ?? "")}`;
  if (category === undefined) return capitalised(segments.map(nameInWords).join(", "));
  const last = rest.at(-1);
  const isMeasured = last === "amount" || last === category.count;
  const within = (isMeasured ? rest.slice(0, -1) : rest).flatMap((segment, index, all) => {
    if (index % 2 === 0) return all[index + 1] === undefined ? [nameInWords(segment)] : [];
    return [regionByCode(segment)?.en ?? nameInWords(segment)];
  });
  const name = [category.title, ...within].join(", ");
  return isMeasured ? `${name}: ${last}` : name;
}

/** With a capital at its beginning. */
export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function lowered(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
