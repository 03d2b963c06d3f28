/** What a family of rules is, as viewers of SARIF show it beside a result. */
export interface SarifRule {
  /** Stands for ever: alerts are told apart by it. */
  readonly id: string;
  /** One sentence: what must hold. */
  readonly says: string;
  /** What to look at where it does not. */
  readonly help: string;
}

const aParts =
  "Compare every part with its source, and see whether one is missing, counted twice, or of another date.";
const aRate =
  "Check the count, the amount and the rate against the source; the date on which the aid began decides the MCI. A rate that was in truth an upper limit is a cap.";

/** Every family, in the order of the rules' page of the documentation. */
export const sarifRules: readonly SarifRule[] = [
  {
    id: "houses-helped",
    says: "Houses bought, repaired and built together are at most the houses inspected.",
    help: "Check whether the counts are of the same date, and whether the inspection covers all of them.",
  },
  { id: "fixed-rate", says: "The amount is the count times the rate paid to each.", help: aRate },
  { id: "cap", says: "The amount is at most the count times the most that is paid to each.", help: aRate },
  {
    id: "unit-price",
    says: "The amount lies between the count times the ends of the price of one.",
    help: "Check the count, the amount and the price against the source.",
  },
  { id: "funding", says: "The amounts of the funds add up to the amount, or stay within it.", help: aParts },
  {
    id: "fund-beneficiaries",
    says: "Those paid from a fund are at most all of the category.",
    help: "Check whether both counts are of the same date and count the same things.",
  },
  { id: "regions", says: "Regions add up to the whole, or stay within it.", help: aParts },
  { id: "species", says: "Species add up to the whole, or stay within it.", help: aParts },
  { id: "parts", says: "The named parts of a count add up to it, or stay within it.", help: aParts },
  { id: "tranches", says: "Groups paid at different rates add up to the category.", help: aParts },
  { id: "total", says: "The parts of a total add up to it, or stay within it.", help: aParts },
  { id: "grand-total", says: "The amounts of all paid categories add up to the total.", help: aParts },
  {
    id: "share",
    says: "The part is the printed percentage of the whole.",
    help: "Check the percentage, and whether it is of this whole.",
  },
  {
    id: "average",
    says: "The amount is the printed average times the count.",
    help: "Check the average, and whether it is per this count.",
  },
  {
    id: "sources",
    says: "All printed figures of one quantity can be true at once.",
    help: "Find which source is right; until then give each figure its trust.",
  },
  {
    id: "cumulative",
    says: "What was paid or done by one day is not less on a later one.",
    help: "Check the dates, and whether both figures count the same things.",
  },
  {
    id: "rule",
    says: "A rule that the statement itself lays down.",
    help: "Check the rule, and the figures that it speaks of. A rule that may be wrong can be marked doubtful.",
  },
  {
    id: "conflict",
    says: "Figures and rules cannot all be true together, though no rule fails by itself.",
    help: "At least one of the figures must be wrong, or a rule does not apply. The text report lists the suspects and what would explain it.",
  },
  {
    id: "undetermined",
    says: "Neither agreement nor a contradiction was proved.",
    help: "Raise the budget of the search, or print one of the figures that are missing.",
  },
];
