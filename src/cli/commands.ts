import type { Command } from "./command.js";
import { mciCommand } from "./mci.js";
import { reconcileCommand } from "./reconcile.js";
import { schemaCommand } from "./schema.js";

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [reconcileCommand, mciCommand, schemaCommand];
