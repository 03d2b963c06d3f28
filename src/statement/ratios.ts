import { tenge } from "../exact/unit.js";
import { knownUnit } from "./ids.js";
import { categoriesOf } from "./measures.js";
import type { GivenRatio, RatioKind } from "./stated-ratio.js";
import type { Statement } from "./types.js";

/** The rates, caps, unit prices, shares and averages that a statement gives, in its order. */
export function* ratiosOf(statement: Statement): Generator<GivenRatio> {
  for (const [{ key }, holds] of categoriesOf(statement)) {
    const path = `aid.${key}`;
    yield* ratio(`${path}.rate`, "tenge or MCI", holds.rate);
    yield* ratio(`${path}.cap`, "tenge or MCI", holds.cap);
    yield* ratio(`${path}.unitPrice`, "tenge", holds.unitPrice);
    for (const [name, tranche] of Object.entries(holds.tranches ?? {})) {
      yield* ratio(`${path}.tranches.${name}.rate`, "tenge or MCI", tranche.rate);
      yield* ratio(`${path}.tranches.${name}.cap`, "tenge or MCI", tranche.cap);
    }
  }
  for (const [name, { printed }] of Object.entries(statement.shares ?? {})) {
    const path = `shares.${name}`;
    yield { path, figurePath: `${path}.printed`, kind: "percent", figure: printed, quotient: true };
  }
  for (const [name, { of, per, printed }] of Object.entries(statement.averages ?? {})) {
    const path = `averages.${name}`;
    const kind = averageKind(statement, of, per);
    yield { path, figurePath: `${path}.printed`, kind, figure: printed, quotient: true };
  }
}

function* ratio(
  path: string,
  kind: RatioKind,
  figure: GivenRatio["figure"] | undefined,
): Generator<GivenRatio> {
  if (figure !== undefined) yield { path, figurePath: path, kind, figure, quotient: false };
}

/** An average of things is a number of things; of tenge, or of what is unknown here, it is tenge. */
function averageKind(statement: Statement, of: string, per: string): RatioKind {
  const shared = knownUnit(statement, of);
  const divisor = knownUnit(statement, per);
  return shared !== undefined && shared !== tenge && divisor !== tenge ? "count" : "tenge";
}
