import type { Command } from "./command.js";
import { draftCommand } from "./draft.js";
import { figuresCommand } from "./figures.js";
import { mciCommand } from "./mci.js";
import { reconcileCommand } from "./reconcile.js";
import { registerCommand } from "./register.js";
import { schemaCommand } from "./schema.js";
import { verifyCommand } from "./verify.js";

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  reconcileCommand,
  verifyCommand,
  figuresCommand,
  draftCommand,
  registerCommand,
  mciCommand,
  schemaCommand,
];
