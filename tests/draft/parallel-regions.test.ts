import { describe, expect, test } from "vitest";
import { drafted } from "./drafted.js";

describe("counts of regions side by side share a verb:", () => {
  test.each([
    [
      "Commissions inspected 6,215 houses in Akmola Region and 4,112 houses in the Abai Region.",
      "6,215 houses",
      "4,112 houses",
    ],
    [
      "В Акмолинской области обследовано 6 215 домов, в Абайской — 4 112 домов.",
      "6 215 домов",
      "4 112 домов",
    ],
    ["Ақмола облысында 6 215 үй, Абай облысында 4 112 үй тексерілді.", "6 215 үй", "4 112 үй"],
  ])("%s", (text, akmola, abai) => {
    const found = drafted(text);
    expect(found[akmola]).toMatch(/^aid\.housingInspection\.regions\.KZ-11\.houses/);
    expect(found[abai]).toMatch(/^aid\.housingInspection\.regions\.KZ-10\.houses/);
  });

  test("a part that names its things again is a part", () => {
    const text = "2 680 үй салынды, оның ішінде Солтүстік Қазақстан облысында 1 120 үй.";
    expect(drafted(text)["1 120 үй"]).toMatch(/^aid\.housingConstruction\.regions\.KZ-59\.houses/);
  });

  test("what has a verb of its own shares none", () => {
    const found = drafted("In Akmola Region 612 houses were repaired, in Abai 204 houses were flooded.");
    expect(found["204 houses"]).toMatch(/^no word near it/);
  });
});
