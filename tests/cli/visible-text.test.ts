import { describe, expect, test } from "vitest";
import { visibleText } from "../../src/cli/visible-text.js";
import { draftStatement } from "../../src/draft/draft-statement.js";
import { tryReadStatement } from "../../src/rules/read-statement.js";

describe("a row of a table is one paragraph:", () => {
  test.each([
    [
      "each cell behind the heading of its column, also where the page leaves out the ends of cells",
      "<table><tr><th>Region<th>Houses<tr><td>Aktobe<td>3,232<tr><td>Kostanay<td>2,467</table>",
      "Region: Aktobe; Houses: 3,232\n\nRegion: Kostanay; Houses: 2,467",
    ],
    [
      "behind the caption, of cells with a paragraph each, without those that are empty",
      "<table><caption>Repairs</caption><thead><tr><td>Region:<td>Houses<tbody><tr><th>Aktobe<td><p>3,232</p><tr><td>Kostanay<td></table>",
      "Repairs\n\nRegion: Aktobe; Houses: 3,232\n\nRegion: Kostanay",
    ],
    [
      "parted by a mark without headings, a line break within a cell as a space",
      "<table><tr><td>Aktobe</td><td>3,232<br>houses</td></tr><tr><td>Kostanay</td><td>2,467</td></tr></table>",
      "Aktobe | 3,232 houses\n\nKostanay | 2,467",
    ],
    [
      "parted by a mark where a cell takes several rows",
      "<table><tr><th>Region<th>Houses<tr><td rowspan=2>Aktobe<td>3<tr><td>5</table>",
      "Region | Houses\n\nAktobe | 3\n\n5",
    ],
    [
      "parted by a mark where there are two rows of headings",
      "<table><tr><th>Region<th>Houses<tr><th>1<th>2<tr><td>Aktobe<td>3</table>",
      "Region | Houses\n\n1 | 2\n\nAktobe | 3",
    ],
    [
      "a cell over several columns has none of their headings",
      "<table><tr><th>Region<th>Houses<th>Families<tr><td>Aktobe<td colspan=2>3 in all</table>",
      "Region: Aktobe; 3 in all",
    ],
    [
      "a title over all columns is no heading",
      "<table><tr><th colspan=2>Aid<tr><th>Region<th>Houses<tr><td>Aktobe<td>3</table>",
      "Aid\n\nRegion: Aktobe; Houses: 3",
    ],
    [
      "a long heading stands once",
      `<table><tr><th>Region<th>${"Houses ".repeat(20)}<tr><td>Aktobe<td>3</table>`,
      `Region | ${"Houses ".repeat(20).trim()}\n\nAktobe | 3`,
    ],
    [
      "a table that arranges the page keeps its paragraphs",
      "<table><tr><td><p>One.</p><p>Two.</p><td>Three.</table><table><tr><td><table><tr><td>4<td>5</table></table>",
      "One.\n\nTwo.\n\nThree.\n\n4 | 5",
    ],
  ])("%s", (_, html, text) => {
    expect(visibleText(html, "a page")).toBe(text);
  });
});

test("what is hidden and what leads elsewhere is not read", () => {
  const html = `<p>1</p><nav>2</nav><div role="navigation">3</div><script>4</script><style>5</style>
<p style="display : none">6</p><p hidden>7</p><table><tr><td hidden>8<td>9</table>`;
  expect(visibleText(html, "a page")).toBe("1\n\n9");
});

test.each([
  ["Region", "Houses repaired", "Aktobe"],
  ["Область", "Отремонтировано домов", "Актюбинская"],
  ["Облыс", "Жөнделген үйлер", "Ақтөбе"],
])("a figure of a table finds what it counts and its region: %s", (region, houses, aktobe) => {
  const { statement, yaml } = draftStatement(
    visibleText(`<table><tr><th>${region}<th>${houses}<tr><td>${aktobe}<td>3 232</table>`, "a page"),
  );
  expect(statement.aid?.housingRepair?.regions).toMatchObject({ "KZ-15": { houses: { printed: "3 232" } } });
  expect(tryReadStatement(yaml).ok).toBe(true);
});
