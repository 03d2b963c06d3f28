import { categories } from "./categories.js";
import { longestName } from "./name.js";
import type { Kind } from "./schema-kinds.js";

/** What the JSON Schema says of a schema beside its structure. */
export interface SchemaNote {
  /** The name of its definition. */
  readonly id?: string;
  readonly type?: string;
  readonly description?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly examples?: readonly (string | number)[];
  readonly exclusiveMinimum?: number;
}

/** What the JSON Schema says of schemas of a kind. */
export const kindNotes: Readonly<Record<Kind, SchemaNote>> = {
  Figure: {
    id: "Figure",
    description:
      "A figure as printed, a whole number, or an object: { printed }, { value, precision } or { from, to }.",
    examples: ["13.3 billion tenge", "36,455", "over 2.8 billion tenge", 734],
  },
  Figures: { id: "Figures", description: "One figure, or several printings of one quantity." },
  Quantity: { id: "Quantity", description: "Figures, alone or with their unit." },
  day: { format: "date", pattern: "^\\d{4}-\\d{2}-\\d{2}$", examples: ["2024-12-26"] },
  region: {
    description: "ISO 3166-2 code of a region of Kazakhstan.",
    pattern: "^KZ-\\d{2}$",
  },
  name: { pattern: "^\\p{L}[\\p{L}\\p{M}\\p{Nd}_-]*$", maxLength: longestName },
  whole: { type: "integer" },
  positive: { exclusiveMinimum: 0 },
  some: { minItems: 1 },
};

/** Descriptions of the keys of a mapping, and of the keys within what they hold. */
export interface KeyNotes {
  readonly [key: string]: string | readonly [description: string, within: KeyNotes];
}

const ofFigures = {
  at: "Where in the source it was printed: a page, a table cell.",
  trust: "How far it is believed: a number above 0 (left out: 1), or certain.",
  note: "A remark.",
};

/** Descriptions of the keys of a figure that is written as an object. */
export function figureKeys(): KeyNotes {
  return {
    printed: "The number as it was printed, with its unit.",
    value: "A plain decimal number in whole units.",
    precision: "One unit of the last digit printed; left out, the value is exact.",
    from: "The least it can be; may be left out.",
    to: "The most it can be; may be left out.",
    ...ofFigures,
  };
}

const part = {
  houses: "Houses.",
  families: "Families.",
  enterprises: "Enterprises.",
  heads: "Heads.",
  amount: "Tenge paid.",
};

const rates = {
  rate: "Paid to each beneficiary, in tenge or MCI: amount = count × rate.",
  cap: "Paid to each beneficiary at most, in tenge or MCI: amount ≤ count × cap.",
};

function speciesKeys(): KeyNotes {
  return {
    species: ["By species; they add up to the whole.", part],
    speciesComplete: complete("Species"),
  };
}

function categoryKeys(): KeyNotes {
  const species = speciesKeys();
  return {
    ...part,
    ...rates,
    unitPrice: "Price of one, in tenge, as a range: the amount lies within count × price.",
    funding: [
      "Who pays; the funds add up to the amount.",
      { ...part, regions: "Regions that the fund pays in." },
    ],
    fundingComplete: complete("Funds"),
    regions: ["By region, under ISO 3166-2 codes.", { ...part, ...species }],
    regionsComplete: complete("Regions"),
    tranches: ["Groups paid at different rates.", { ...part, ...rates }],
    parts: "Named parts of the count, which add up to it.",
    partsComplete: complete("Parts"),
    ...species,
    note: "A remark.",
  };
}

/** Descriptions of the keys of a statement. */
export function statementKeys(): KeyNotes {
  const category = categoryKeys();
  return {
    title: "What the statement is about.",
    source: [
      "Who published it, and when.",
      {
        publisher: "Who published the figures.",
        published: "When.",
        title: "Under what title.",
        url: "Where they can be read.",
      },
    ],
    asOf: "The day whose state the figures give; left out: the day of publication.",
    event: [
      "The floods that the aid answers.",
      {
        name: "What the floods are called.",
        began: "The day they began; it dates the MCI of all rates and caps.",
        ended: "The day they ended.",
        regions: "ISO 3166-2 codes of the regions hit.",
      },
    ],
    language: "Of the printed figures; found by their words if left out.",
    rounding: "What an unhedged printed number stands for; left out: nearest.",
    aid: [
      "The aid, by category.",
      Object.fromEntries(categories.map(({ key, title }) => [key, [`${title}.`, category] as const])),
    ],
    totals: [
      "Several quantities printed as one total.",
      {
        of: "Ids of the parts, or patterns with *; all: the amounts of all categories.",
        printed: "What was printed of the total.",
        complete: complete("Parts"),
        note: "A remark.",
      },
    ],
    quantities: [
      "Anything else that is counted or paid.",
      {
        unit: "tenge, or the noun that is counted; left out: the quantity's own name.",
        printed: "What was printed of the quantity.",
        signed: "true: the quantity may be below zero.",
        ...ofFigures,
      },
    ],
    shares: [
      "One quantity as a percentage of another.",
      { part: "Id of the part.", whole: "Id of the whole.", note: "A remark." },
    ],
    averages: [
      "An amount per thing counted.",
      { of: "Id of what is shared out.", per: "Id of what it is divided by.", note: "A remark." },
    ],
    rules: [
      "Rules of your own: documents = laws + decrees",
      {
        name: "What the rule is called.",
        holds: "The rule: documents = laws + decrees",
        doubtful: "true: the rule may itself be wrong.",
        note: "A remark.",
      },
    ],
  };
}

function complete(subject: string): string {
  return `${subject} add up to the whole (true, the default) or stay within it (false).`;
}
