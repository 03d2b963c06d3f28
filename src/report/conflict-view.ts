import { addTo } from "../exact/groups.js";
import { firstOf } from "../printed/listing.js";
import { withNoun } from "../printed/write.js";
import type {
  Conflict,
  FigureFinding,
  FigureReference,
  Reconciliation,
  Suspect,
  SuspectMember,
} from "../reconcile/types.js";
import { type CalculationLine, calculatorFor } from "./calculation.js";
import { namesUnit, placeOf, whichFit } from "./figure-words.js";
import { rangeInSentence } from "./numbers.js";
import { contradictedRules } from "./rule-conflicts.js";
import { familyOf, ruleSuspected } from "./rule-suspected.js";
import { counted } from "./verdict.js";

/** A conflict in words. Nothing in it is escaped. */
export interface ConflictView {
  readonly id: string;
  /** The figures and rules that cannot all be true. */
  readonly members: readonly { readonly says: string; readonly place: string }[];
  readonly calculation: readonly CalculationLine[];
  /** Who must be wrong, and how readings would change that. */
  readonly lists: readonly ListView[];
}

/** A list under a line that says what it lists. An entry may take several lines. */
export interface ListView {
  readonly title: string;
  readonly entries: readonly (readonly string[])[];
  /** Of a list that stands elsewhere: the id of the conflict that has it, as the title names it. */
  readonly sameAs?: string;
}

/** How many figures and rules of a conflict, and how many suspects, are listed. */
const [mostMembers, mostSuspects] = [12, 12];

/** How many of the conflicts with the same suspects are told in full. */
const mostInFull = 3;

/** What is said where the search used up its budget. */
export const stoppedEarly =
  "The search stopped early: there may be more conflicts and suspects than are listed.";

/** Every conflict in words. With `allExplanations` the readings that were tried and do not help are listed too. */
export function conflictViews(
  reconciliation: Reconciliation,
  allExplanations: boolean,
): readonly ConflictView[] {
  const { conflicts } = reconciliation;
  if (conflicts.length === 0) return [];
  const calculate = calculatorFor(reconciliation);
  const exceptions = ruleExceptions(reconciliation);
  const stating = new Map(reconciliation.rules.map(({ id, states }) => [id, states]));
  const keys = conflicts.map(keyOf);
  const together = new Map<string, number>();
  for (const key of keys) together.set(key, (together.get(key) ?? 0) + 1);
  const alike = new Map<string, { readonly first: string; count: number }>();
  return conflicts.map((conflict, index) => {
    const key = keys[index] ?? "";
    const others = alike.get(key) ?? { first: conflict.id, count: 0 };
    alike.set(key, others);
    others.count++;
    const brief = !allExplanations && others.count > mostInFull;
    return {
      id: conflict.id,
      members: brief ? briefly(conflict) : membersOf(conflict, stating, reconciliation),
      calculation: brief ? [] : calculate(conflict),
      lists: [
        others.count === 1
          ? suspectList(conflict, together.get(key) ?? 1, exceptions.get(key), reconciliation)
          : { title: `The same must be wrong as in ${others.first}.`, entries: [], sameAs: others.first },
        ...(brief ? [] : readingLists(conflict, allExplanations)),
      ],
    };
  });
}

function keyOf({ suspects }: Conflict): string {
  return JSON.stringify(suspects);
}

/** For conflicts with the same suspects, when none of these need be wrong: where a rule that others contradict does not apply. */
function ruleExceptions(reconciliation: Reconciliation): ReadonlyMap<string, string> {
  const contradicted = contradictedRules(reconciliation);
  const resting = new Map<string, string[]>();
  for (const conflict of reconciliation.conflicts) {
    for (const rule of conflict.rules) if (contradicted.has(rule)) addTo(resting, keyOf(conflict), rule);
  }
  return new Map(
    [...resting].map(([key, repeated]) => {
      const rules = [...new Set(repeated)];
      const by = [...new Set(rules.flatMap((rule) => contradicted.get(rule) ?? []))];
      const which = rules.length > 2 ? `one of ${rules.length} rules` : rules.join(" or ");
      const them = rules.length > 1 ? "them" : "it";
      return [key, `${which} does not apply (other rules contradict ${them}: ${firstOf(by, 3)})`];
    }),
  );
}

/** The rules and how many figures: all of them are in the JSON, and in the report with all explanations. */
function briefly({ figures, rules }: Conflict): ConflictView["members"] {
  const shown = rules.length > mostMembers + 1 ? rules.slice(0, mostMembers) : rules;
  const more = rules.length - shown.length;
  const names = [...shown, ...(more > 0 ? [`${more} more`] : [])].join(", ");
  const count = counted(figures.length, "figure");
  return [{ says: rules.length === 0 ? count : `${count} by ${names}`, place: "" }];
}

