/**
 * Whether the rate, cap or price of a category holds of all of it: no tranche has one of its own that it does not allow. True
 * where it has none.
 *
 * @param ratios by path: `aid.oneTimeAssistance.rate`, `aid.oneTimeAssistance.tranches.large.rate`
 * @param category its path: `aid.oneTimeAssistance`
 */
export function holdsOfAll<Ratio>(
  ratios: ReadonlyMap<string, Ratio>,
  category: string,
  field: "rate" | "cap" | "unitPrice",
  tranches: readonly string[],
  allows: (ofCategory: Ratio, ofTranche: Ratio) => boolean,
): boolean {
  const shared = ratios.get(`${category}.${field}`);
  if (shared === undefined) return true;
  return tranches.every((name) => {
    const own = ratios.get(`${category}.tranches.${name}.${field}`);
    return own === undefined || allows(shared, own);
  });
}
