import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import ts59 from "typescript-5.9";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

// The package as it is installed: a copy, since from a link the compiler would find whatever is beside what it points to.
const root = fileURLToPath(new URL("../../", import.meta.url));
const projects = realpathSync(mkdtempSync(join(tmpdir(), "flood-relief-types-")));
afterAll(() => rmSync(projects, { recursive: true }));

const uses = `
import { reconcile } from "flood-relief-accounting";
import { matchers, reconciliationSerializer } from "flood-relief-accounting/testing";

expect.extend(matchers);
expect.addSnapshotSerializer(reconciliationSerializer);
const result = reconcile({ quantities: { documents: 5 } });
expect(result).toReconcile();
expect(result).not.toConflictOn("cap:propertyCompensation");
expect(result).toHoldRule("cap:propertyCompensation");
expect(result).toImply("documents", { from: 5, to: "5" });
expect(result).toImply("documents", result.quantities["documents"]?.implied ?? null);
expect(result).toHaveCoverageOfAtLeast("90 percent");
expect(result).toMatchReconciliation("verdict: consistent");
export const settled: Promise<void> = expect(Promise.resolve(result)).resolves.toReconcile();
// @ts-expect-error: an id is a text
expect(result).toHoldRule(3);
// @ts-expect-error: the range is missing
expect(result).toImply("documents");
// @ts-expect-error: a range has no such end
expect(result).toImply("documents", { form: 5 });
`;

// Jest's own declarations of the global \`expect\`, as far as matchers are concerned.
const globalJest = `
declare namespace jest {
  interface Matchers<R, T = {}> { toBe(expected: T): R }
  interface Expect {
    <T>(actual: T): Matchers<void, T> & { not: Matchers<void, T>; resolves: Matchers<Promise<void>, T> };
    extend(matchers: Record<string, (this: { isNot: boolean; promise: string; utils: JestUtils }, received: any, ...expected: any[]) => { pass: boolean; message(): string }>): void;
    addSnapshotSerializer(serializer: { test(value: any): boolean; serialize(value: any, config: object, indentation: string, depth: number): string }): void;
  }
  interface JestUtils {
    matcherHint(name: string, received?: string, expected?: string, options?: { isNot?: boolean; promise?: string; comment?: string }): string;
    diff(a: any, b: any): string | null;
  }
}
declare const expect: jest.Expect;
`;

const projectsOf: Readonly<Record<string, { readonly installed: readonly string[]; readonly text: string }>> =
  {
    vitest: { installed: ["vitest"], text: `import { expect } from "vitest";${uses}` },
    "the expect of Jest": {
      installed: ["expect"],
      // Snapshots are of Jest itself, not of its package expect.
      text: `import { expect } from "expect";${uses.replace(/expect\.addSnapshotSerializer.*\n/, "").replace(", reconciliationSerializer", "")}`,
    },
    "the global expect of Jest": { installed: [], text: `${globalJest}${uses.trimStart()}` },
    neither: {
      installed: [],
      text: `import { matchers } from "flood-relief-accounting/testing";\nexport const { toReconcile } = matchers;\n`,
    },
  };

beforeAll(() => {
  for (const [name, { installed, text }] of Object.entries(projectsOf)) {
    const modules = join(projects, name, "node_modules");
    const own = join(modules, "flood-relief-accounting");
    mkdirSync(own, { recursive: true });
    cpSync(join(root, "package.json"), join(own, "package.json"));
    cpSync(join(root, "dist"), join(own, "dist"), {
      recursive: true,
      filter: (file) => !/\.c?js$/.test(file),
    });
    for (const other of [...installed, "decimal.js"]) {
      symlinkSync(join(root, "node_modules", other), join(modules, other), "junction");
    }
    writeFileSync(join(projects, name, "package.json"), '{ "type": "module" }');
    const isScript = text.startsWith("\ndeclare");
    const [declarations, module] = isScript ? [globalJest, text.slice(globalJest.length)] : ["", text];
    writeFileSync(join(projects, name, "globals.d.ts"), declarations);
    writeFileSync(join(projects, name, "use.ts"), module);
  }
});

describe.each([
  ["TypeScript 6", ts],
  ["TypeScript 5.9", ts59 as unknown as typeof ts],
] as const)("with %s, every declaration checked", (_name, compiler) => {
  test.each(Object.keys(projectsOf))("the matchers are typed for %s", (name) => {
    const files = ["globals.d.ts", "use.ts"].map((file) => join(projects, name, file));
    const program = compiler.createProgram(files, {
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      skipLibCheck: false,
      target: compiler.ScriptTarget.ES2022,
      module: compiler.ModuleKind.NodeNext,
      moduleResolution: compiler.ModuleResolutionKind.NodeNext,
      types: ["node"],
      typeRoots: [join(root, "node_modules/@types")],
    });
    // What others declare is not ours to check, and takes long.
    const ours = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(projects));
    expect(ours.map(({ fileName }) => fileName)).toContain(
      join(projects, name, "node_modules/flood-relief-accounting/dist/testing.d.ts"),
    );
    const faults = ours
      .flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)])
      .map(({ messageText }) => compiler.flattenDiagnosticMessageText(messageText, "\n"));
    expect(faults).toEqual([]);
  });
});
