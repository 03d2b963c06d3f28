import { describe, expect, test } from "vitest";
import { fencedBlocks, flagValue } from "./markdown.js";

const text = `
# Title

\`\`\`ts
import { mci } from "flood-relief-accounting";

console.log(mci("2024-03-27").tenge);
\`\`\`

\`\`\`text
3692
\`\`\`

A sentence.

\`\`\`text
not the output of anything
\`\`\`

1. In a list:

   ~~~yaml statement file=aid.yaml
   aid:
     \`\`\`
   ~~~

\`\`\`\`
\`\`\`ts
\`\`\`
\`\`\`\`
`;

describe("fencedBlocks", () => {
  test("finds each block with its language, flags, line and text", () => {
    expect(fencedBlocks(text)).toEqual([
      {
        language: "ts",
        flags: [],
        line: 4,
        follows: false,
        text: 'import { mci } from "flood-relief-accounting";\n\nconsole.log(mci("2024-03-27").tenge);\n',
      },
      { language: "text", flags: [], line: 10, follows: true, text: "3692\n" },
      { language: "text", flags: [], line: 16, follows: false, text: "not the output of anything\n" },
      {
        language: "yaml",
        flags: ["statement", "file=aid.yaml"],
        line: 22,
        follows: false,
        text: "aid:\n  ```\n",
      },
      { language: "", flags: [], line: 27, follows: true, text: "```ts\n```\n" },
    ]);
  });

  test("reads line ends of both kinds", () => {
    expect(fencedBlocks("```ts no-run\r\na\r\n```\r\n")).toEqual([
      { language: "ts", flags: ["no-run"], line: 1, follows: false, text: "a\n" },
    ]);
  });

  test("names the line of a fence that is not closed", () => {
    expect(() => fencedBlocks("a\n\n````ts\n```\n")).toThrow("the fence in line 3 is not closed");
  });
});

test("the value of a flag stands behind its equals sign", () => {
  const block = fencedBlocks(text)[3];
  if (block === undefined) throw new Error("no block");
  expect(flagValue(block, "file")).toBe("aid.yaml");
  expect(flagValue(block, "name")).toBeUndefined();
});
