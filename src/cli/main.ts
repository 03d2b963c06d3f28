import { causeOf } from "../files/system-error.js";
import { run } from "./run.js";

let outputFailed = false;

// A reader that has seen enough closes the pipe (`| head`): no fault of anybody's.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE" || outputFailed) return;
  outputFailed = true;
  process.exitCode = 2;
  process.stderr.write(`flood-relief: cannot write standard output: ${causeOf(error) ?? error.message}\n`);
});
process.stderr.on("error", () => {});

const { FORCE_COLOR, NO_COLOR, TERM, FLOOD_RELIEF_DEBUG } = process.env;
const status = await run(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  stdin: process.stdin,
  isTTY: process.stdout.isTTY === true,
  columns: process.stdout.columns,
  env: { FORCE_COLOR, NO_COLOR, TERM, FLOOD_RELIEF_DEBUG },
  cwd: process.cwd(),
});
process.exitCode = outputFailed ? 2 : status;
