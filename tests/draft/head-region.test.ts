import { describe, expect, test } from "vitest";
import { drafted } from "./drafted.js";

describe("the region at the head of a paragraph is that of its next sentences, less surely:", () => {
  test.each([
    [
      "In Aktobe Region 1,204 houses were inspected. One-time assistance went to 4,018 families.",
      "4,018 families",
    ],
    [
      "В Актюбинской области обследовано 1 204 дома. Единовременную помощь получили 4 018 семей.",
      "4 018 семей",
    ],
    ["Ақтөбе облысында 1 204 үй тексерілді. Біржолғы көмек 4 018 отбасына берілді.", "4 018 отбасына"],
  ])("%s", (text, printed) => {
    expect(drafted(text)[printed]).toBe("aid.oneTimeAssistance.regions.KZ-15.families likely");
  });

  test.each([
    "In Aktobe Region 1,204 houses were inspected.\n\nOne-time assistance went to 4,018 families.",
    "In Aktobe Region 1,204 houses were inspected. Across the country one-time assistance went to 4,018 families.",
    "In Aktobe Region 1,204 houses were inspected. The ministry paid one-time assistance to 4,018 families.",
    "Some 1,204 houses were inspected in Aktobe Region. One-time assistance went to 4,018 families.",
  ])("but not %s", (text) => {
    expect(drafted(text)["4,018 families"]).toBe("aid.oneTimeAssistance.families sure");
  });

  test("and a rate that is paid there has families that it applies to", () => {
    const text = "In Aktobe Region 4,018 families received one-time assistance of 100 MCI.";
    expect(drafted(text, "2024-07-01")["100 MCI"]).toMatch(/^aid\.oneTimeAssistance\.rate/);
  });
});
