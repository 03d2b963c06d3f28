// Properties under mutation: fewer cases (as tests/cases.ts has it for other made-up input), the same ones each time, and a
// case that fails is not shrunk.
import * as fastCheck from "fast-check";

const given = ({ numRuns = 100, ...settings } = {}) => ({
  seed: 20240327,
  ...settings,
  numRuns: Math.ceil(numRuns / 10),
  endOnFailure: true,
});
const assert = (property, settings) => fastCheck.assert(property, given(settings));

export const properties = { ...fastCheck, assert };
