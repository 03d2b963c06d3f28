import type { Language, Rounding } from "../printed/figure.js";

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

/** How far a figure is believed: a number above 0 (default 1), or `certain`, which is never a suspect. */
export type Trust = number | "certain";

/** What any figure written as an object may carry. */
export interface FigureNotes {
  /** Where in the source it was printed: a page, a paragraph, a table cell. */
  readonly at?: string;
  /** How far it is believed; default: 1. */
  readonly trust?: Trust;
  /** A remark, which nothing reads. */
  readonly note?: string;
}

/** A figure as it was printed: `13.3 billion tenge`, `over 2.8 billion tenge`, `36,455`. */
export interface PrintedFigure extends FigureNotes {
  /** With its hedge, scale word and unit, as it was printed. */
  readonly printed: string;
}

/** A figure as a number with a precision: `{ value: "13300000000", precision: "100000000" }`. */
export interface NumericFigure extends FigureNotes {
  /** A plain decimal number in whole units. */
  readonly value: string | number | bigint;
  /** One unit of the last digit that was printed; left out, the value is exact. */
  readonly precision?: string | number | bigint;
}

/** A figure as a range, both ends in; one of them may be left out. */
export interface RangeFigure extends FigureNotes {
  /** The least it can be: a plain decimal number in whole units. */
  readonly from?: string | number | bigint;
  /** The most it can be, likewise. */
  readonly to?: string | number | bigint;
}

/** What one source printed about a quantity once. A bare whole number is exact. */
export type FigureInput = string | number | bigint | PrintedFigure | NumericFigure | RangeFigure;

/** One figure, or several printings of the same quantity, which must agree. */
export type Figures = FigureInput | readonly FigureInput[];

/** Who published a statement, and when. */
export interface Source {
  /** Who published it. Statements of one publisher are rounded alike. */
  readonly publisher: string;
  /** The day of publication. Without `asOf` it dates the statement. */
  readonly published?: Day;
  /** What the publication is called. */
  readonly title?: string;
  /** Where it stands. Nothing is fetched. */
  readonly url?: string;
}

/** What the aid answers. `began` dates the MCI of all rates and caps. */
export interface FloodEvent {
  /** What it is called. */
  readonly name?: string;
  /** Its first day, which dates the MCI of rates and caps. */
  readonly began?: Day;
  /** Its last day. */
  readonly ended?: Day;
  /** ISO 3166-2 codes of the regions hit. */
  readonly regions?: readonly string[];
}

/** Measures of a category in one region, of one species, or of one fund. Which count it has, the category says. */
interface Amount {
  /** Tenge paid. */
  readonly amount?: Figures;
}

/** What any aid category may carry beside its count. */
interface Category<Part> extends Amount {
  /** Paid to each beneficiary: amount = count × rate. In tenge or MCI. */
  readonly rate?: FigureInput;
  /** Paid to each beneficiary at most: amount ≤ count × cap. In tenge or MCI. */
  readonly cap?: FigureInput;
  /** Price of one: amount lies between count × the range's ends. In tenge. */
  readonly unitPrice?: FigureInput;
  /** Who pays. The parts add up to the category's amount. */
  readonly funding?: Readonly<Record<string, Part & { readonly regions?: readonly string[] }>>;
  /** `true` (the default): the funds add up to the amount; `false`: they stay within it. */
  readonly fundingComplete?: boolean;
  /** By region, under ISO 3166-2 codes. */
  readonly regions?: Readonly<Record<string, Part>>;
  /** `true` (the default): regions add up to the whole; `false`: they stay within it. */
  readonly regionsComplete?: boolean;
  /** Groups paid at different rates; they add up to the category. */
  readonly tranches?: Readonly<
    Record<string, Part & { readonly rate?: FigureInput; readonly cap?: FigureInput }>
  >;
  /** Named parts of the count, which add up to it. */
  readonly parts?: Readonly<Record<string, Figures>>;
  /** `true` (the default): parts add up to the count; `false`: they stay within it. */
  readonly partsComplete?: boolean;
  /** A remark, which nothing reads. */
  readonly note?: string;
}

/** Measures of houses in one region, from one fund or in one tranche. */
export interface HousesPart extends Amount {
  /** Houses. */
  readonly houses?: Figures;
}

/** Measures of families in one region, from one fund or in one tranche. */
export interface FamiliesPart extends Amount {
  /** Families. */
  readonly families?: Figures;
}

/** Measures of enterprises in one region, from one fund or in one tranche. */
export interface EnterprisesPart extends Amount {
  /** Enterprises. */
  readonly enterprises?: Figures;
}

/** Measures of livestock of one species, from one fund or in one tranche. */
export interface HeadsPart extends Amount {
  /** Heads. */
  readonly heads?: Figures;
}

/** Measures of livestock in one region. */
export interface LivestockRegion extends HeadsPart {
  /** Heads and tenge by species, under names of your own. */
  readonly species?: Readonly<Record<string, HeadsPart>>;
  /** `true` (the default): species add up to the region; `false`: they stay within it. */
  readonly speciesComplete?: boolean;
}

