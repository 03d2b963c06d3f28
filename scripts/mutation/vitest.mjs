// What the tests use of vitest, and no more: `describe`, `test`, both with `each`, and `expect` (Jest's, the same matchers).
import { expect as matchers } from "expect";

/** A stand-in for vitest that collects tests instead of running them. */
export function collector() {
  const tests = [];
  const path = [];

  const test = (name, ...rest) => {
    tests.push({ name: [...path, name].join(" > "), run: rest.find((one) => typeof one === "function") });
  };
  const describe = (name, body) => {
    path.push(name);
    body();
    path.pop();
  };
  // The title need only tell the rows apart.
  const each = (define) => (rows) => (name, body) => {
    for (const [index, row] of rows.entries()) {
      const given = Array.isArray(row) ? row : [row];
      define(`${name} [${index}]`, () => body(...given));
    }
  };
  const expect = Object.assign((actual) => matchers(actual), matchers);
  return {
    tests,
    vitest: {
      test: Object.assign(test, { each: each(test) }),
      describe: Object.assign(describe, { each: each(describe) }),
      expect,
    },
  };
}
