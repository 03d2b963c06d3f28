import type { ProseFigure, Span } from "../printed/prose/prose-figure.js";
import type { Token } from "../printed/tokens.js";
import { clauseLinks, indexFrom } from "./distance.js";

/** A count with the region of which it is said. */
export interface CountOfPlace {
  readonly figure: ProseFigure;
  readonly region: Span & { readonly value: string };
}

/**
 * Whether a count of a region has no verb of its own and shares that of another count of the same things: `6,215 houses
 * were inspected in Akmola and 4,112 houses in Abai`, «оның ішінде Абай облысында 1 120 үй». Nothing stands between them but
 * figures, regions, links and what decided of the other one.
 */
export function sharesVerb(
  { figure, region }: CountOfPlace,
  other: { readonly figure: ProseFigure; readonly region: CountOfPlace["region"] | undefined },
  decidedBy: Span,
  tokens: readonly Token[],
  figures: readonly ProseFigure[],
): boolean {
  if (figure.unit !== other.figure.unit || region.value === other.region?.value) return false;
  const isBefore = figure.start < other.figure.start;
  const from = isBefore ? Math.min(figure.start, region.start) : other.figure.end;
  const to = isBefore ? other.figure.start : endOfClause(Math.max(figure.end, region.end), tokens);
  const passed = [...figures, region, decidedBy, ...(other.region === undefined ? [] : [other.region])];
  const between = tokens.slice(indexFrom(tokens, from), indexFrom(tokens, to));
  return between.every(({ kind, key, start }) =>
    kind === "mark"
      ? key !== ";" && key !== ":"
      : passed.some((span) => span.start <= start && start < span.end) ||
        clauseLinks.has(key) ||
        links.has(key),
  );
}

function endOfClause(offset: number, tokens: readonly Token[]): number {
  const behind = tokens.slice(indexFrom(tokens, offset));
  const end = behind.find(({ kind, key }) => kind === "mark" || clauseLinks.has(key));
  return end?.start ?? Number.POSITIVE_INFINITY;
}

const links: ReadonlySet<string> = new Set([
  ...["in", "the", "for", "were", "was", "including", "of", "them", "these", "which", "another"],
  ...["в", "во", "на", "за", "том", "числе", "из", "них", "еще"],
  ...["оның", "олардың", "соның", "ішінде", "тағы"],
]);
