import { plain } from "../found.js";
import { indexAt, type Passage } from "../words/passage.js";
import { keyAt } from "../words/token-marks.js";
import type { Heading } from "./heading-unit.js";
import { labelBefore } from "./label-before.js";

/** The heading of a list that says what its lines count: `Houses repaired:`, `Отремонтировано домов:`, `Жөнделген үйлер саны:`. */
export function countedAtEnd(passage: Passage): Heading | undefined {
  const { spelt: tokens } = passage;
  const next = tokens.length - 1;
  if (keyAt(tokens, next) !== ":") return undefined;
  const index = indexAt(passage, next);
  // `In the regions:` says where they are.
  if (index.prepositions.has(keyAt(tokens, 0))) return undefined;
  // `Families that got aid, by region:`
  const comma = tokens.findIndex(({ key }) => key === ",");
  const label = comma < 0 ? tokens : tokens.toSpliced(comma, next - comma);
  const unit = labelBefore(label, 0, plain("other", label.length, label.length, index), false)?.unit;
  return unit === undefined ? undefined : { kind: "count", unit, scale: undefined, at: 0, next };
}
