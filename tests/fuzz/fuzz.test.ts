import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../docs/sandbox.js";
import { inputOf } from "./mutate.js";
import { jsonInputOf } from "./mutate-json.js";
import { randomOf } from "./random.js";
import { type Reader, readers } from "./readers.js";
import { shorten } from "./shorten.js";
import { type Failure, type Strictness, trial } from "./trial.js";

// `npm run fuzz` says how many inputs each reader gets and from which seed; `npm test` tries a few, always the same.
const { FUZZ_RUNS, FUZZ_SEED } = process.env;
const runs = Number(FUZZ_RUNS ?? 40);
const seed = Number(FUZZ_SEED ?? 2024);
// Measuring coverage makes everything several times slower.
const strictness: Strictness = { slack: FUZZ_RUNS === undefined ? 8 : 1 };
const folder = join(root, "fixtures/fuzz");

test("what was found before stays mended", () => {
  for (const name of found()) {
    const reader = readers.find((one) => one.name === name.split("/")[0]);
    if (reader === undefined) throw new Error(`fixtures/fuzz/${name} is for no reader`);
    const input = readFileSync(join(folder, name), "utf8");
    expect(trial(reader, input, { slack: 2 * strictness.slack }), name).toBeUndefined();
  }
});

describe(`inputs made from seed ${seed}`, () => {
  test.each(readers)(
    "$name: no error but the library's own, in time, and nothing else is changed",
    (reader) => {
      const random = randomOf(seed);
      const failures: Failure[] = [];
      for (let run = 0; run < runs && failures.length < 5; run += 1) {
        const isJson = reader.isJson === true && !random.once(4);
        const input = isJson ? jsonInputOf(random, reader) : inputOf(random, reader);
        const failure = trial(reader, input, strictness);
        if (failure === undefined) continue;
        const short = shortened(reader, failure);
        if (!failures.some(({ says }) => says.split("\n", 2).join() === short.says.split("\n", 2).join()))
          failures.push(short);
      }
      if (FUZZ_RUNS !== undefined) for (const failure of failures) keep(failure);
      expect(failures).toEqual([]);
    },
    0,
  );
});

function shortened(reader: Reader, failure: Failure): Failure {
  // A slow input is long by its nature.
  if (failure.kind === "slow") return failure;
  const input = shorten(failure.input, (text) => trial(reader, text, strictness)?.kind === failure.kind);
  return trial(reader, input, strictness) ?? failure;
}

/** Becomes a fixture, which every later run replays. */
function keep({ reader, input, kind }: Failure): void {
  const name = `${kind}-${createHash("sha256").update(input).digest("hex").slice(0, 8)}.txt`;
  mkdirSync(join(folder, reader), { recursive: true });
  writeFileSync(join(folder, reader, name), input);
}

function found(): readonly string[] {
  return readers.flatMap(({ name }) => {
    try {
      return readdirSync(join(folder, name)).map((file) => `${name}/${file}`);
    } catch {
      return [];
    }
  });
}
