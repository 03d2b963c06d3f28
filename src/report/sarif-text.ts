import { printable } from "./printable.js";

/** Text from a statement as a message of SARIF: on one line, and nothing in it becomes a link, as `[a](b)` would. */
export function sarifText(text: string): string {
  return printable(text).replaceAll("](", "\\](");
}
