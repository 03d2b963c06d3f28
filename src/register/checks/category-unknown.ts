import type { Check } from "./check.js";

/** A category that is missing, or spelled in no way that is known. */
export const categoryUnknown: Check = {
  name: "category-unknown",
  says: "the category is missing or not known",
  level: "fault",
  needs: ["category"],
  predicate: () => "cat = 0",
};
