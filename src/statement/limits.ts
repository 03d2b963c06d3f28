/** How deep mappings and lists may lie in each other. */
export const deepest = 64;

/** How many values a statement may hold. */
export const mostValues = 20_000_000;
