import { chain } from "./chain.mjs";
import { table } from "./table.mjs";
import { tree } from "./tree.mjs";

/** By name: a maker of problems of a size, which is written as the name says. */
export const kinds = {
  /** `1000`: leaves. */
  tree: ({ size, ...rest }) => tree({ size: Number(size), ...rest }),
  /** `10x10`, `8x8x8`: cells a side. */
  table: ({ size, ...rest }) => table({ sizes: size.split("x").map(Number), ...rest }),
  /** `50x50`, of which four cells in a hundred are not printed. */
  blanks: ({ size, ...rest }) => table({ sizes: size.split("x").map(Number), blank: 4, ...rest }),
  /** `12`: dates. */
  chain: ({ size, ...rest }) => chain({ dates: Number(size), ...rest }),
};
