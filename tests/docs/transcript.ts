/** One command of a shell session, with what it shows. */
export interface Exchange {
  readonly command: string;
  /** What is printed, each line ending in a line end. */
  readonly output: string;
  /** Exit status: what a last line `# exit 1` says, or 0. */
  readonly status: number;
  /** Line of the command within the session, from 1. */
  readonly line: number;
}

/**
 * A shell session as documents show it: a line that begins with `$ ` is a command (one that ends in a backslash goes
 * on in the next line), the lines below it are its output, and a last line `# exit 1` is its exit status.
 *
 * @throws {Error} where something stands before the first command
 */
export function exchanges(session: string): Exchange[] {
  const found: { command: string; output: string; status: number; line: number }[] = [];
  const lines = session.split("\n").slice(0, -1);
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? "";
    const current = found.at(-1);
    if (line.startsWith("$ ")) {
      const first = index;
      let command = line.slice(2);
      while (command.endsWith("\\")) command = `${command.slice(0, -1)}${lines[++index]?.trim() ?? ""}`;
      found.push({ command, output: "", status: 0, line: first + 1 });
    } else if (current === undefined) {
      if (line.trim() !== "") throw new Error(`a session begins with "$ " and a command, not with "${line}"`);
    } else {
      current.output += `${line}\n`;
    }
  }
  for (const each of found) {
    const status = /(?:^|\n)# exit (\d+)\n\s*$/.exec(each.output);
    if (status === null) continue;
    each.output = each.output.slice(0, status.index + (status[0].startsWith("\n") ? 1 : 0));
    each.status = Number(status[1]);
  }
  return found;
}
