import { readdirSync } from "node:fs";
import { createServer, type IncomingMessage, type Server } from "node:http";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openSession } from "../../src/register/engines/clickhouse-http.js";
import { flood } from "../cli/fake-io.js";
import { type Folder, makeFolder } from "./made.js";

const secret = "very-secret";
let folder: Folder;
let server: Server | undefined;
beforeEach(() => {
  folder = makeFolder();
});
afterEach(async () => {
  folder.remove();
  await new Promise((resolve) => (server === undefined ? resolve(undefined) : server.close(resolve)));
  server = undefined;
});

const run = (...argv: readonly string[]): ReturnType<typeof flood> =>
  flood(["register", ...argv], { cwd: folder.path });

async function serve(answer: Parameters<typeof createServer>[1]): Promise<string> {
  const made = createServer(answer ?? (() => {}));
  server = made;
  await new Promise<void>((resolve) => made.listen(0, "127.0.0.1", resolve));
  const address = made.address();
  return `http://auditor:${secret}@127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
}

describe("a server that is not as it should be", () => {
  async function refusedBy(url: string, message: RegExp): Promise<void> {
    const ran = await run("--clickhouse", url, "--table", "aid.payments", "--exceptions", "out.csv");
    expect([ran.status, ran.stdout]).toEqual([2, ""]);
    expect(ran.stderr).toMatch(message);
    expect(ran.stderr).not.toContain(secret);
    expect(readdirSync(folder.path)).toEqual([]);
  }

  test("is not there", () =>
    refusedBy(
      `http://a:${secret}@127.0.0.1:9`,
      /no ClickHouse answers at http:\/\/127\.0\.0\.1:9 \(|broke off/,
    ));

  test("refuses the credentials", async () => {
    const url = await serve((_, response) =>
      response
        .writeHead(500)
        .end("Code: 193, e.displayText() = DB::Exception: Wrong password for user auditor\n"),
    );
    await refusedBy(url, /refuses the credentials/);
  });

  test("drops the connection before it answers", async () => {
    await refusedBy(
      await serve((request) => request.socket.destroy()),
      /the connection to ClickHouse at .* broke off/,
    );
  });

  test("drops the connection in the middle of an answer", async () => {
    const url = await serve((_, response) => {
      response.writeHead(200, { "content-length": 1_000 }).write("category\tString\n");
      setTimeout(() => response.destroy(), 20);
    });
    await refusedBy(url, /broke off/);
  });

  test("says in the middle of an answer that it failed", async () => {
    const url = await serve((_, response) =>
      response.end("category\tString\nCode: 241, e.displayText() = DB::Exception: Memory limit exceeded\n"),
    );
    await refusedBy(url, /ClickHouse refuses: Memory limit exceeded/);
  });

  test("has an address that is none", () =>
    refusedBy(`ftp://a:${secret}@host`, /the address of ClickHouse cannot be read/));
});

describe("how far a query has come", () => {
  async function bodyOf(request: IncomingMessage): Promise<string> {
    let body = "";
    for await (const chunk of request) body += String(chunk);
    return body;
  }

  // Answers `SELECT 1` after two and a half seconds, and what it is asked of the running query at once.
  async function slow(onAsked: (url: URL, body: string) => [number, string]): Promise<string> {
    return serve(async (request, response) => {
      const body = await bodyOf(request);
      const url = new URL(request.url ?? "", "http://localhost");
      if (body.startsWith("SELECT 1")) {
        queries.push(url.searchParams.get("query_id"));
        setTimeout(() => response.end("1\n"), 2_500);
      } else {
        const [status, text] = onAsked(url, body);
        response.writeHead(status).end(text);
      }
    });
  }
  const queries: (string | null)[] = [];
  afterEach(() => queries.splice(0));

  test("is asked of the server outside of the session, by the query's own name", async () => {
    const asked: string[] = [];
    const url = await slow((address, body) => {
      expect(address.searchParams.get("session_id")).toBeNull();
      asked.push(body);
      return [200, "4200\n"];
    });
    const seen: number[] = [];
    const rows: (readonly string[])[] = [];
    for await (const row of openSession({ url }).rows("SELECT 1", (read) => seen.push(read))) rows.push(row);
    expect(rows).toEqual([["1"]]);
    expect(seen.length).toBeGreaterThanOrEqual(1);
    expect(new Set(seen)).toEqual(new Set([4_200]));
    expect(asked[0]).toBe(`SELECT read_rows FROM system.processes WHERE query_id = '${queries[0]}'`);
  });

  test("is not asked again of a server that does not tell, and the query goes on", async () => {
    let asked = 0;
    const url = await slow(() => {
      asked += 1;
      return [403, "Code: 497. DB::Exception: Not enough privileges"];
    });
    const seen: number[] = [];
    await openSession({ url }).run("SELECT 1", (read) => seen.push(read));
    expect([asked, seen]).toEqual([1, []]);
  });
});
