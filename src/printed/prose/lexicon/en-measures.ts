import type { NounList } from "./prose-lexicon.js";

/** English measures, with the short forms that stand right behind digits: `90cm`, `60mph`. */
export const englishMeasureNouns: NounList = [
  "mile/miles/mph inch/inches yard/yards acre/acres furlong/furlongs fathom/fathoms knot/knots",
  "gram/grams gramme/grammes milligram/milligrams/mg microgram/micrograms tonne/tonnes/mt kilo/kilos ounce/ounces/oz quintal/quintals",
  "centner/centners bushel/bushels barrel/barrels gallon/gallons pint/pints millilitre/millilitres/ml decalitre/decalitres",
  "kilometre/kilometres/kph/kmh foot/feet/ft nanometre/nanometres",
  "terawatt/terawatts/tw terawatt-hour/terawatt-hours/twh kilovolt/kilovolts/kv kilobyte/kilobytes/kb megabyte/megabytes/mb gigabyte/gigabytes/gb",
  "decibel/decibels/db hertz/hz megahertz/mhz gigahertz/ghz carat/carats",
  "cent/cents penny/pence/pennies tiyin/tiyins kopek/kopeks/kopeck/kopecks guinea/guineas shilling/shillings",
];
