import { randomUUID } from "node:crypto";
import { type IncomingMessage, request as plainRequest } from "node:http";
import { request as secureRequest } from "node:https";
import { RegisterError } from "../error.js";

/** Where ClickHouse is, and who asks. */
export interface ClickHouseAddress {
  /** Of its HTTP interface: `http://127.0.0.1:8123`. A user and a password in it are used and never shown. */
  readonly url: string;
  /** Default: `CLICKHOUSE_USER` of the environment. */
  readonly user?: string;
  /** Default: `CLICKHOUSE_PASSWORD` of the environment. */
  readonly password?: string;
}

/** A session with ClickHouse over HTTP: temporary tables live as long as it. */
export interface Session {
  /** The address without user and password. */
  readonly shown: string;
  /** `read` is called now and then with how many rows of tables the query has read. */
  run(sql: string, read?: (rows: number) => void): Promise<void>;
  rows(sql: string, read?: (rows: number) => void): AsyncIterable<readonly string[]>;
}

type Send = (sql: string, read: ((rows: number) => void) | undefined) => Promise<IncomingMessage>;

/** Opens a session. Nothing is sent yet. @throws {RegisterError} where the address is none */
export function openSession(address: ClickHouseAddress): Session {
  const { target, headers, shown } = readAddress(address);
  // Queries of a session wait for each other, so that how far one has come is asked outside of it.
  const aside = new URL(target);
  target.searchParams.set("session_id", randomUUID());
  target.searchParams.set("session_timeout", "3600");
  target.searchParams.set("join_default_strictness", "ALL");
  const send: Send = async (sql, read) => {
    const query = randomUUID();
    const address = new URL(target);
    address.searchParams.set("query_id", query);
    const stop = read === undefined ? () => {} : watch(aside, headers, query, read);
    const response = await post(address, headers, sql)
      .catch((error: NodeJS.ErrnoException) => {
        throw unreachable.has(error.code ?? "")
          ? new RegisterError(
              "no-server",
              `no ClickHouse answers at ${shown} (${error.code})`,
              "check the address, and that it runs",
            )
          : dropped(shown);
      })
      .finally(stop);
    if (response.statusCode === 200) return response;
    throw refusal(response.statusCode ?? 0, await textOf(response).catch(() => ""), shown);
  };
  return {
    shown,
    run: async (sql, read) => {
      const text = await textOf(await send(sql, read)).catch(() => {
        throw dropped(shown);
      });
      refuseLateError(text, shown);
    },
    rows: (sql, read) => tabSeparated(send, sql, shown, read),
  };
}

const unreachable: ReadonlySet<string> = new Set(["ECONNREFUSED", "ENOTFOUND", "EHOSTUNREACH"]);

// A query may take hours before the first byte comes back, and `fetch` gives up after five minutes.
function post(target: URL, headers: Record<string, string>, body: string): Promise<IncomingMessage> {
  const request = target.protocol === "https:" ? secureRequest : plainRequest;
  return new Promise((resolve, reject) => {
    request(target, { method: "POST", headers })
      .once("socket", (socket) => socket.setKeepAlive(true, 30_000))
      .once("response", resolve)
      .once("error", reject)
      .end(body);
  });
}

async function textOf(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}

/** Asks once a second how many rows a query has read. A server that does not tell is not asked again. */
function watch(
  target: URL,
  headers: Record<string, string>,
  query: string,
  read: (rows: number) => void,
): () => void {
  const sql = `SELECT read_rows FROM system.processes WHERE query_id = '${query}'`;
  const timer = setInterval(async () => {
    const text = await post(target, headers, sql)
      .then((response) => (response.statusCode === 200 ? textOf(response) : "refused"))
      .catch(() => "refused");
    if (text === "refused") clearInterval(timer);
    else if (/^\d+\n$/.test(text)) read(Number(text));
  }, 1_000);
  return () => clearInterval(timer);
}

function readAddress({ url, user, password }: ClickHouseAddress): {
  readonly target: URL;
  readonly headers: Record<string, string>;
  readonly shown: string;
} {
  const wrong = new RegisterError(
    "address",
    "the address of ClickHouse cannot be read",
    "write it as http://HOST:8123",
  );
  if (!URL.canParse(url)) throw wrong;
  const target = new URL(url);
  if (target.protocol !== "http:" && target.protocol !== "https:") throw wrong;
  const name = user ?? (decodeURIComponent(target.username) || process.env["CLICKHOUSE_USER"]);
  const secret = password ?? (decodeURIComponent(target.password) || process.env["CLICKHOUSE_PASSWORD"]);
  target.username = "";
  target.password = "";
  const headers: Record<string, string> = { "content-type": "text/plain; charset=utf-8" };
  if (name !== undefined) {
    headers["authorization"] = `Basic ${Buffer.from(`${name}:${secret ?? ""}`).toString("base64")}`;
  }
  return { target, headers, shown: `${target.protocol}//${target.host}` };
}

async function* tabSeparated(
  send: Send,
  sql: string,
  shown: string,
  read: ((rows: number) => void) | undefined,
): AsyncGenerator<readonly string[]> {
  const response = await send(`${sql}\nFORMAT TabSeparated`, read);
  let rest = "";
  try {
    const decoder = new TextDecoder("utf-8");
    for await (const chunk of response) {
      const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) {
        refuseLateError(line, shown);
        yield line.split("\t").map(unescaped);
      }
    }
  } catch (error) {
    throw error instanceof RegisterError ? error : dropped(shown);
  }
  refuseLateError(rest, shown);
  if (rest !== "") throw dropped(shown);
}

// An error after the first rows were sent stands where the next row would.
function refuseLateError(text: string, shown: string): void {
  if (/^Code: \d+, e\.displayText\(\) = |^Code: \d+\. DB::Exception/.test(text))
    throw refusal(500, text, shown);
}

function dropped(shown: string): RegisterError {
  return new RegisterError(
    "connection-lost",
    `the connection to ClickHouse at ${shown} broke off`,
    "look into its log, and try again",
  );
}

function refusal(status: number, text: string, shown: string): RegisterError {
  const [, code = ""] = /Code: (\d+)/.exec(text) ?? [];
  if (status === 401 || status === 403 || ["192", "193", "194", "195", "516"].includes(code)) {
    return new RegisterError(
      "credentials",
      `ClickHouse at ${shown} refuses the credentials`,
      "set CLICKHOUSE_USER and CLICKHOUSE_PASSWORD",
    );
  }
  if (code === "210" || code === "279" || code === "209") {
    return new RegisterError(
      "no-shard",
      `a server of the cluster behind ${shown} does not answer`,
      "check that all servers of the table's cluster run",
    );
  }
  const [first = ""] = text.split("\n");
  const message = first.replace(/^Code: \d+, e\.displayText\(\) = DB::Exception: /, "").slice(0, 300);
  return new RegisterError(
    "engine",
    `ClickHouse refuses: ${message || `status ${status}`}`,
    "check the table, and the mapping's SQL",
  );
}

const escapes: Readonly<Record<string, string>> = {
  t: "\t",
  n: "\n",
  r: "\r",
  b: "\b",
  f: "\f",
  "0": "\0",
  N: "",
};

function unescaped(cell: string): string {
  return cell.includes("\\") ? cell.replace(/\\(.)/gs, (_, sign: string) => escapes[sign] ?? sign) : cell;
}
