import { join } from "node:path";
import ts from "typescript";
import { root } from "./sandbox.js";

/** TypeScript without its types: what runs. */
export function withoutTypes(text: string): string {
  const { ESNext: module } = ts.ModuleKind;
  return ts.transpileModule(text, { compilerOptions: { module, target: ts.ScriptTarget.ES2022 } }).outputText;
}

/**
 * Checks the types of files against the built package, as a strict user's compiler would.
 *
 * @returns what is wrong in each file that has something wrong, each as `line: message`
 */
export function typeFaults(files: readonly string[]): Map<string, string[]> {
  const program = ts.createProgram(files, {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2023.d.ts"],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    moduleDetection: ts.ModuleDetectionKind.Force,
    types: ["node"],
    typeRoots: [join(root, "node_modules/@types")],
  });
  const faults = new Map<string, string[]>();
  for (const file of files) {
    const source = program.getSourceFile(file);
    const found = ts.getPreEmitDiagnostics(program, source).map(({ start, messageText }) => {
      const line = source === undefined ? 0 : source.getLineAndCharacterOfPosition(start ?? 0).line + 1;
      return `${line}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
    });
    if (found.length > 0) faults.set(file, found);
  }
  return faults;
}
