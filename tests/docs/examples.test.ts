import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Block, fencedBlocks, flagValue } from "./markdown.js";
import { comparable, elide } from "./output.js";
import { makeSandbox, type Outcome, root, type Sandbox } from "./sandbox.js";
import { exchanges } from "./transcript.js";
import { typeFaults, withoutTypes } from "./typescript.js";

// Every block in these documents is run:
// ```ts            a module; what it prints is the ```text block right below it, where there is one
// ```sh            a session: "$ flood-relief …", the output, and "# exit 1" where the status is not 0
// ```yaml statement  a statement that must be readable
// A line "…" in an output stands for any lines. `no-run` behind the language of ts or sh leaves it unrun (types
// are checked all the same), and `file=NAME` puts a block of any language into a file beside the examples.

const documents = ["README.md", "CONTRIBUTING.md", ...documentsIn("docs")]
  .filter((name) => existsSync(join(root, name)))
  .filter((name) => blocksOf(name).some(isExample));

beforeAll(() => {
  if (!existsSync(join(root, "dist/cli.js"))) throw new Error("dist/ is not built; run npm run build");
});

test("README.md shows an example in TypeScript with its output, and a session of the command line", () => {
  const blocks = blocksOf("README.md");
  expect(blocks.some((block, at) => isRun(block, "ts") && outputOf(blocks, at) !== undefined)).toBe(true);
  expect(blocks.some((block) => isRun(block, "sh"))).toBe(true);
});

describe.each(documents)("%s", (name) => {
  const blocks = blocksOf(name);
  let sandbox: Sandbox;
  let faults: ReadonlyMap<string, readonly string[]>;

  beforeAll(() => {
    sandbox = makeSandbox();
    for (const block of blocks) {
      const file = flagValue(block, "file");
      if (file !== undefined) sandbox.write(file, block.text);
    }
    const files = blocks
      .filter(({ language }) => language === "ts")
      .map((block) => sandbox.write(`types/${block.line}.mts`, "\n".repeat(block.line) + block.text));
    faults = files.length === 0 ? new Map() : typeFaults(files);
  });

  afterAll(() => sandbox?.remove());

  for (const [at, block] of blocks.entries()) {
    const title = `${name}:${block.line}`;

    if (block.language === "ts") {
      test(`${title} has no type errors`, () => {
        expect(faults.get(join(sandbox.path, `types/${block.line}.mts`)) ?? []).toEqual([]);
      });
    }

    if (isRun(block, "ts")) {
      const shown = outputOf(blocks, at);
      test.concurrent(`${title} runs${shown === undefined ? "" : " and prints what is shown"}`, async () => {
        const outcome = await sandbox.module(
          sandbox.write(`examples/${block.line}.mjs`, withoutTypes(block.text)),
        );
        expect(outcome, outcome.stderr).toMatchObject({ status: 0, stderr: "" });
        if (shown !== undefined) expectShown(outcome.stdout, shown.text);
      });
    }

    if (isRun(block, "sh")) {
      test(`${title} runs and prints what is shown`, async () => {
        for (const { command, output, status } of exchanges(block.text)) {
          const outcome = await sandbox.command(command);
          expectShown(`$ ${command}\n${everything(outcome)}`, `$ ${command}\n${output}`);
          expect(outcome.status, `exit status of: ${command}`).toBe(status);
        }
      });
    }

    if (isStatement(block)) {
      test(`${title} is a statement that can be read`, async () => {
        const file = flagValue(block, "file") ?? `statement-${block.line}.yaml`;
        sandbox.write(file, block.text);
        const outcome = await sandbox.command(`flood-relief reconcile ${file}`);
        expect([0, 1], everything(outcome)).toContain(outcome.status);
      });
    }
  }
});

function documentsIn(folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".md"))
    .sort()
    .map((name) => `${folder}/${name}`);
}

function blocksOf(name: string): Block[] {
  return fencedBlocks(readFileSync(join(root, name), "utf8"));
}

function isRun(block: Block, language: string): boolean {
  return block.language === language && !block.flags.includes("no-run");
}

function isStatement({ language, flags }: Block): boolean {
  return language === "yaml" && flags.includes("statement");
}

function isExample(block: Block): boolean {
  return block.language === "ts" || isRun(block, "sh") || isStatement(block);
}

function outputOf(blocks: readonly Block[], at: number): Block | undefined {
  const next = blocks[at + 1];
  return next?.language === "text" && next.follows ? next : undefined;
}

function everything({ stdout, stderr }: Outcome): string {
  return stdout + stderr;
}

function expectShown(printed: string, shown: string): void {
  const wanted = comparable(shown);
  expect(elide(comparable(printed), wanted)).toBe(wanted);
}
