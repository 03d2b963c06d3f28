import type { Browser } from "playwright-core";

/** What is asked of a page here, and what it answers. */
interface Answers {
  "Page.navigate": unknown;
  "Performance.enable": unknown;
  "Performance.getMetrics": { readonly metrics: readonly { name: string; value: number }[] };
  "Runtime.evaluate": { readonly result: { readonly value?: unknown } };
}

/** A page that nobody watches. */
export interface UnwatchedPage {
  send<Method extends keyof Answers>(method: Method, params?: object): Promise<Answers[Method]>;
  /** What an expression, or the promise that it makes, comes to in the page. */
  evaluate(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

/**
 * Opens an empty page as a reader has it. A page of Playwright's own has its network watched: the browser then
 * decodes all that it loads once more and keeps it, which for a page of 9 MB is a third of the whole time.
 */
export async function openUnwatched(browser: Browser): Promise<UnwatchedPage> {
  const session = await browser.newBrowserCDPSession();
  const { browserContextId } = await session.send("Target.createBrowserContext");
  const { targetId } = await session.send("Target.createTarget", { url: "about:blank", browserContextId });
  const { sessionId } = await session.send("Target.attachToTarget", { targetId });
  const waiting = new Map<number, (message: { result?: unknown; error?: { message: string } }) => void>();
  session.on("Target.receivedMessageFromTarget", (event) => {
    const message = JSON.parse(event.message);
    waiting.get(message.id)?.(message);
  });

  async function send<Method extends keyof Answers>(method: Method, params = {}): Promise<Answers[Method]> {
    const id = waiting.size;
    const answer = new Promise<Answers[Method]>((resolve, reject) => {
      waiting.set(id, ({ result, error }) =>
        error === undefined ? resolve(result as Answers[Method]) : reject(new Error(error.message)),
      );
    });
    const message = JSON.stringify({ id, method, params });
    await session.send("Target.sendMessageToTarget", { sessionId, message });
    return answer;
  }

  return {
    send,
    async evaluate(expression) {
      const { result } = await send("Runtime.evaluate", { expression, awaitPromise: true });
      return result.value;
    },
    async close() {
      await session.send("Target.disposeBrowserContext", { browserContextId });
      await session.detach();
    },
  };
}
