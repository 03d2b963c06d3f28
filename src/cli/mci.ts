import { separateThousands } from "../printed/write.js";
import { jsonText } from "../report/json-text.js";
import { plain } from "../report/numbers.js";
import { printable } from "../report/printable.js";
import type { Arguments, Command } from "./command.js";
import { Failure, UsageError } from "./failure.js";
import type { Io } from "./io.js";

/** `flood-relief mci DATE [COUNT]` */
export const mciCommand: Command = {
  name: "mci",
  operands: "DATE [COUNT]",
  summary: "Shows the monthly calculation index (MCI) of a day, and what COUNT of it are in tenge",
  details: ["DATE is YYYY-MM-DD. COUNT is a plain decimal number such as 100 or 2.5."],
  options: [{ name: "format", choices: ["text", "json"], says: "How it is written. Default: text." }],
  run: runMci,
};

async function runMci({ operands, options }: Arguments, io: Io): Promise<number> {
  const [date, count, ...more] = operands;
  if (date === undefined) throw new UsageError("mci needs a DATE such as 2024-03-27");
  if (more.length > 0)
    throw new UsageError(`mci takes a DATE and a COUNT, not "${printable(more.join(" "))}" as well`);
  if (count !== undefined && !/^\d{1,30}(?:\.\d{1,20})?$/.test(count)) {
    const wanted = /^\d+(?:\.\d+)?$/.test(count)
      ? "COUNT has at most 30 digits, and 20 behind the point"
      : "COUNT must be a plain decimal number such as 100 or 2.5";
    throw new UsageError(`${wanted}, not "${printable(count)}"`);
  }

  const { mci, inTenge } = await import("../kazakhstan/mci.js");
  const { MciError } = await import("../kazakhstan/mci-values.js");
  try {
    const { from, to, tenge, instrument, sources } = mci(date);
    const amount = count === undefined ? undefined : plain(inTenge(count, date), 2);
    if (options.get("format") === "json") {
      const document = { date, from, to, tenge: `${tenge}.00`, instrument, sources, count, amount };
      io.stdout.write(jsonText(document));
      return 0;
    }

    const doubt = sources === "1" ? "; read in one publication only" : "";
    io.stdout.write(
      `${date}: 1 MCI = ${separateThousands(String(tenge))} tenge (from ${from} to ${to}; ${instrument}${doubt})\n`,
    );
    if (amount !== undefined) io.stdout.write(`${count} MCI = ${separateThousands(amount)} tenge\n`);
    return 0;
  } catch (error) {
    if (error instanceof MciError) throw new Failure(error.message);
    throw error;
  }
}
