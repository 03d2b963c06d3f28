/** What stands before one English thing that is not told from others. */
export const articles: ReadonlySet<string> = /* @__PURE__ */ new Set(["a", "an"]);
