export type { ReconciliationMatchers } from "./augmentations.js";
export type { ExactValue } from "./exact-value.js";
export type { ExpectedRange } from "./expected-range.js";
export type { ExpectedShare } from "./expected-share.js";
export type { Matcher, MatcherContext, MatcherResult } from "./matcher.js";
export { type Matchers, matchers } from "./matchers.js";
export { reconciliationSerializer, reconciliationToSnapshot } from "./snapshot.js";
