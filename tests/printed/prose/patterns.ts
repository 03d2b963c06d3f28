import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** A regular expression of the sources, and the file in which it stands. */
export interface SourcePattern {
  readonly file: string;
  readonly pattern: RegExp;
}

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** Every regular expression of the sources under some paths, each once; one made of a string is refused. */
export function patternsOf(paths: readonly string[]): SourcePattern[] {
  const found = new Map<string, SourcePattern>();
  for (const file of paths.flatMap(sourcesUnder)) {
    const text = readFileSync(join(root, file), "utf8");
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const slash = node.text.lastIndexOf("/");
        const pattern = new RegExp(node.text.slice(1, slash), node.text.slice(slash + 1));
        found.set(String(pattern), { file, pattern });
      }
      const made = (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText();
      if (made === "RegExp") throw new Error(`${file} makes a pattern of a string, which no test finds`);
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  }
  return [...found.values()];
}

function sourcesUnder(path: string): string[] {
  if (statSync(join(root, path)).isFile()) return [path];
  return readdirSync(join(root, path)).flatMap((name) =>
    name.endsWith(".ts") || !name.includes(".") ? sourcesUnder(`${path}/${name}`) : [],
  );
}

/** Texts that a pattern could begin to match again and again: its own letters and marks, one by one and in its own runs. */
export function piecesOf({ source }: RegExp): string[] {
  const plain = source.replace(/\\u([0-9A-F]{4})/g, (_, code) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  const classes = samples.filter(([name]) => plain.includes(name)).map(([, sample]) => sample);
  const literal = plain
    .replace(/\\[pP]\{[^}]*\}|\\[dswbBDSW]|\{\d*,?\d*\}|\(\?[:=!]/g, "|")
    .replace(/\\n/g, "\n")
    .replace(/\\t/g, "\t")
    .replace(/\\r/g, "\r")
    .replace(/\\(.)/g, "$1");
  const runs = literal.split(/[|()[\]?*+^$]+/).filter((run) => run.length > 1 && run.length < 30);
  const characters = [...new Set(literal)].filter((character) => !"|()[]?*+^$".includes(character));
  const common = [" ", "5", "a", "я", "ң", "\n"];
  return [...new Set([...characters.slice(0, 40), ...classes, ...common, ...runs.slice(0, 60)])];
}

const samples: readonly (readonly [name: string, sample: string])[] = [
  ["\\p{L}", "щ"],
  ["\\p{M}", "\u0301"],
  ["\\p{N", "٣"],
  ["\\d", "7"],
  ["\\s", "\u00A0"],
  ["\\p{C", "\u200B"],
  ["\\p{Lu}", "Б"],
];
