import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { root } from "../sandbox.js";

/** The families of errors: each code is a name within its own. */
const familiesOfFolders: Readonly<Record<string, Family>> = {
  "src/statement": "statement",
  "src/rules": "statement",
  "src/reconcile": "statement",
  "src/printed": "figure",
  "src/kazakhstan": "value",
  "src/exact": "value",
  "src/register": "register",
};

/** Whose error a code names. */
export type Family = "statement" | "figure" | "value" | "register";

/** A code as the sources write it. Of one that is put together, what is not literal is `*`: `unknown-*`. */
export interface CodeInSource {
  readonly family: Family;
  readonly code: string;
  /** The file that writes it. */
  readonly file: string;
}

// Codes of zod's, by which the schema carries faults of its own; nobody is shown them.
const ofOthers: ReadonlySet<string> = new Set(["custom", "invalid_type", "too_small"]);

// Regions have codes too.
const ofRegion = /^KZ-\d\d$/;

/**
 * Every error code that the sources can give: texts that are the value of a property `code`, are passed for a
 * parameter `code`, or stand in the type of a property `code`.
 */
export function codesInSource(): readonly CodeInSource[] {
  const files = Object.entries(familiesOfFolders).flatMap(([folder, family]) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => ({ family, file: `${folder}/${name}` })),
  );
  const parsed = files.map((each) => ({ ...each, source: parse(each.file) }));
  const callees = new Map(parsed.flatMap(({ source }) => [...parametersNamedCode(source)]));

  const found = new Map<string, CodeInSource>();
  for (const { family, file, source } of parsed) {
    each(source, (node) => {
      for (const code of codesOf(node, callees)) {
        if (!ofOthers.has(code) && !ofRegion.test(code))
          found.set(`${family} ${code}`, { family, code, file });
      }
    });
  }
  return [...found.values()];
}

function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(join(root, file), "utf8"), ts.ScriptTarget.ES2022, true);
}

function each(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => each(child, visit));
}

/** By name of what makes errors: at which place its parameter `code` stands. */
function parametersNamedCode(source: ts.SourceFile): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  each(source, (node) => {
    if (!ts.isFunctionLike(node)) return;
    const names = node.parameters.map(({ name }) => name.getText());
    const ofFault = names.includes("remedy") || names.includes("expected");
    if (!ofFault && !isErrorConstructor(node)) return;
    const place = names.indexOf("code");
    const named = ts.isConstructorDeclaration(node) || ts.isArrowFunction(node) ? node.parent : node;
    const { name } = named as { readonly name?: ts.Node };
    if (place !== -1 && name !== undefined) places.set(name.getText(), place);
  });
  return places;
}

function isErrorConstructor(node: ts.Node): boolean {
  if (!ts.isConstructorDeclaration(node)) return false;
  return node.parent.heritageClauses?.some(({ types }) => types[0]?.getText() === "Error") ?? false;
}

function codesOf(node: ts.Node, callees: ReadonlyMap<string, number>): readonly string[] {
  if (ts.isPropertyAssignment(node) && node.name.getText() === "code") return literals(node.initializer);
  if (ts.isPropertySignature(node) || ts.isPropertyDeclaration(node)) {
    return node.name.getText() === "code" && node.type !== undefined ? literals(node.type) : [];
  }
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return [];
  const place = callees.get(node.expression.getText());
  const given = place === undefined ? undefined : node.arguments?.[place];
  return given === undefined ? [] : literals(given);
}

function literals(node: ts.Node): readonly string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isLiteralTypeNode(node)) return literals(node.literal);
  if (ts.isUnionTypeNode(node)) return node.types.flatMap(literals);
  if (ts.isConditionalExpression(node)) return [...literals(node.whenTrue), ...literals(node.whenFalse)];
  if (ts.isTemplateExpression(node)) {
    return [node.head.text + node.templateSpans.map(({ literal }) => `*${literal.text}`).join("")];
  }
  return [];
}
