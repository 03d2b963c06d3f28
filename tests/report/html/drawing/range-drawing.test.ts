import { describe, expect, test } from "vitest";
import { rangeDrawing } from "../../../../src/report/html/drawing/range-drawing.js";
import { gapOf } from "../../../../src/report/numbers.js";
import { range } from "../../sample.js";

type Ends = [from?: string | undefined, to?: string];

function drawn(printed: Ends, asked: Ends, difference?: [string, string]): string {
  return String(
    rangeDrawing({
      printed: range(...printed),
      asked: range(...asked),
      askedName: "required",
      gap: difference && gapOf(range(...difference)),
      unit: "tenge",
      decimals: 2,
    }),
  );
}

const yearEnd = drawn(
  ["13250000000", "13350000000"],
  ["13459186000", "13459186000"],
  ["-209186000", "-109186000"],
);

describe("13.25 to 13.35 billion printed, 13,459,186,000 required", () => {
  // In tiyn: from 1,325,000,000,000 to 1,345,918,600,000 are 20,918,600,000; a twelfth of that is 1,743,216,666 on either
  // side, so the scale is 24,405,033,332 wide and begins at 1,323,256,783,334.
  test("stand on one scale", () => {
    expect(yearEnd).toContain('<rect class="printed" x="7.14%" width="40.98%"/>');
    expect(yearEnd).toContain('<rect class="asked point" x="92.86%" width="4"/>');
  });

  test("have the gap between them marked", () => {
    expect(yearEnd).toContain('<rect class="hole" x="48.12%" width="44.74%"/>');
  });

  test("are said in words, with the gap and its share", () => {
    const words = yearEnd.replace(/^.*<\/svg>/, "").replace(/<[^>]+>/g, "|");
    expect(words).toMatch(
      /printed\|+13\.25 to 13\.35 billion tenge\|+required\|+≈13\.46 billion tenge\|+short by\|+≈109\.19 to ≈209\.19 million tenge \|≈0\.81\u00a0% or more/,
    );
  });

  test("have round values below", () => {
    expect(yearEnd).toContain('<rect class="tick" x="27.63%"/><text x="27.63%">13.3</text>');
    expect(yearEnd).toContain('<rect class="tick" x="68.61%"/><text x="68.61%">13.4 billion</text>');
  });
});

test("a range without a limit ends in an arrow at the edge", () => {
  const open = drawn(["9300000000.01"], [undefined, "9097457200"]);
  expect(open).toContain('<use href="#arrow-right" class="printed" x="100%"');
  expect(open).toContain('<use href="#arrow-left" class="asked" x="0"');
  expect(drawn(["1", "2"], ["1", "3"])).not.toContain("<use");
});

test("what meets has no gap marked", () => {
  expect(drawn(["1", "5"], ["2", "3"])).not.toContain("hole");
});

test("where nothing is known there are only words", () => {
  const nothing = drawn([], []);
  expect(nothing).not.toContain("<svg");
  expect(nothing).toContain("<dd>anything</dd>");
});

test("ends finer than the unit's smallest part are drawn where they are", () => {
  // A quarter and three quarters of the way from 0.001 to 0.005 tenge.
  const fine = drawn(["0.002", "0.004"], ["0.001", "0.005"]);
  // In thousandths: 4 wide, a twelfth is less than 1, so 1 on either side: from 0 to 6.
  expect(fine).toContain('<rect class="printed" x="33.33%" width="33.33%"/>');
  expect(fine).toContain('<rect class="asked" x="16.67%" width="66.67%"/>');
});

test.each([
  [true, "<dd>nothing printed</dd>"],
  [false, "<dd>at least 0.00 tenge</dd>"],
])(
  "of a side that may be anything from zero the words say so where the rule is untested (%s)",
  (untested, words) => {
    const sides = { printed: range("0"), asked: range("54650000000", "54750000000"), askedName: "required" };
    const drawing = String(rangeDrawing({ ...sides, untested, gap: undefined, unit: "tenge", decimals: 2 }));
    expect(drawing).toContain(words);
    expect(drawing).toContain("<dd>54.65 to 54.75 billion tenge</dd>");
    expect(drawing).toContain('class="printed"');
  },
);
