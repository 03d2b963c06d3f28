// biome-ignore-all lint/suspicious/noTemplateCurlyInString: some inputs are programs
import { expression, type Reproducer, statement } from "./reproducer.js";

/** Faults in the writing of a file: before anything in it is taken for a statement. */
export const ofWriting: readonly Reproducer[] = [
  statement("empty", "The file, or the text, says nothing.", "# nothing yet\n"),
  expression(
    "not-text",
    "The file is no UTF-8 text: it is a spreadsheet or a document, is in another encoding, or is damaged.",
    String.raw`readStatement("documents: \u0000")`,
  ),
  expression(
    "too-large",
    "The text is longer than 64 Mi characters or has more than 3,000,000 keys, values and marks.",
    'readStatement("documents: 1 ".repeat(6_000_000))',
  ),
  expression(
    "too-deep",
    "Mappings and lists lie more than 64 deep in each other. No statement needs a tenth of that.",
    'readStatement("[".repeat(100))',
  ),
  statement(
    "yaml-syntax",
    "The text is neither YAML nor JSON. What YAML expected stands behind the colon.",
    "quantities:\n  documents: [1, 2\n",
  ),
  statement(
    "several-documents",
    "The file holds more than one YAML document, parted by `---`.",
    "quantities: { laws: 5 }\n---\nquantities: { laws: 6 }\n",
  ),
  statement(
    "duplicate-key",
    "A key stands twice in one mapping. YAML would let the later one win without a word.",
    "quantities:\n  laws: 5\n  laws: 6\n",
  ),
  statement(
    "forbidden-key",
    "The key `__proto__` could change what other objects of the program are, and is never read.",
    "quantities:\n  laws: 5\n  __proto__: 6\n",
  ),
  statement("tag", "YAML tags turn values into other types. None is read.", "quantities:\n  laws: !!int 5\n"),
  statement(
    "unknown-alias",
    "A value that begins with `*` stands for an anchor, and there is none of that name before it.",
    "quantities:\n  laws: *five\n",
  ),
  statement(
    "endless-alias",
    "An alias stands within the value that it stands for.",
    "quantities: &all\n  laws: 5\n  more: *all\n",
  ),
  expression(
    "alias-explosion",
    "Aliases stand for more than 100,000 values: a file of a few lines could fill the memory.",
    'readStatement(`quantities: { laws: [&five 5, ${"*five, ".repeat(100_001)}] }`)',
  ),
];

/** Faults in the shape of a statement. */
export const ofShape: readonly Reproducer[] = [
  statement(
    "unknown-key",
    "A key that the format does not know there. The remedy names the nearest one that it does.",
    'aid:\n  oneTimeAssistance: { familes: "36,455" }\n',
  ),
  statement(
    "missing-key",
    "A mapping lacks a key that it must have.",
    "totals:\n  housing: { printed: 54.7 billion tenge }\n",
  ),
  statement("empty-value", "A key stands there without a value.", "quantities:\n  laws:\n"),
  statement(
    "wrong-kind",
    "A value is of another kind than the key takes: a list where text is meant, a text where `true` or `false` is.",
    "title: [Aid, floods]\nquantities: { laws: 5 }\n",
  ),
  statement(
    "mixed-keys",
    "A figure is given in two ways at once.",
    "quantities:\n  laws: { printed: over 5, value: 6 }\n",
  ),
  statement(
    "empty-figure",
    "A figure is an object that holds no number.",
    "quantities:\n  laws: [{ note: see the annex }]\n",
  ),
  statement(
    "no-figures",
    "The statement is well formed and gives no figure, so nothing can be checked.",
    "title: Aid\n",
  ),
  expression(
    "no-statements",
    "There is no statement at all, as where a pattern matches no file: what was not looked at is not consistent.",
    "reconcile([])",
  ),
  statement(
    "bad-name",
    "A name of the statement's own (of a total, a fund, a quantity) cannot be a part of an id.",
    "quantities:\n  laws passed: 5\n",
  ),
  expression(
    "name-too-long",
    "A name of the statement's own has more than 200 characters. A long description belongs under `note`.",
    'readStatement(`quantities: { ${"laws".repeat(60)}: 5 }`)',
  ),
  statement(
    "unit-name",
    "A unit is a currency written in another way than the one that the format knows.",
    "quantities:\n  balance: { unit: KZT, printed: 120 }\n",
  ),
  statement(
    "unit-name",
    "A scale word is a part of a number. As a part of a unit it would let the number be counted one by one, and never be rounded.",
    "quantities:\n  balance: { unit: million tenge, printed: 64 }\n",
  ),
  statement(
    "unit-name",
    "A percentage is a share of one quantity in another, and no quantity of its own.",
    "quantities:\n  approval: { unit: percent, printed: 71 }\n",
  ),
  statement(
    "not-a-day",
    "A day is written in another order than year, month, day.",
    "asOf: 26.12.2024\nquantities: { laws: 5 }\n",
  ),
  statement(
    "no-such-day",
    "A day that the calendar does not have.",
    "asOf: 2024-02-30\nquantities: { laws: 5 }\n",
  ),
  statement(
    "region-name",
    "A region is given by its name, where its ISO 3166-2 code is meant. Names have several spellings, codes one.",
    "aid:\n  livestockCompensation:\n    regions: { Aktobe: { heads: 12 } }\n",
  ),
  statement(
    "unknown-region",
    "No region of Kazakhstan has this code.",
    "aid:\n  livestockCompensation:\n    regions: { KZ-16: { heads: 12 } }\n",
  ),
  statement(
    "missing-count",
    "There is a rate, a cap or a unit price, and no count of those whom it applies to, so it would check nothing.",
    "asOf: 2024-12-26\naid:\n  oneTimeAssistance: { amount: 13.3 billion tenge, rate: 100 MCI }\n",
  ),
  expression(
    "more-faults",
    "There are more than 1,000 faults. The first 1,000 are told one by one; shown is the last.",
    "tryReadStatement(`quantities: { ${Array.from({ length: 1_001 }, (_, i) => `a${i}:`)} }`).faults.at(-1)",
  ),
];

