import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
} from "yaml";
import type { Fault } from "./fault.js";
import type { LeafFault } from "./leaf-fault.js";
import { deepest } from "./limits.js";
import type { Span } from "./origin.js";
import { below } from "./path.js";
import { quote } from "./quote.js";
import { plainScalar } from "./scalar.js";
import { lineOf, placeOf, type SourceText } from "./source.js";

/** What a text holds, with every fault found in its writing. */
export interface YamlReading {
  /** Plain data: objects, lists, texts, whole numbers, `true`, `false` and `null`. */
  readonly value: unknown;
  /** By path. */
  readonly spans: ReadonlyMap<string, Span>;
  readonly faults: readonly Fault[];
  /** Paths of values that a fault was found with; they are `null` in `value`. */
  readonly refused: ReadonlySet<string>;
}

/** How many values may come of aliases. */
const mostCopies = 100_000;

interface Walk {
  readonly source: SourceText;
  readonly spans: Map<string, Span>;
  readonly faults: Fault[];
  readonly refused: Set<string>;
  readonly anchors: Map<string, Node>;
  /** What each alias stood for where it was first met: anchors may be set anew. */
  readonly targets: Map<Node, Node>;
  /** Nodes with an anchor that are being read: an alias to one of them would never end. */
  readonly open: Set<Node>;
  copies: number;
}

/** A value to be read: where it belongs, and how it is reached. */
interface Spot {
  readonly path: string;
  /** The last key of the path. */
  readonly key: string;
  readonly depth: number;
  /** True below an alias. */
  readonly copied: boolean;
  readonly span: Span;
}

/** Turns a YAML document into plain data, and notes the place of every key and value. */
export function walkDocument(document: Document, source: SourceText): YamlReading {
  const walk: Walk = {
    source,
    spans: new Map(),
    faults: [],
    refused: new Set(),
    anchors: new Map(),
    targets: new Map(),
    open: new Set(),
    copies: 0,
  };
  const root = document.contents;
  const start = root?.range?.[0] ?? 0;
  const span = { keyStart: start, keyEnd: start + 1, start, end: start };
  const value = root === null ? null : read(walk, root, { path: "", key: "", depth: 0, copied: false, span });
  const { spans, faults, refused } = walk;
  return { value, spans, faults, refused };
}

function read(walk: Walk, node: Node, spot: Spot): unknown {
  const [start, end] = node.range ?? [0, 0];
  const plain = isScalar(node);
  walk.spans.set(spot.path, plain ? { ...spot.span, start, end } : spot.span);
  if (spot.copied) walk.copies += 1;
  if (walk.copies > mostCopies) return undefined;

  if (isAlias(node)) return readAlias(walk, node, start, end, spot);
  if (node.tag !== undefined) return refuseTag(walk, node.tag, start, spot);
  if (spot.depth >= deepest && !isScalar(node)) {
    return refuse(walk, spot, start, 1, {
      code: "too-deep",
      message: `mappings and lists lie more than ${deepest} deep in each other`,
      remedy: "flatten them",
    });
  }

  if (node.anchor === undefined) return readContents(walk, node, spot);
  if (!spot.copied) walk.anchors.set(node.anchor, node);
  walk.open.add(node);
  const value = readContents(walk, node, spot);
  walk.open.delete(node);
  return value;
}

function refuseTag(walk: Walk, name: string, start: number, spot: Spot): null {
  // The tree tells where the value begins, and its tag stands before that.
  const before = walk.source.text.slice(Math.max(0, start - 300), start);
  const written = /(![^\s!]*!?[^\s!]*)\s+(?:&\S+\s+)?$/.exec(before);
  const [, tag = name] = written ?? [];
  const at = written === null ? start : start - before.length + written.index;
  return refuse(walk, spot, at, tag.length, {
    code: "tag",
    message: `the tag ${quote(tag)} is not read`,
    remedy: "remove the tag; put a text in quotes where it must stay a text",
  });
}

