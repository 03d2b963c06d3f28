/**
 * How many cases a test with made-up input tries: under mutation a 25th of those asked for. A mutant is killed by any case that
 * fails, and one that survives costs every case there is.
 */
export function cases(asked: number): number {
  return process.env["MUTATION"] === undefined ? asked : Math.ceil(asked / 25);
}
