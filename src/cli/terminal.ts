import type { TextOptions } from "../report/text.js";
import type { Environment, Io } from "./io.js";

/**
 * How to set text for standard output: in colour and as wide as the terminal on one, plain and 80 columns wide
 * elsewhere. `NO_COLOR` and `TERM=dumb` take colour away; `FORCE_COLOR` (not `0` or `false`) gives it anywhere.
 */
export function pageFor({ isTTY, columns, env }: Io): TextOptions {
  return { colour: wantsColour(isTTY, env), width: isTTY ? (columns ?? 80) : 80 };
}

function wantsColour(isTTY: boolean, env: Environment): boolean {
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  const refused = env.NO_COLOR;
  if (refused !== undefined && refused !== "") return false;
  return isTTY && env.TERM !== "dumb";
}
