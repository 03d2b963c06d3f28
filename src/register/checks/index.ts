import { amountDecimals } from "./amount-decimals.js";
import { amountNotPositive } from "./amount-not-positive.js";
import { amountUnreadable } from "./amount-unreadable.js";
import { beneficiaryMissing } from "./beneficiary-missing.js";
import { benford } from "./benford.js";
import { capExceeded } from "./cap-exceeded.js";
import { categoryUnknown } from "./category-unknown.js";
import type { Check } from "./check.js";
import { dateOutside } from "./date-outside.js";
import { dateUnreadable } from "./date-unreadable.js";
import { decisionAmounts } from "./decision-amounts.js";
import { fundUnknown } from "./fund-unknown.js";
import type { Hint } from "./hint.js";
import { paidTwice } from "./paid-twice.js";
import { rateMismatch } from "./rate-mismatch.js";
import { regionUnknown } from "./region-unknown.js";
import { sameRowTwice } from "./same-row-twice.js";
import { twoRegions } from "./two-regions.js";
import { underLimit } from "./under-limit.js";

/** The checks of rows and of groups of rows, in the order of the report. */
export const checks: readonly Check[] = [
  amountUnreadable,
  amountNotPositive,
  amountDecimals,
  dateUnreadable,
  dateOutside,
  categoryUnknown,
  regionUnknown,
  fundUnknown,
  beneficiaryMissing,
  rateMismatch,
  sameRowTwice,
  paidTwice,
  capExceeded,
  twoRegions,
  decisionAmounts,
];

/** What is looked into and is no fault of any row. */
export const hints: readonly Hint[] = [underLimit, benford];