function membersOf(
  { figures, rules }: Conflict,
  stating: ReadonlyMap<string, string>,
  reconciliation: Reconciliation,
): ConflictView["members"] {
  const members = [
    ...figures.map((reference) => {
      const finding = findingOf(reference, reconciliation);
      return {
        says: figureInWords(reference, reconciliation),
        place: finding === undefined ? "" : placeOf(finding, reconciliation),
      };
    }),
    ...rules.map((id) => ({ says: `${id}: ${stating.get(id) ?? ""}`, place: "" })),
  ];
  if (members.length <= mostMembers + 1) return members;
  return [...members.slice(0, mostMembers), { says: `and ${members.length - mostMembers} more`, place: "" }];
}

function suspectList(
  { suspects, explanations, figures }: Conflict,
  together: number,
  exception: string | undefined,
  reconciliation: Reconciliation,
): ListView {
  if (suspects.length === 0) {
    if (figures.length === 0)
      return { title: "No figure is among them: the rules contradict each other.", entries: [] };
    const { complete } = reconciliation.effort;
    return {
      title: complete ? "No figure among them is open to doubt." : "No suspect was found.",
      entries: [],
    };
  }
  const isSplit = suspects.some(({ members }) => members.length > 1);
  const which =
    suspects.length === 1 ? (isSplit ? "These" : "This") : isSplit ? "One of these sets" : "One of these";
  // A set may hold figures of the others, and a reader of this conflict would look for them in vain.
  const others =
    isSplit && together > 1
      ? `, to resolve ${together === 2 ? "both" : `all ${together}`} conflicts that hang together`
      : "";
  const avoided = explanations.some(({ works, keepsDigits }) => works && keepsDigits);
  const unless = [...(avoided ? ["a reading below applies"] : []), ...(exception ? [exception] : [])];
  const left = suspects.length - mostSuspects;
  const shown = left > 1 ? suspects.slice(0, mostSuspects) : suspects;
  return {
    title: `${which} must be wrong${others}${unless.length > 0 ? `, unless ${unless.join(", or ")}` : ""}:`,
    entries: [
      ...shown.map((suspect) => suspectEntry(suspect, reconciliation)),
      ...(left > 1 ? [[`and ${left} more`]] : []),
    ],
  };
}

function suspectEntry({ members }: Suspect, reconciliation: Reconciliation): readonly string[] {
  return members.map((member, index) => {
    return `${index === 0 ? "" : "and "}${memberInWords(member, reconciliation)}`;
  });
}

function memberInWords({ suspected, wouldBe }: SuspectMember, reconciliation: Reconciliation): string {
  if ("rule" in suspected)
    return `${ruleSuspected(familyOf(suspected.rule, reconciliation))} ${suspected.rule}`;
  const name = figureInWords(suspected, reconciliation);
  if (wouldBe === undefined) return name;
  const { unit = "", decimals = 0 } = reconciliation.quantities[suspected.quantity] ?? {};
  const range = rangeInSentence(wouldBe, decimals);
  if (range === "anything") return `${name}: could be anything else`;
  const printed = findingOf(suspected, reconciliation);
  const some = printed === undefined ? "" : whichFit(printed, wouldBe);
  const words = namesUnit(suspected.quantity, unit) ? range : withNoun(range, unit);
  return `${name}: would have to be ${words}${some}`;
}

function readingLists({ explanations }: Conflict, all: boolean): readonly ListView[] {
  if (explanations.length === 0) return [];
  const list = (title: string, wanted: (typeof explanations)[number][]): readonly ListView[] => {
    return wanted.length === 0 ? [] : [{ title, entries: wanted.map(({ says }) => [says]) }];
  };
  const works = explanations.filter((each) => each.works);
  const others = explanations.filter((each) => !each.works);
  const many = others.length === 1 ? "1 kind of reading was" : `${others.length} kinds of reading were`;
  const tried = `${many} tried and ${others.length === 1 ? "does" : "do"} not help`;
  return [
    ...list(
      "They agree without changing a printed digit if:",
      works.filter((each) => each.keepsDigits),
    ),
    ...list(
      "They agree if a digit was misprinted:",
      works.filter((each) => !each.keepsDigits),
    ),
    ...(others.length === 0 ? [] : all ? list(`${tried}:`, others) : [{ title: `${tried}.`, entries: [] }]),
  ];
}

function figureInWords(reference: FigureReference, reconciliation: Reconciliation): string {
  const finding = findingOf(reference, reconciliation);
  const isOneOfSeveral = reconciliation.statements.length > 1 && finding !== undefined;
  const marker = isOneOfSeveral ? ` [${finding.statement + 1}]` : "";
  return `${reference.quantity}, printed "${finding?.printed ?? ""}"${marker}`;
}

function findingOf(
  { quantity, figure }: FigureReference,
  { quantities }: Reconciliation,
): FigureFinding | undefined {
  return quantities[quantity]?.figures[figure];
}
