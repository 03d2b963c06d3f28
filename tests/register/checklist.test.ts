import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  audit,
  findSources,
  type Mapping,
  openDuckDb,
  type RegisterAudit,
} from "../../src/register/index.js";
import type { Statement } from "../../src/statement/types.js";
import { csv, type Folder, header, makeFolder } from "./made.js";

let folder: Folder;
beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => folder.remove());

const again = ["2024-04-10", "2024-05-10"].map((day) => [
  "oneTimeAssistance",
  "F1",
  "KZ-15",
  day,
  "369200",
  "",
  "",
]);
const large = ["propertyCompensation", "F2", "KZ-15", "2024-04-10", "9000000", "", ""];

async function auditOf(
  rows: readonly (readonly string[])[],
  mapping: Mapping,
  against?: Statement,
): Promise<RegisterAudit> {
  folder.write("x.csv", csv([header, ...rows]));
  const sources = await findSources(["x.csv"], folder.path);
  const { audit: result, engine } = await audit((plan) => openDuckDb(sources, plan, { memory: "300MB" }), {
    mapping,
    ...(against === undefined ? {} : { against }),
  });
  await engine.close();
  return result;
}

describe("a check that has nothing to hold the rows to is not made, and does not pass", () => {
  const inTranches: Statement = {
    aid: {
      oneTimeAssistance: { tranches: { first: { families: 1, rate: "100 MCI" } } },
      propertyCompensation: { tranches: { first: { families: 1, cap: "150 MCI" } } },
    },
  };

  test("where the statement tells rates and caps of tranches", async () => {
    const { untested, clean, checks } = await auditOf([...again, large], {}, inTranches);
    const names = ["rate-mismatch", "paid-twice", "cap-exceeded", "under-limit"];
    expect(untested.filter(({ why }) => why === "there is nothing to hold the rows to")).toEqual(
      names.map((check) => ({ check, why: "there is nothing to hold the rows to" })),
    );
    expect(clean.filter((name) => names.includes(name))).toEqual([]);
    expect(checks).toEqual([]);
  });

  test("and is made where the mapping gives them", async () => {
    const mapping = { rates: { oneTimeAssistance: "100 MCI" }, caps: { propertyCompensation: "150 MCI" } };
    const { untested, checks } = await auditOf([...again, large], mapping, inTranches);
    expect(checks.map(({ check }) => check)).toEqual(["paid-twice", "cap-exceeded"]);
    expect(untested.map(({ check }) => check)).toEqual(["benford"]);
  });
});

test.each([
  [999, ["no category without a rate or a cap has 1,000 payments"], false],
  [1_000, [], true],
])("first digits of %i payments", async (count, why, made) => {
  const amounts = Array.from({ length: count }, (_, at) => String(Math.round(10 ** (2 + (at % 500) / 250))));
  const rows = amounts.map((amount, at) => [
    "housingRepair",
    `F${at}`,
    "KZ-15",
    "2024-04-10",
    amount,
    "",
    "",
  ]);
  const { untested, clean } = await auditOf(rows, {});
  expect(untested.flatMap((one) => (one.check === "benford" ? [one.why] : []))).toEqual(why);
  expect(clean.includes("benford")).toBe(made);
});

test("a limit that is named twice, or is a cap as well, is looked into once", async () => {
  const rows = Array.from({ length: 80 }, (_, at) => [
    at < 40 ? "housingRepair" : "propertyCompensation",
    `F${at}`,
    "KZ-15",
    "2024-04-10",
    "553799",
    "",
    "",
  ]);
  const { hints } = await auditOf(rows, { limits: ["553800", "553,800 tenge"] });
  expect(hints.map(({ subject, rows: found }) => [subject, found])).toEqual([
    ["housingRepair, KZ-15", 40n],
    ["propertyCompensation, KZ-15", 40n],
  ]);
});

test("rates, caps and limits above all that is paid are held to like any other", async () => {
  const huge = "99999999999999999999999 trillion tenge";
  const rows = [["propertyCompensation", "F1", "KZ-15", "2024-04-10", "5", "", ""]];
  const caps = { propertyCompensation: "9".repeat(40).concat(" tenge") };
  const { checks } = await auditOf(rows, { caps, limits: [huge], rates: { propertyCompensation: huge } });
  expect(checks.map(({ check }) => check)).toEqual(["rate-mismatch"]);
});
