import { describe, expect, test } from "vitest";
import { exchanges } from "./transcript.js";

describe("exchanges", () => {
  test("pairs each command with its output and exit status", () => {
    const session = [
      "$ flood-relief mci 2024-03-27",
      "3,692 tenge",
      "",
      "$ flood-relief reconcile a.yaml",
      "# a comment in the output",
      "inconsistent",
      "# exit 1",
      "$ cat a.yaml",
      "",
    ].join("\n");
    expect(exchanges(session)).toEqual([
      { command: "flood-relief mci 2024-03-27", output: "3,692 tenge\n\n", status: 0, line: 1 },
      {
        command: "flood-relief reconcile a.yaml",
        output: "# a comment in the output\ninconsistent\n",
        status: 1,
        line: 4,
      },
      { command: "cat a.yaml", output: "", status: 0, line: 8 },
    ]);
  });

  test("a command without output can have an exit status", () => {
    expect(exchanges("$ flood-relief x\n# exit 2\n")).toEqual([
      { command: "flood-relief x", output: "", status: 2, line: 1 },
    ]);
  });

  test("a backslash joins a command with the next line", () => {
    expect(exchanges("$ flood-relief reconcile \\\n    a.yaml\nok\n")).toEqual([
      { command: "flood-relief reconcile a.yaml", output: "ok\n", status: 0, line: 1 },
    ]);
  });

  test("output without a command is refused", () => {
    expect(() => exchanges("npm install\n")).toThrow(
      'a session begins with "$ " and a command, not with "npm install"',
    );
  });
});
