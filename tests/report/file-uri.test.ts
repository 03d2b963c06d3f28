import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { fileUri } from "../../src/report/file-uri.js";

describe("the URI of a file", () => {
  test.each([
    ["year-end.yaml", "year-end.yaml"],
    ["./a/b.yaml", "a/b.yaml"],
    [".//./a.yaml", "a.yaml"],
    ["../a.yaml", "../a.yaml"],
    ["fixtures\\kazakhstan\\a.yaml", "fixtures/kazakhstan/a.yaml"],
    ["сводка за год.yaml", "%D1%81%D0%B2%D0%BE%D0%B4%D0%BA%D0%B0%20%D0%B7%D0%B0%20%D0%B3%D0%BE%D0%B4.yaml"],
    ["100%#a?b.yaml", "100%25%23a%3Fb.yaml"],
    ["c:a.yaml", "c%3Aa.yaml"],
    ["/aid/a b.yaml", "file:///aid/a%20b.yaml"],
    ["C:\\aid\\a.yaml", "file:///C:/aid/a.yaml"],
    ["\\\\server\\aid\\a.yaml", "file://server/aid/a.yaml"],
    ["a\ud800.yaml", "a%EF%BF%BD.yaml"],
  ])("of %s is %s", (file, uri) => {
    expect(fileUri(file)).toBe(uri);
  });

  test("relative to the folder, is that of the file itself", () => {
    const folder = pathToFileURL(`${process.cwd()}/`);
    for (const file of ["a b/c.yaml", "./d#e.yaml", "../ö.yaml", "x:y.yaml"]) {
      expect(new URL(fileUri(file), folder).href).toBe(
        pathToFileURL(resolve(file)).href.replace("x:y", "x%3Ay"),
      );
    }
  });
});
