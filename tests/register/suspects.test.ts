import { afterAll, beforeAll, expect, test } from "vitest";
import type { Engine, Suspects } from "../../src/register/engine.js";
import { audit, findSources, type OpenAudit, openDuckDb } from "../../src/register/index.js";
import { csv, type Folder, header, makeFolder, makeRows } from "./made.js";

const { rows, truth } = makeRows({ factor: 0.01, faults: 4 });
let folder: Folder;
beforeAll(() => {
  folder = makeFolder();
  folder.write("x.csv", csv([header, ...rows]));
});
afterAll(() => folder.remove());

async function findings(change: (engine: Engine) => Engine): Promise<Record<string, number[]>> {
  const sources = await findSources(["x.csv"], folder.path);
  const open: OpenAudit = await audit(async (plan) => change(await openDuckDb(sources, plan)), {
    mapping: { programme: { from: "2024-03-27", to: "2024-12-26" } },
  });
  const found: Record<string, number[]> = {};
  for await (const [n = "", check = ""] of open.engine.exceptions()) {
    const name = open.checkNames[Number(check)] ?? "";
    found[name] = [...(found[name] ?? []), Number(n) + 2];
  }
  await open.engine.close();
  return found;
}

test("a hash that takes every text for the same as every other changes no finding", async () => {
  const useless = (suspects: Suspects): Suspects => ({ ...suspects, hash: "0", query: "SELECT 0 AS h" });
  const collided = await findings((engine) => ({
    ...engine,
    dialect: {
      ...engine.dialect,
      decisions: useless(engine.dialect.decisions),
      copies: useless(engine.dialect.copies),
    },
  }));
  expect(collided).toEqual(truth.checks);
  expect(await findings((engine) => engine)).toEqual(truth.checks);
});
