import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import {
  audit,
  type DuckDbOptions,
  findSources,
  openClickHouse,
  openDuckDb,
  readMapping,
  writeExceptions,
} from "../../../src/register/index.js";
import { root } from "../sandbox.js";
import { type Reproduced, type Reproducer, refusal } from "./reproducer.js";

/** What is made and asked for a reproducer. */
export interface Register {
  readonly options?: DuckDbOptions;
  /** What is made in the folder before, where text files would not show it. */
  readonly make?: (folder: string) => Promise<void> | void;
  /** The text files of the folder. */
  readonly files?: Readonly<Record<string, string>>;
  /** What the page shows before the command. */
  readonly shown?: string;
  readonly operands?: readonly string[];
  readonly exceptions?: string;
  /** What is typed behind the operands. */
  readonly typed?: string;
}

/** Files of payments that are refused, shown as a session of the command line. */
export function register(code: string, means: string, given: Register): Reproducer {
  const { files = {}, shown, exceptions } = given;
  const mapping = files["map.yaml"];
  const operands = given.operands ?? ["payments.csv"];
  const command = ["flood-relief register", ...operands, mapping && "--map map.yaml", given.typed];
  const lines = [
    ...(shown === undefined ? [] : [shown]),
    ...Object.entries(files).map(([name, text]) => `$ cat ${name}\n${text}`.trimEnd()),
    `$ ${command.filter(Boolean).join(" ")}`,
  ];
  return {
    code,
    means,
    input: { language: "console", text: lines.join("\n") },
    run: () =>
      inFolder(async (folder) => {
        await given.make?.(folder);
        for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
        return shownToUser(
          await refusal(async () => {
            const options = mapping === undefined ? {} : { mapping: readMapping(mapping, "map.yaml") };
            const sources = await findSources(operands, folder);
            const open = await audit((plan) => openDuckDb(sources, plan, given.options), options);
            try {
              if (exceptions !== undefined)
                await writeExceptions(open, exceptions, { cwd: folder, inputs: [] });
            } finally {
              await open.engine.close();
            }
          }),
        );
      }),
  };
}

/** A table that is refused for what a server answers. */
export function table(code: string, means: string, answer: RequestListener, shown?: string): Reproducer {
  const { language, text } = asked("http://127.0.0.1:8123");
  return {
    code,
    means,
    input: { language, text: shown === undefined ? text : `${shown}\n${text}` },
    run: () => served(answer, auditTable),
  };
}

/** How a table in ClickHouse is asked for. */
export function asked(url: string): Reproducer["input"] {
  return { language: "console", text: `$ flood-relief register --clickhouse ${url} --table aid.payments` };
}

/** Audits a table in ClickHouse. The message names the usual port. */
export async function auditTable(url: string): Promise<Reproduced> {
  const reproduced = await refusal(() =>
    audit((plan) => openClickHouse({ url, table: "aid.payments" }, plan)),
  );
  const { codes, message } = shownToUser(reproduced);
  return { codes, message: message.replace(/127\.0\.0\.1:\d+/, "127.0.0.1:8123") };
}

/** Serves answers for as long as something is done with the address. */
export async function served<Result>(
  answer: RequestListener,
  use: (url: string) => Promise<Result>,
): Promise<Result> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  try {
    return await use(`http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

async function inFolder<Result>(use: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "flood-relief-errors-"));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs SQL in DuckDB. */
export async function duckDb(sql: string): Promise<void> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  await connection.run(sql);
  connection.closeSync();
  instance.closeSync();
}

/** The built package where `@duckdb/node-api` cannot be found. */
export function withoutDuckDb(): Reproduced {
  const hook = `export async function resolve(name, context, next) {
    if (name === "@duckdb/node-api") throw Object.assign(new Error(name), { code: "ERR_MODULE_NOT_FOUND" });
    return next(name, context);
  }`;
  const program = `import { register } from "node:module";
    register(${JSON.stringify(`data:text/javascript,${encodeURIComponent(hook)}`)});
    const { audit, openDuckDb } = await import(${JSON.stringify(`file://${join(root, "dist/register.js")}`)});
    const { code, message } = await audit((plan) => openDuckDb([], plan)).catch((error) => error);
    console.log(JSON.stringify({ codes: [code], message }));`;
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", program], {
    encoding: "utf8",
  });
  if (stdout === "") throw new Error(stderr);
  return shownToUser(JSON.parse(stdout));
}

function shownToUser({ codes, message }: Reproduced): Reproduced {
  return { codes, message: `flood-relief: ${message}` };
}