/** Faults in the figures of a statement. */
export const ofFigures: readonly Reproducer[] = [
  statement(
    "unreadable-figure",
    "A printed figure has no one reading. The sentence behind the colon says why; see the errors of printed figures below.",
    "aid:\n  oneTimeAssistance: { families: dozens }\n",
  ),
  statement(
    "separator",
    "The number is grouped or pointed as in another language. A wrong guess would be a thousandfold error, so it is not guessed.",
    "language: en\naid:\n  oneTimeAssistance: { amount: '12,6 million tenge' }\n",
  ),
  statement(
    "wrong-unit",
    "The figure is of another unit than the quantity.",
    "aid:\n  oneTimeAssistance: { families: 13.3 billion tenge }\n",
  ),
  statement(
    "missing-unit",
    "A rate, cap or unit price is a bare number, and it could be tenge or MCI.",
    "aid:\n  oneTimeAssistance: { families: 36455, rate: 100 }\n",
  ),
  statement(
    "binary-fraction",
    "A number with a fraction stands without quotes. A computer's number holds most of them only nearly.",
    "shares:\n  approval: { part: yes, whole: votes, printed: 71.12 }\nquantities: { yes: 5, votes: 7 }\n",
  ),
  statement(
    "number-too-long",
    "A whole number has more than 40 digits.",
    `quantities:\n  laws: ${"1234567890".repeat(5)}\n`,
  ),
  expression(
    "unsafe-integer",
    "A number of a program is so large that it may already have lost digits.",
    "readStatement({ quantities: { paid: 9007199254740993 } })",
  ),
  statement(
    "not-a-number",
    "Where a plain number is meant, there is something else.",
    "quantities:\n  laws: { value: about 5 }\n",
  ),
  statement(
    "not-a-precision",
    "The precision of a rounded number is the unit of its last printed digit, and so above 0.",
    'quantities:\n  laws: { value: "13300", precision: 0 }\n',
  ),
  statement(
    "not-whole",
    "The figure allows no whole number of what is counted.",
    'quantities:\n  laws: { value: "5.5" }\n',
  ),
  statement("negative", "The figure lies below zero, and the quantity cannot.", "quantities:\n  laws: -5\n"),
  statement(
    "range-reversed",
    "The lower end of a range lies above the upper one.",
    "quantities:\n  laws: { from: 7, to: 5 }\n",
  ),
];

/** Faults in what a statement says about its quantities, and in its rules. */
export const ofRules: readonly Reproducer[] = [
  statement(
    "unknown-quantity",
    "A total, share or average names a quantity that no statement of that day has.",
    "aid:\n  housingRepair: { houses: 5, amount: 3 million tenge }\ntotals:\n  housing: { of: [housingRepair.amont], printed: 3 million tenge }\n",
  ),
  statement(
    "mixed-units",
    "Quantities of different units are added up or compared, or an average has them in each other's place.",
    "aid:\n  housingRepair: { houses: 5, amount: 3 million tenge }\ntotals:\n  housing: { of: [housingRepair.amount, housingRepair.houses], printed: 3 million tenge }\n",
  ),
  statement(
    "compared-with-itself",
    "A share or an average has the same quantity in both places: it would be 100 percent, or 1, whatever is true.",
    "quantities: { yes: 5, votes: 7 }\nshares:\n  approval: { part: yes, whole: yes, printed: 71 percent }\n",
  ),
  statement(
    "cyclic-total",
    "A total is, through others, a part of itself.",
    "quantities: { laws: 5 }\ntotals:\n  a: { of: [laws, totals.b], printed: 7 }\n  b: { of: [laws, totals.a], printed: 7 }\n",
  ),
  expression(
    "undated-statement",
    "Several statements are reconciled of which some name a day and this one does not: whether it speaks of one of their days, nobody can tell.",
    'reconcile([{ asOf: "2024-05-01", quantities: { laws: 5 } }, { quantities: { laws: 6 } }])',
  ),
  statement(
    "undated-mci",
    "A rate or cap is given in MCI, whose worth changes from year to year, and no day says which it was.",
    "aid:\n  oneTimeAssistance: { families: 36455, rate: 100 MCI }\n",
  ),
  statement(
    "bad-rule",
    "A rule cannot be read, names a quantity that there is not, or compares different units. See [the rules](rules.md).",
    "quantities: { laws: 5, decrees: 7, documents: 12 }\nrules:\n  - documents = laws + decree\n",
  ),
  statement(
    "bad-rule",
    "A hyphen belongs to a name, so a minus sign stands between spaces.",
    "quantities: { laws: 5, documents: 12 }\nrules:\n  - documents -laws = 7\n",
  ),
];

/** Faults that only an object of a program can have. */
export const ofObjects: readonly Reproducer[] = [
  expression(
    "not-plain",
    "The object holds something that JSON could not: a date, a function, an object of a class, a gap in a list.",
    'readStatement({ asOf: new Date("2024-12-26"), quantities: { laws: 5 } })',
  ),
  expression(
    "endless-object",
    "An object or list contains itself.",
    "((list) => readStatement({ quantities: { laws: list } }))(((list) => (list.push(list), list))([]))",
  ),
  expression(
    "unreadable-object",
    "The object throws when it is read, or holds more than 20,000,000 values.",
    'readStatement(new Proxy({}, { ownKeys: () => { throw new Error("not today"); } }))',
  ),
];
