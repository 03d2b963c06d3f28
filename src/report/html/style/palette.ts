/** The colours of a theme, by what they are for. */
export type Palette = Readonly<Record<(typeof roles)[number], string>>;

const roles = [
  "ground",
  "paper",
  "ink",
  "quiet",
  "line",
  "link",
  "printed",
  "asked",
  "asked-fill",
  "bad",
  "bad-soft",
  "bad-stream",
  "good",
  "good-soft",
  "part",
  "part-soft",
  "doubt",
  "doubt-soft",
  "stream",
  "shade-1",
  "shade-2",
  "shade-3",
  "shade-4",
  "shade-5",
] as const;

/** Dark ink on light paper; for print too. */
export const light: Palette = {
  ground: "#f6f5f1",
  paper: "#ffffff",
  ink: "#1b2430",
  quiet: "#545f6c",
  line: "#d9dce0",
  link: "#1b4f8f",
  printed: "#2f6db3",
  asked: "#3b4553",
  "asked-fill": "#e4e7eb",
  bad: "#ad231b",
  "bad-soft": "#fbebe9",
  "bad-stream": "#f3cfca",
  good: "#17663f",
  "good-soft": "#e4f2ea",
  part: "#22627d",
  "part-soft": "#e3f0f5",
  doubt: "#755600",
  "doubt-soft": "#f7efd9",
  stream: "#cfdcea",
  "shade-1": "#e6eef7",
  "shade-2": "#d3e2f1",
  "shade-3": "#bfd5ea",
  "shade-4": "#abc8e4",
  "shade-5": "#97bbdd",
};

/** Light ink on dark paper. */
export const dark: Palette = {
  ground: "#10151c",
  paper: "#1a212b",
  ink: "#e8ebef",
  quiet: "#a9b3c0",
  line: "#36404d",
  link: "#93c0f3",
  printed: "#6ba6e6",
  asked: "#c0c9d5",
  "asked-fill": "#38424f",
  bad: "#ff9c91",
  "bad-soft": "#3b2021",
  "bad-stream": "#5a2b2b",
  good: "#7bd3a5",
  "good-soft": "#17342a",
  part: "#82c8e0",
  "part-soft": "#17323d",
  doubt: "#e3bf63",
  "doubt-soft": "#362c12",
  stream: "#2d3d50",
  "shade-1": "#22303f",
  "shade-2": "#273b50",
  "shade-3": "#2c4661",
  "shade-4": "#315172",
  "shade-5": "#365c83",
};

/** A theme as custom properties: `--ground:#f6f5f1;…` */
export function propertiesOf(palette: Palette): string {
  return roles.map((role) => `--${role}:${palette[role]};`).join("");
}
