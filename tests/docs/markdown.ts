/** A fenced block of a Markdown text. */
export interface Block {
  /** First word behind the fence: `ts`, `sh`; empty where there is none. */
  readonly language: string;
  /** The other words: `no-run`, `statement`, `file=aid.yaml`. */
  readonly flags: readonly string[];
  /** What stands inside, without the indentation of the fence, each line ending in a line end. */
  readonly text: string;
  /** Line of the opening fence, from 1. */
  readonly line: number;
  /** True where nothing but empty lines stands between this block and the one before. */
  readonly follows: boolean;
}

/**
 * The fenced blocks of a Markdown text, in order.
 *
 * @throws {Error} where a fence is not closed
 */
export function fencedBlocks(markdown: string): Block[] {
  const lines = markdown.split(/\r?\n/);
  const blocks: Block[] = [];
  let follows = false;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? "";
    const opening = /^( *)(`{3,}|~{3,})([^`]*)$/.exec(line);
    if (opening === null) {
      if (line.trim() !== "") follows = false;
      continue;
    }

    const [, indentation = "", fence = "", info = ""] = opening;
    const end = lines.findIndex((each, at) => at > index && closes(each, fence));
    if (end === -1) throw new Error(`the fence in line ${index + 1} is not closed`);
    const [language = "", ...flags] = info.trim().split(/\s+/);
    const inside = lines.slice(index + 1, end).map((each) => unindent(each, indentation.length));
    blocks.push({
      language,
      flags,
      text: inside.map((each) => `${each}\n`).join(""),
      line: index + 1,
      follows,
    });
    index = end;
    follows = true;
  }
  return blocks;
}

/** The value of a flag such as `file=aid.yaml`. */
export function flagValue({ flags }: Block, name: string): string | undefined {
  return flags.find((flag) => flag.startsWith(`${name}=`))?.slice(name.length + 1);
}

function closes(line: string, fence: string): boolean {
  const text = line.trim();
  return text.length >= fence.length && text === fence.charAt(0).repeat(text.length);
}

function unindent(line: string, width: number): string {
  let at = 0;
  while (at < width && line[at] === " ") at++;
  return line.slice(at);
}