/** Aid that counts houses: purchase, repair, construction, and their inspection. */
export interface Housing extends Category<HousesPart>, HousesPart {}

/** Aid that counts families: the one-time assistance and the compensation of property. */
export interface FamilyAid extends Category<FamiliesPart>, FamiliesPart {}

/** Compensation to small and medium enterprises. */
export interface EnterpriseAid extends Category<EnterprisesPart>, EnterprisesPart {}

/** Compensation for livestock, by region and species. */
export interface LivestockAid extends Category<HeadsPart>, HeadsPart {
  /** By region, under ISO 3166-2 codes. */
  readonly regions?: Readonly<Record<string, LivestockRegion>>;
  /** Heads and tenge by species, under names of your own. */
  readonly species?: Readonly<Record<string, HeadsPart>>;
  /** `true` (the default): species add up to the whole; `false`: they stay within it. */
  readonly speciesComplete?: boolean;
}

/** The aid categories. */
export interface Aid {
  /** Houses inspected for damage. */
  readonly housingInspection?: Housing;
  /** Houses bought for those who lost theirs. */
  readonly housingPurchase?: Housing;
  /** Houses repaired. */
  readonly housingRepair?: Housing;
  /** Houses built. */
  readonly housingConstruction?: Housing;
  /** One payment to each family: amount = families × rate (100 MCI in 2024). */
  readonly oneTimeAssistance?: FamilyAid;
  /** Lost property: amount ≤ families × cap (150 MCI in 2024). */
  readonly propertyCompensation?: FamilyAid;
  /** Small and medium enterprises; a fund's enterprises are among all enterprises. */
  readonly smeCompensation?: EnterpriseAid;
  /** Livestock lost. */
  readonly livestockCompensation?: LivestockAid;
}

/**
 * Several quantities printed as one total, itself the quantity `totals.<name>`. It may be below zero where a part may: a
 * quantity that is `signed`, or another total of such.
 */
export interface Total {
  /** Ids, or patterns with `*`; `all` is the amounts of all categories of the statement (the grand total). */
  readonly of: "all" | readonly string[];
  /** What was printed of the total; it may be left out where rules alone use it. */
  readonly printed?: Figures;
  /** `true` (the default): the parts add up to the total; `false`: they stay within it. */
  readonly complete?: boolean;
  /** A remark, which nothing reads. */
  readonly note?: string;
}

/** Anything else that is counted or paid. A bare figure is a count of things named like the quantity. */
export interface OtherQuantity extends FigureNotes {
  /** `tenge`, or the noun that is counted; default: the quantity's own name. */
  readonly unit?: string;
  /** What was printed of it; it may be left out where rules alone use it. */
  readonly printed?: Figures;
  /** Quantities are at or above zero unless `signed`. */
  readonly signed?: boolean;
}

/** One quantity as a percentage of another. */
export interface Share {
  /** Id of the quantity that is a part. */
  readonly part: string;
  /** Id of the quantity that it is a part of. */
  readonly whole: string;
  /** `71.12 percent`. */
  readonly printed: FigureInput;
  /** A remark, which nothing reads. */
  readonly note?: string;
}

/** An amount per thing counted. */
export interface Average {
  /** Id of the amount or count that is divided. */
  readonly of: string;
  /** Id of the count that it is divided by. */
  readonly per: string;
  /** `23.9 million tenge`. */
  readonly printed: FigureInput;
  /** A remark, which nothing reads. */
  readonly note?: string;
}

/** A rule of the user's own. */
export interface NamedRule {
  /** What reports call it; default: its text. */
  readonly name?: string;
  /** `documents = laws + decrees + orders` */
  readonly holds: string;
  /** A rule that may itself be wrong. */
  readonly doubtful?: boolean;
  /** A remark, which nothing reads. */
  readonly note?: string;
}

/** What one source published about the aid, as of one day. */
export interface Statement {
  /** What the statement is called. */
  readonly title?: string;
  /** Who published the figures, and when. */
  readonly source?: Source;
  /** The day whose state the figures give; default: `source.published`. */
  readonly asOf?: Day;
  /** What the aid answers; it dates the MCI of rates and caps. */
  readonly event?: FloodEvent;
  /** Of printed figures; found by their words where left out. */
  readonly language?: Language;
  /** What an unhedged printed number stands for; default `nearest`. */
  readonly rounding?: Rounding;
  /** Aid by category: families, houses, enterprises, heads, and tenge. */
  readonly aid?: Aid;
  /** Totals of several quantities, by names of your own. */
  readonly totals?: Readonly<Record<string, Total>>;
  /** Whatever else is counted or paid, by names of your own. */
  readonly quantities?: Readonly<Record<string, Figures | OtherQuantity>>;
  /** Percentages of one quantity in another, by names of your own. */
  readonly shares?: Readonly<Record<string, Share>>;
  /** Amounts per thing counted, by names of your own. */
  readonly averages?: Readonly<Record<string, Average>>;
  /** What else must hold: `documents = laws + decrees`. */
  readonly rules?: readonly (string | NamedRule)[];
}
