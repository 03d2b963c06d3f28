/** A statement that uses every part of the format: the example of the format's own documentation. */
export const example = `title: Aid after the spring 2024 floods, as reviewed at year end
source: { publisher: Press Secretary of the President, published: 2024-12-30 }
asOf: 2024-12-26
event: { name: Spring floods of 2024, began: 2024-03-27, regions: [KZ-10, KZ-11] }   # dates the MCI
language: en                 # of printed figures: en, ru, kk; found by itself where left out
rounding: nearest            # or truncated, or either: what an unhedged printed number stands for
aid:
  oneTimeAssistance: { families: "36,455", amount: 13.3 billion tenge, rate: 100 MCI }
  propertyCompensation: { families: "21,876", amount: 9.9 billion tenge, cap: 150 MCI }
  smeCompensation:
    enterprises: 734
    amount: 14.6 billion tenge
    funding:
      stateBudget: { amount: 12.1 billion tenge }
      demeu: { amount: 2.5 billion tenge, enterprises: 40, regions: [KZ-23, KZ-27, KZ-59] }
  livestockCompensation:
    amount: over 2.8 billion tenge
    regions: { KZ-15: { heads: "3,232" }, KZ-39: { heads: "2,467" } }
    regionsComplete: false   # true (the default): regions add up to the whole; false: at most
totals:
  housingPurchaseAndRepair: { of: [housingPurchase.amount, housingRepair.amount], printed: 54.7 billion tenge }
quantities:                  # anything else that is counted
  documents: { unit: documents, printed: "3,979" }
  balance: { unit: tenge, printed: "-120", signed: true }   # quantities are ≥ 0 unless signed
shares:   { approval: { part: yes, whole: votes, printed: 71.12 percent } }
averages: { housePrice: { of: housingConstruction.amount, per: housingConstruction.houses, printed: 23.9 million tenge } }
rules:
  - documents = laws + decrees + orders + minutes + other
  - { name: helped within inspected, holds: housingPurchase.houses + housingRepair.houses <= housingInspection.houses }
`;
