import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Output, textOutput, writeTogether } from "../../src/files/output.js";
import { type Folder, makeFolder } from "../register/made.js";

let folder: Folder;
beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => folder.remove());

const write = (outputs: readonly Output[], inputs: readonly string[] = []): Promise<void> =>
  writeTogether(outputs, { cwd: folder.path, inputs });
const textOf = (name: string): string => readFileSync(join(folder.path, name), "utf8");
const names = (): readonly string[] => readdirSync(folder.path).toSorted();

test("files take their names together, and what stood there keeps its permissions", async () => {
  chmodSync(folder.write("a.txt", "before"), 0o640);
  await write([textOutput("a.txt", "one"), textOutput("b.txt", "two")]);
  expect([textOf("a.txt"), textOf("b.txt"), names()]).toEqual(["one", "two", ["a.txt", "b.txt"]]);
  expect(statSync(join(folder.path, "a.txt")).mode & 0o777).toBe(0o640);
});

test("a link stays, and what it leads to is written", async () => {
  folder.write("a.txt", "before");
  symlinkSync("a.txt", join(folder.path, "link"));
  await write([textOutput("link", "after")]);
  expect([textOf("a.txt"), names()]).toEqual(["after", ["a.txt", "link"]]);
});

describe("where one cannot be written none is, and the others stay as they were:", () => {
  const broken: Output = {
    path: "b.txt",
    write: async (path) => {
      writeFileSync(path, "half");
      throw new Error("ended in the middle");
    },
  };

  test.each<readonly [string, () => Output, object]>([
    ["its folder is missing", () => textOutput("none/b.txt", ""), { problem: "its folder does not exist" }],
    ["it is a directory", () => textOutput("folder", ""), { problem: "it is a directory" }],
    ["it is an input", () => textOutput("input", ""), { problem: "it is an input" }],
    ["it is written twice", () => textOutput("./a.txt", ""), { problem: "it is another output as well" }],
    ["a full device", () => textOutput("/dev/full", "x"), { problem: "no space left on the device" }],
    ["what it is made of breaks off", () => broken, { message: "ended in the middle" }],
  ])("%s", async (_, bad, thrown) => {
    folder.write("a.txt", "before");
    folder.write("input", "input");
    mkdirSync(join(folder.path, "folder"));
    const before = names();
    for (const outputs of [
      [textOutput("a.txt", "after"), bad()],
      [bad(), textOutput("a.txt", "after")],
    ]) {
      await expect(write(outputs, ["input"])).rejects.toMatchObject(thrown);
      expect([textOf("a.txt"), textOf("input"), names()]).toEqual(["before", "input", before]);
    }
  });
});
