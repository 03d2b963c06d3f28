import { expect, test } from "vitest";
import { statementNames } from "../../src/report/sarif-names.js";

const namesOf = (...statements: readonly { readonly file?: string; readonly title?: string }[]) =>
  statementNames({ statements: statements.map((one) => ({ ...one, statement: {} })) });

test("a statement is named by its file, or else its title, with nothing in it that parts members", () => {
  expect(namesOf({ file: "a b.yaml", title: "Aid" }, { title: "Aid by #2" }, { file: "" }, {})).toEqual([
    "a%20b.yaml",
    "Aid%20by%20%232",
    "",
    "#2",
  ]);
});

test("no two statements have the same name", () => {
  expect(
    namesOf({ file: "a.yaml" }, { file: "./a.yaml" }, { title: "a.yaml" }, { title: "a.yaml#2" }),
  ).toEqual(["a.yaml", "a.yaml#2", "a.yaml#3", "a.yaml%232"]);
});
