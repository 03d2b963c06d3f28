import { describe, expect, test } from "vitest";
import { reconcile } from "../../src/reconcile/reconcile.js";
import { readStatement } from "../../src/rules/read-statement.js";

const on = (day: string, families: number) => ({ asOf: day, aid: { oneTimeAssistance: { families } } });
const undated = { aid: { oneTimeAssistance: { families: 9 } } };

describe("a statement that names no day", () => {
  test("goes with others that name none", () => {
    expect(reconcile([undated, undated]).verdict).toBe("consistent");
    expect(reconcile([undated, { aid: { oneTimeAssistance: { families: 8 } } }]).verdict).toBe(
      "inconsistent",
    );
  });

  test("is refused among others that do, and not taken for the first", () => {
    expect(() => reconcile([on("2024-05-01", 5), undated])).toThrow(
      "statement 2: asOf: the statement names no day",
    );
    expect(() => reconcile([undated, on("2024-05-01", 5), undated])).toThrow(
      /statement 1: asOf: the statement names no day[\s\S]*statement 3: asOf: the statement names no day/,
    );
  });

  test("is shown by its file", () => {
    const read = readStatement("title: Aid\naid: { oneTimeAssistance: { families: 9 } }\n", {
      file: "a.yaml",
    });
    expect(() => reconcile([on("2024-05-01", 5), read])).toThrow(/^a\.yaml:1:1: the statement names no day/);
  });
});

test("the day on which it was published counts where no other is named", () => {
  const published = {
    source: { publisher: "X", published: "2024-05-02" },
    aid: { oneTimeAssistance: { families: 4 } },
  };
  const { rules } = reconcile([on("2024-05-01", 5), published]);
  expect(rules.map(({ id, verdict }) => `${id} ${verdict}`)).toEqual([
    "cumulative:oneTimeAssistance.families@2024-05-02 fails",
  ]);
});
