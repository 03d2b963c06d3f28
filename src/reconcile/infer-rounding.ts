import { at } from "../exact/at.js";
import { type Model, modelOf } from "../rules/model.js";
import { conflictsOf } from "../solve/conflicts.js";
import type { Contradiction, Solution } from "../solve/solution.js";
import { solve } from "../solve/solve.js";
import type { System } from "../solve/system.js";
import { StatementError } from "../statement/fault.js";
import { originOf, setOrigin } from "../statement/origin.js";
import type { Statement } from "../statement/types.js";
import { checkedStatements } from "./checked-statements.js";
import { statusOf } from "./quantity-findings.js";
import { systemOf } from "./system-of.js";

/** One way in which a source may have shortened its numbers. */
export interface RoundingReading {
  /** True where nothing contradicts a figure of the source. */
  readonly explains: boolean;
  /** Ids of the quantities with a figure of the source that is part of a conflict, or whose status is `contradicted`. */
  readonly contradicted: readonly string[];
}

/** How a source seems to shorten its numbers. */
export interface RoundingInference {
  /** Its publisher; absent of a statement that names none, which stands by itself. */
  readonly publisher?: string;
  /** Indices of its statements. */
  readonly statements: readonly number[];
  /** Its numbers read as rounded to the nearest, and as truncated; other sources as their statements say. */
  readonly nearest: RoundingReading;
  /** Its numbers read as truncated. */
  readonly truncated: RoundingReading;
  /** What explains all its figures. */
  readonly inferred: "nearest" | "truncated" | "both" | "neither";
  /** Ids of the quantities that are contradicted under one of the readings only: what tells them apart. */
  readonly tellApart: readonly string[];
}

/**
 * Tells of each source whether its unhedged numbers make sense as rounded to the nearest, as truncated, as both or as
 * neither, by reconciling all statements twice for each source. Where both do, its figures do not tell.
 *
 * What is inferred proves nothing: a source may round one number and cut off another.
 *
 * @param statements as for `reconcile`; they are not changed
 * @returns one for each publisher, and for each statement without one, in the order of the statements
 * @throws {StatementError} where a statement cannot be used, or there is none
 *
 * @example
 * // 9,994 million by September and 9.9 billion in December: rounded to the nearest, the amount would have fallen.
 * const paid = (asOf: string, publisher: string, amount: string) => ({
 *   asOf,
 *   source: { publisher },
 *   aid: { propertyCompensation: { amount } },
 * });
 * const [, review] = inferRounding([
 *   paid("2024-09-06", "Pravda", "9,994 million tenge"),
 *   paid("2024-12-26", "Review", "9.9 billion tenge"),
 * ]);
 * review?.inferred; // "truncated"
 */
export function inferRounding(statements: Statement | readonly Statement[]): readonly RoundingInference[] {
  const list = checkedStatements(statements);
  const asStated = solved(list);
  const readAs = (members: readonly number[], rounding: "nearest" | "truncated"): RoundingReading => {
    const turned = members.filter((index) => asStated.model.readAs[index]?.rounding !== rounding);
    if (turned.length === 0) return readingOf(asStated, members);
    const changed = list.map((statement, index) =>
      turned.includes(index) ? withRounding(statement, rounding) : statement,
    );
    return readingOf(solved(changed), members);
  };
  return sourcesOf(list).map(({ publisher, members }) => {
    const nearest = readAs(members, "nearest");
    const truncated = readAs(members, "truncated");
    const only = (a: RoundingReading, b: RoundingReading): readonly string[] =>
      a.contradicted.filter((id) => !b.contradicted.includes(id));
    return {
      ...(publisher === undefined ? {} : { publisher }),
      statements: members,
      nearest,
      truncated,
      inferred: nearest.explains
        ? truncated.explains
          ? "both"
          : "nearest"
        : truncated.explains
          ? "truncated"
          : "neither",
      tellApart: [...only(nearest, truncated), ...only(truncated, nearest)],
    };
  });
}

interface Source {
  readonly publisher: string | undefined;
  readonly members: number[];
}

function sourcesOf(statements: readonly Statement[]): readonly Source[] {
  const byPublisher = new Map<string, Source>();
  return statements.flatMap(({ source }, index): readonly Source[] => {
    const publisher = source?.publisher;
    const known = publisher === undefined ? undefined : byPublisher.get(publisher);
    if (known !== undefined) {
      known.members.push(index);
      return [];
    }
    const made: Source = { publisher, members: [index] };
    if (publisher !== undefined) byPublisher.set(publisher, made);
    return [made];
  });
}

/** All statements with those of one source read in one way. */
function readingOf(solved: Solved, members: readonly number[]): RoundingReading {
  const { model, implied, contradictions, system } = solved;
  const own = new Set(members);
  const printed = [...model.quantities.values()].map(({ figures }) =>
    figures.flatMap(({ statement }, figure) => (own.has(statement) ? [figure] : [])),
  );
  const clashing = new Set<number>();
  for (const contradiction of contradictions) {
    if (!contradiction.component.variables.some((variable) => at(printed, variable).length > 0)) continue;
    for (const ground of conflictGrounds(system, contradiction)) {
      if (at(printed, ground.variable).includes(ground.figure)) clashing.add(ground.variable);
    }
  }
  const contradicted = [...model.quantities.values()].flatMap((quantity, index) => {
    if (at(printed, index).length === 0) return [];
    const clashes = clashing.has(index) || statusOf(quantity, at(implied, index)) === "contradicted";
    return clashes ? [quantity.id] : [];
  });
  return { explains: contradicted.length === 0, contradicted };
}

/** The figures of all minimal conflicts of a contradiction. */
function conflictGrounds(system: System, contradiction: Contradiction): readonly FigureGround[] {
  const { entanglements } = conflictsOf(system, contradiction, ({ kind }) => kind === "figure");
  return entanglements.flatMap(({ conflicts }) =>
    conflicts.flatMap(({ members }) =>
      members.flatMap((member) => (member.kind === "figure" ? [member] : [])),
    ),
  );
}

interface FigureGround {
  readonly variable: number;
  readonly figure: number;
}

interface Solved extends Pick<Solution, "implied" | "contradictions"> {
  readonly model: Model;
  readonly system: System;
}

function solved(statements: readonly Statement[]): Solved {
  const model = modelOf(statements);
  if (model.faults.length > 0) throw new StatementError(model.faults);
  const { system } = systemOf(model);
  const { implied, contradictions } = solve(system);
  return { model, system, implied, contradictions };
}

function withRounding(statement: Statement, rounding: "nearest" | "truncated"): Statement {
  const copy: Statement = { ...statement, rounding };
  const origin = originOf(statement);
  if (origin !== undefined) setOrigin(copy, origin);
  return copy;
}
