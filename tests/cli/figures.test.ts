import { describe, expect, test } from "vitest";
import { flood } from "./fake-io.js";

const english = "Aid of 13.3 billion tenge went to 36,455 families.";
const russian = "Помощь на 13,3 млрд тенге получили 36 455 семей.";

/** A text in an encoding of one or two bytes a character. */
function encoded(
  text: string,
  encoding: "windows-1251" | "koi8-r" | "utf-16le" | "utf-16be",
  mark = false,
): Uint8Array {
  if (encoding === "utf-16le" || encoding === "utf-16be") {
    const bytes = Buffer.from((mark ? "\uFEFF" : "") + text, "utf16le");
    return encoding === "utf-16le" ? bytes : bytes.swap16();
  }
  const table = new Map<string, number>();
  for (let byte = 0; byte < 256; byte += 1) {
    table.set(new TextDecoder(encoding).decode(new Uint8Array([byte])), byte);
  }
  return new Uint8Array([...text].map((character) => table.get(character) ?? 0x3f));
}

describe("flood-relief figures", () => {
  test("underlines the figures and lists them", async () => {
    expect(await flood(["figures", "-"], { stdin: english })).toEqual({
      status: 0,
      stderr: "",
      stdout: `\
Aid of 13.3 billion tenge went to 36,455 families.
       ^^^^^^^^^^^^^^^^^^         ^^^^^^^^^^^^^^^

2 figures
  at  kind    printed             range                             unit
 1:8  amount  13.3 billion tenge  13,250,000,000 to 13,350,000,000  tenge
1:35  count   36,455 families     36,455                            family
`,
    });
  });

  test("breaks long lines, with the marks below their own", async () => {
    const { stdout } = await flood(["figures", "-"], { stdin: `${"word ".repeat(20)}\u001b5 houses` });
    const lines = stdout.split("\n");
    expect(lines.every((line) => line.length <= 80)).toBe(true);
    const marked = lines.findIndex((line) => line.includes("^"));
    expect(lines[marked - 1]?.slice(lines[marked]?.indexOf("^"))).toBe("5 houses");
    expect(stdout).not.toContain("\u001b");
  });

  test("gives JSON with the text in which offsets count, and decimal strings", async () => {
    const { stdout } = await flood(["figures", "-", "--format", "json"], { stdin: english });
    const { format, text, figures } = JSON.parse(stdout);
    expect([format, text, figures.length]).toEqual(["flood-relief-accounting/figures@1", english, 2]);
    expect(figures[0]).toMatchObject({
      start: 7,
      end: 25,
      value: "13300000000",
      precision: "100000000",
      range: { from: { value: "13250000000", open: false }, to: { value: "13350000000", open: false } },
    });
  });

  test("gives CSV", async () => {
    const { stdout } = await flood(["figures", "-", "--format", "csv"], { stdin: english });
    expect(stdout).toBe(`\
start,end,line,column,printed,kind,unit,value,precision,hedge,from,to,carried,language
7,25,1,8,13.3 billion tenge,amount,tenge,13300000000,100000000,none,13250000000,13350000000,,en
34,49,1,35,"36,455 families",count,family,36455,,none,36455,36455,,en
`);
  });

  describe("writes nothing that steers a terminal or turns text around", () => {
    const hostile =
      "As of 26 December 2024 one-time assistance\u009b31m of 13.3\u202e billion tenge went to 36,455\u2066 families.\u2028";
    const steering = /[\u007f-\u009f\u2028\u2029\p{Bidi_Control}]/u;

    test.each(["text", "json", "csv"])("as %s", async (format) => {
      const { stdout } = await flood(["figures", "-", "--format", format], { stdin: hostile });
      expect(stdout).toContain("13.3");
      expect(stdout).not.toMatch(steering);
    });

    test("as a draft", async () => {
      const { stdout } = await flood(["draft", "-"], { stdin: hostile });
      expect(stdout).toContain("13.3 billion tenge");
      expect(stdout).not.toMatch(steering);
    });

    test("and its JSON holds the text as it was", async () => {
      const { stdout } = await flood(["figures", "-", "--format", "json"], { stdin: hostile });
      expect(JSON.parse(stdout).text).toBe(hostile);
    });
  });

  test("says so where nothing is found", async () => {
    expect(await flood(["figures", "-"], { stdin: "No news." })).toEqual({
      status: 0,
      stdout: "No figures found.\n",
      stderr: "",
    });
  });

  test("writes no cell that a spreadsheet takes for a formula", async () => {
    const { stdout } = await flood(["figures", "-", "--format", "csv"], {
      stdin: "-5 degrees, -7 percent, +15 percent.",
    });
    const cells = stdout.split("\n").flatMap((row) => row.split(","));
    expect(cells).toContain("'-7 percent");
    expect(cells.filter((cell) => /^[=+\-@](?![\d.]+$)/.test(cell))).toEqual([]);
  });

  test("refuses a page of elements without end within one another", async () => {
    const { status, stdout, stderr } = await flood(["figures", "-"], {
      stdin: `<p>${"<b>".repeat(100_000)}5`,
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toBe(
      "flood-relief: cannot read standard input: the page has more than 1024 elements within one another; close them, or give its text\n",
    );
  });

  test("reads the visible text of a page", async () => {
    const html = `<!DOCTYPE html><html><head><title>7 houses</title><script>let a = 8</script></head>
<body><h1>The floods of 2024</h1><p>Aid of <b>13.3&nbsp;billion</b> tenge<br>went to 36,455&#160;families.</p>
<p style="display: none">9 houses</p><p hidden>10 houses</p><ul><li>11 houses</li></ul></body></html>`;
    const { stdout } = await flood(["figures", "-", "--format", "csv"], { stdin: html });
    expect(stdout.split("\n").map((row) => row.split(",").slice(4, 7).join(","))).toEqual([
      "printed,kind,unit",
      "2024,year,",
      "13.3\u00A0billion tenge,amount,tenge",
      '"36,455\u00A0families",count',
      "11 houses,count,house",
      "",
    ]);
  });

  test.each([
    ["UTF-8", new TextEncoder().encode(russian), ""],
    ["UTF-8 with a mark", new TextEncoder().encode(`\uFEFF${russian}`), ""],
    ["UTF-16LE with a mark", encoded(russian, "utf-16le", true), ""],
    ["UTF-16BE with a mark", encoded(russian, "utf-16be", true), ""],
    ["UTF-16LE without", encoded(russian, "utf-16le"), ""],
    ["UTF-16BE without", encoded(russian, "utf-16be"), ""],
    [
      "Windows-1251",
      encoded(russian, "windows-1251"),
      "flood-relief: standard input is read as Windows-1251\n",
    ],
  ])("reads %s", async (_, stdin, stderr) => {
    const ran = await flood(["figures", "-", "--format", "csv"], { stdin });
    expect([ran.status, ran.stderr]).toEqual([0, stderr]);
    expect(ran.stdout).toContain("13300000000");
    expect(ran.stdout).toContain("36 455 семей,count,семья");
  });

  test.each([
    ["KOI8-R", encoded(russian, "koi8-r"), "KOI8-R"],
    ["UTF-32", new Uint8Array([0xff, 0xfe, 0, 0, 0x35, 0, 0, 0]), "UTF-32"],
    [
      "Latin-1",
      new Uint8Array([0x63, 0x61, 0x66, 0xe9, 0x20, 0x35]),
      "in none of UTF-8, UTF-16, Windows-1251 with Russian letters and KZ-1048",
    ],
    [
      "bytes that no encoding has",
      new Uint8Array([0x98, 0xff, 0xfe]),
      "in none of UTF-8, UTF-16, Windows-1251 with Russian letters and KZ-1048",
    ],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0x0d, 0x49]), "a binary file"],
    ["a PDF", new TextEncoder().encode("%PDF-1.7\n"), "a PDF document"],
    ["a Word document", new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1]), "a ZIP archive"],
    ["half a character of UTF-16", new Uint8Array([0xff, 0xfe, 0x35]), "not whole UTF-16LE"],
  ])("refuses %s by name", async (_, stdin, name) => {
    const { status, stdout, stderr } = await flood(["figures", "-"], { stdin });
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^flood-relief: cannot read standard input: it is .+\n$/);
    expect(stderr).toContain(name);
  });

  test.each([[[]], [["a.txt", "b.txt"]], [["-", "--language", "fr"]], [["no-such-file.txt"]]])(
    "%j is refused with exit status 2",
    async (argv) => {
      const { status, stdout, stderr } = await flood(["figures", ...argv]);
      expect([status, stdout]).toEqual([2, ""]);
      expect(stderr).toMatch(/^flood-relief: /);
    },
  );
});
