import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

const usual = ["chromium", "chromium-browser", "google-chrome"].map((name) => `/usr/bin/${name}`);

function executable(): string | undefined {
  return [process.env["CHROMIUM"], ...usual].find((path) => path !== undefined && existsSync(path));
}

/** Why there can be no Chromium here; `undefined` where there can. */
export function chromiumMissing(): string | undefined {
  return executable() === undefined
    ? "Chromium is not installed (apt-get install chromium, or set CHROMIUM to its path)"
    : undefined;
}

/** Chromium without a window. */
export function openChromium(): Promise<Browser> {
  const executablePath = executable();
  if (executablePath === undefined) throw new Error(chromiumMissing());
  return chromium.launch({ executablePath });
}

/** Files in a folder of their own. */
export interface Files {
  readonly path: string;
  /** Writes a file. Returns its address. */
  write(name: string, text: string): string;
  remove(): void;
}

/** A new temporary folder. */
export function makeFiles(): Files {
  const path = mkdtempSync(join(tmpdir(), "flood-relief-browser-"));
  return {
    path,
    write: (name, text) => {
      writeFileSync(join(path, name), text);
      return pathToFileURL(join(path, name)).href;
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

/** A page that was opened, and what happened in it. */
export interface Opened {
  readonly page: Page;
  /** Messages in the console, errors, dialogs. */
  readonly said: string[];
  /** Addresses that were asked for. */
  readonly asked: string[];
  close(): Promise<void>;
}

/** Opens an address in a context of its own. */
export async function open(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const [said, asked]: [string[], string[]] = [[], []];
  context.on("request", (request) => asked.push(request.url()));
  const page = await context.newPage();
  page.on("console", (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => said.push(`error: ${error.message}`));
  page.on("dialog", (dialog) => {
    said.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(address);
  return { page, said, asked, close: () => context.close() };
}
