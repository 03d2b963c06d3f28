const inMapping: ReadonlyMap<string, string> = new Map([
  [
    "amount-unreadable",
    "how the register writes amounts, such as amounts: 1 234 567,89 or amounts: 1,234,567.89",
  ],
  ["date-unreadable", "how the register writes dates, such as dates: dd.mm.yyyy"],
  ["category-unknown", "what stands for each category, under categories"],
  ["region-unknown", "what stands for each region, under regions"],
  ["fund-unknown", "what stands for each fund, under funds"],
]);

/** What to do where a check finds something in every row: mostly not the rows are wrong, but how they are read. */
export function remedyOfEveryRow(check: string): string | undefined {
  const what = inMapping.get(check);
  return what && `every row has this finding: say in a mapping file (--map) ${what}`;
}