function readContents(walk: Walk, node: Node, spot: Spot): unknown {
  if (isScalar(node)) return readScalar(walk, node, spot);
  if (isMap(node)) return readMap(walk, node.items as readonly Pair<unknown, unknown>[], spot);
  if (!isSeq(node)) return null;
  return node.items.map((item, index) => {
    const path = below(spot.path, index);
    const [start, end] = (item as Node).range ?? [0, 0];
    const span = { keyStart: start, keyEnd: isScalar(item) ? end : start + 1, start, end: start };
    return read(walk, item as Node, { ...spot, path, key: "", depth: spot.depth + 1, span });
  });
}

function readAlias(walk: Walk, alias: Alias, start: number, end: number, spot: Spot): unknown {
  const name = alias.source;
  const target = walk.targets.get(alias) ?? walk.anchors.get(name);
  if (target === undefined) {
    return refuse(walk, spot, start, end - start, {
      code: "unknown-alias",
      message: `the alias *${name} has no anchor &${name} before it`,
      remedy: "write the value itself; put a text that begins with * in quotes",
    });
  }
  if (walk.open.has(target)) {
    return refuse(walk, spot, start, end - start, {
      code: "endless-alias",
      message: `the alias *${name} stands within its own anchor and would never end`,
      remedy: "write the value itself",
    });
  }

  walk.targets.set(alias, target);
  const value = read(walk, target, { ...spot, copied: true });
  if (walk.copies > mostCopies && !spot.copied) {
    return refuse(walk, spot, start, end - start, {
      code: "alias-explosion",
      message: `the aliases stand for more than ${mostCopies} values`,
      remedy: "write the values themselves",
    });
  }
  return value;
}

function readMap(walk: Walk, pairs: readonly Pair<unknown, unknown>[], spot: Spot): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  const starts = new Map<string, number>();
  for (const { key: keyNode, value: item } of pairs) {
    if (walk.copies > mostCopies) break;
    if (!isScalar(keyNode)) continue;
    const key = String(keyNode.value);
    const path = below(spot.path, key);
    const [keyStart, keyEnd] = keyNode.range ?? [0, 0];

    if (key === "__proto__") {
      const message = 'the key "__proto__" is not allowed';
      const place = placeOf(walk.source, keyStart, keyEnd - keyStart);
      walk.faults.push({ code: "forbidden-key", path, place, message, remedy: "remove it" });
      continue;
    }
    const first = starts.get(key);
    if (first !== undefined) {
      const message = `the key ${quote(key)} is given twice; first on line ${lineOf(walk.source, first)}`;
      const remedy = "keep one of the two, or write the figures of both as a list";
      const place = placeOf(walk.source, keyStart, keyEnd - keyStart);
      walk.faults.push({ code: "duplicate-key", path, place, message, remedy });
      continue;
    }
    starts.set(key, keyStart);

    const span = { keyStart, keyEnd, start: keyStart, end: keyStart };
    const next = { ...spot, path, key, depth: spot.depth + 1, span };
    value[key] = item === null || item === undefined ? nothing(walk, next) : read(walk, item as Node, next);
  }
  return value;
}

function nothing(walk: Walk, spot: Spot): null {
  walk.spans.set(spot.path, spot.span);
  return null;
}

function readScalar(walk: Walk, node: Scalar, spot: Spot): unknown {
  const text = String(node.value);
  if (node.type !== "PLAIN") return text;
  const reading = plainScalar(text, spot.key === "trust");
  if (reading.ok) return reading.value;
  const [start, end] = node.range ?? [0, 0];
  return refuse(walk, spot, start, end - start, reading);
}

function refuse(
  walk: Walk,
  spot: Spot,
  start: number,
  length: number,
  { code, message, remedy }: LeafFault,
): null {
  walk.refused.add(spot.path);
  walk.faults.push({ code, path: spot.path, place: placeOf(walk.source, start, length), message, remedy });
  return null;
}
