import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const src = fileURLToPath(new URL("../../src/", import.meta.url));

// From the foundations up: a folder imports from itself and from those before it.
const folders = [
  "exact",
  "printed",
  "kazakhstan",
  "statement",
  "rules",
  "draft",
  "solve",
  "reconcile",
  "verify",
  "report",
  "files",
  "register",
  "testing",
  "cli",
];

const files = (readdirSync(src, { recursive: true }) as string[])
  .filter((name) => name.endsWith(".ts"))
  .map((name) => name.replaceAll("\\", "/"))
  .sort();

const imports = new Map(files.map((file) => [file, importsOf(file)]));

describe("imports", () => {
  test("every folder of src has its place in the order", () => {
    expect(new Set(files.filter((file) => file.includes("/")).map(folderOf))).toEqual(new Set(folders));
  });

  test("run only towards the foundations", () => {
    const upward = [...imports].flatMap(([file, targets]) =>
      targets
        .filter((target) => target.startsWith("."))
        .map((target) => relative(src, join(src, dirname(file), target)).replaceAll("\\", "/"))
        .filter((target) => file.includes("/") && place(target) > place(file))
        .map((target) => `${file} imports ${target}`),
    );
    expect(upward).toEqual([]);
  });

  test("run only towards the words within the reader of prose", () => {
    const order = ["lexicon", "words", "text", "unit", "quantity", "uncounted", "carry"];
    const within = (path: string): number =>
      order.indexOf(/^printed\/prose\/([^/]+)\//.exec(path)?.[1] ?? "");
    const placed = files.filter((file) => within(file) >= 0);
    expect(new Set(placed.map(within)).size).toBe(order.length);
    const upward = placed.flatMap((file) =>
      (imports.get(file) ?? [])
        .filter((target) => target.startsWith("."))
        .map((target) => relative(src, join(src, dirname(file), target)).replaceAll("\\", "/"))
        .filter((target) => within(target) > within(file))
        .map((target) => `${file} imports ${target}`),
    );
    expect(upward).toEqual([]);
  });

  test("lead in no circle, those of types included", () => {
    const settled = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(" → "));
      if (settled.has(file) || path.includes(file)) return;
      for (const target of (imports.get(file) ?? []).filter((name) => /^\..*\.js$/.test(name))) {
        visit(relative(src, sourceOf(file, target)).replaceAll("\\", "/"), [...path, file]);
      }
      settled.add(file);
    };
    for (const file of files) visit(file, []);
    expect(settled.size).toBe(files.length);
    expect(circles).toEqual([]);
  });

  test("between files of src end in .js", () => {
    const others = [...imports].flatMap(([file, targets]) =>
      targets
        .filter((target) => target.startsWith(".") && !/\.js$|^[./]+package\.json$/.test(target))
        .map((target) => `${file} imports ${target}`),
    );
    expect(others).toEqual([]);
  });

  test.each(["index.ts", "report/index.ts", "testing/index.ts"])(
    "of Node's own modules there are none behind %s",
    (entry) => {
      const reached = new Set([entry]);
      for (const file of reached) {
        for (const target of importsOf(file)) {
          if (target.startsWith("."))
            reached.add(relative(src, sourceOf(file, target)).replaceAll("\\", "/"));
          else expect(target, file).not.toMatch(/^node:/);
        }
      }
      expect(reached.size).toBeGreaterThan(1);
    },
  );

  test("of packages are the runtime dependencies and peers of package.json", () => {
    const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
    const packages = [...imports.values(), ...files.map(augmentedBy)]
      .flat()
      .filter((target) => !target.startsWith(".") && !target.startsWith("node:"))
      .map((target) =>
        target
          .split("/")
          .slice(0, target.startsWith("@") ? 2 : 1)
          .join("/"),
      );
    const declared = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies)];
    expect(new Set(packages)).toEqual(new Set(declared));
  });
});

function folderOf(file: string): string {
  return file.split("/")[0] ?? "";
}

function place(file: string): number {
  return file.includes("/") ? folders.indexOf(folderOf(file)) : folders.length;
}

function sourceOf(file: string, target: string): string {
  return join(src, dirname(file), target.replace(/\.js$/, ".ts"));
}

function importsOf(file: string): string[] {
  return importsIn(readFileSync(join(src, file), "utf8"));
}

function importsIn(text: string): string[] {
  const found = text.matchAll(
    /^(?:import|export)\b[^"';]*?from "([^"]+)"|^import "([^"]+)"|\bimport\("([^"]+)"\)/gm,
  );
  return [...found].map(([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? "");
}

/** The modules to whose types a file adds: they are peers where they are there. */
function augmentedBy(file: string): string[] {
  const text = readFileSync(join(src, file), "utf8");
  return [...text.matchAll(/^declare module "([^"]+)"/gm)].map(([, name = ""]) => name);
}
