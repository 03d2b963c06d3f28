import { describe, expect, test } from "vitest";
import { dark, light, type Palette } from "../../../../src/report/html/style/palette.js";

/** Relative luminance of `#rrggbb`, as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

// What is written in which colour, and on what.
const texts: readonly (readonly [keyof Palette, readonly (keyof Palette)[]])[] = [
  [
    "ink",
    [
      "ground",
      "paper",
      "stream",
      "bad-soft",
      "bad-stream",
      "doubt-soft",
      "shade-1",
      "shade-2",
      "shade-3",
      "shade-4",
      "shade-5",
    ],
  ],
  ["quiet", ["ground", "paper", "stream", "bad-soft", "bad-stream", "doubt-soft"]],
  ["link", ["ground", "paper", "doubt-soft"]],
  ["bad", ["ground", "paper", "bad-soft"]],
  ["good", ["good-soft"]],
  ["part", ["part-soft"]],
  ["doubt", ["ground", "doubt-soft"]],
  ["paper", ["bad", "good", "part"]],
];
const shapes: readonly (keyof Palette)[] = ["printed", "asked", "bad"];

describe.each([
  ["light", light],
  ["dark", dark],
])("the %s theme", (_name, palette) => {
  test.each(texts)("has %s readable on whatever it stands on", (text, grounds) => {
    for (const ground of grounds) {
      expect(contrast(palette[text], palette[ground]), `on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  test.each(shapes)("has %s told from the page", (shape) => {
    for (const ground of ["ground", "paper"] as const) {
      expect(contrast(palette[shape], palette[ground]), `on ${ground}`).toBeGreaterThanOrEqual(3);
    }
  });
});
