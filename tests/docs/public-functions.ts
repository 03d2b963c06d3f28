import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { root } from "./sandbox.js";

/** A function that the package exports, with what its docstring shows. */
export interface PublicFunction {
  readonly name: string;
  /** The file that declares it. */
  readonly file: string;
  readonly examples: readonly string[];
}

/** The functions that an entry of the package exports, by name. */
export function publicFunctions(entry: string): readonly PublicFunction[] {
  const found: PublicFunction[] = [];
  for (const [name, file] of exportsOf(entry)) {
    ts.forEachChild(parse(file), (node) => {
      if (!ts.isFunctionDeclaration(node) || node.name?.text !== name) return;
      const examples = ts
        .getJSDocTags(node)
        .filter(({ tagName }) => tagName.text === "example")
        .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? "");
      found.push({ name, file, examples });
    });
  }
  return found;
}

function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(join(root, file), "utf8"), ts.ScriptTarget.ES2022, true);
}

/** What an entry exports by name, and from which file. */
function exportsOf(entry: string): ReadonlyMap<string, string> {
  const from = new Map<string, string>();
  const take = (names: ts.NodeArray<ts.ImportSpecifier | ts.ExportSpecifier>, specifier?: ts.Expression) => {
    if (specifier === undefined || !ts.isStringLiteral(specifier)) return;
    for (const { name } of names) {
      from.set(name.text, join(entry, "..", specifier.text.replace(/\.js$/, ".ts")));
    }
  };
  ts.forEachChild(parse(entry), (node) => {
    if (ts.isImportDeclaration(node)) {
      const bindings = node.importClause?.namedBindings;
      if (bindings !== undefined && ts.isNamedImports(bindings))
        take(bindings.elements, node.moduleSpecifier);
    }
    if (
      ts.isExportDeclaration(node) &&
      node.exportClause !== undefined &&
      ts.isNamedExports(node.exportClause)
    ) {
      take(node.exportClause.elements, node.moduleSpecifier);
    }
  });
  return from;
}
