import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Two servers on loopback with a cluster of two shards, one on each. */
export interface Cluster {
  /** Of the HTTP interfaces, without credentials. */
  readonly urls: readonly [string, string];
  readonly user: string;
  readonly password: string;
  /** Runs a statement on the server of that number. */
  query(server: 0 | 1, sql: string): Promise<string>;
  /** Ends the second server. */
  stopSecond(): Promise<void>;
  stop(): Promise<void>;
}

/** Why there can be no cluster here; `undefined` where there can. */
export function clusterMissing(): string | undefined {
  try {
    execFileSync("clickhouse-server", ["--version"], { stdio: "pipe", timeout: 20_000 });
    return undefined;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    return code === "ENOENT"
      ? "clickhouse-server is not installed (apt-get install clickhouse-server)"
      : undefined;
  }
}

/** Starts the servers in temporary directories. */
export async function startCluster(): Promise<Cluster> {
  const folder = mkdtempSync(join(tmpdir(), "flood-relief-clickhouse-"));
  const user = "auditor";
  const password = "secret-of-the-tests";
  const ports = await freePorts(6);
  const hosts = ["127.0.0.1", "127.0.0.2"] as const;
  const servers = ([0, 1] as const).map((index) => {
    const home = join(folder, String(index));
    mkdirSync(join(home, "data"), { recursive: true });
    writeFileSync(join(home, "users.xml"), users(user, password));
    writeFileSync(join(home, "config.xml"), config(home, hosts[index], index, hosts, ports, user, password));
    const child = spawn("clickhouse-server", [`--config-file=${join(home, "config.xml")}`], {
      stdio: "ignore",
      cwd: home,
    });
    return { child, home, url: `http://${hosts[index]}:${ports[index * 3]}` };
  });
  const [first, second] = servers;
  if (first === undefined || second === undefined) throw new Error("no servers");
  const headers = { authorization: `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}` };
  const query = async (server: 0 | 1, sql: string): Promise<string> => {
    const response = await fetch(server === 0 ? first.url : second.url, {
      method: "POST",
      body: sql,
      headers,
    });
    const text = await response.text();
    if (!response.ok) throw new Error(text);
    return text;
  };
  const stop = async (): Promise<void> => {
    await Promise.all(servers.map(({ child }) => ended(child)));
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    for (const index of [0, 1] as const) await ready(() => query(index, "SELECT 1"));
  } catch (error) {
    const log = servers.map(({ home }) => tail(join(home, "error.log"))).join("\n");
    await stop();
    throw new Error(`ClickHouse did not start: ${String(error)}\n${log}`);
  }
  return {
    urls: [first.url, second.url],
    user,
    password,
    query,
    stopSecond: () => ended(second.child),
    stop,
  };
}

async function ready(ask: () => Promise<string>): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      await ask();
      return;
    } catch (error) {
      if (attempt > 600) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(() => child.kill("SIGKILL"), 5_000);
    child.once("exit", () => {
      clearTimeout(timer);
      resolve();
    });
    child.kill("SIGTERM");
  });
}

async function freePorts(count: number): Promise<readonly number[]> {
  const servers = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer();
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      return server;
    }),
  );
  const ports = servers.map((server) => {
    const address = server.address();
    return typeof address === "object" && address !== null ? address.port : 0;
  });
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

function users(user: string, password: string): string {
  return `<yandex><profiles><default><max_memory_usage>1000000000</max_memory_usage></default></profiles>
<users><${user}><password>${password}</password><networks><ip>127.0.0.0/8</ip></networks><profile>default</profile><quota>default</quota></${user}></users>
<quotas><default></default></quotas></yandex>`;
}

function config(
  home: string,
  host: string,
  index: number,
  hosts: readonly string[],
  ports: readonly number[],
  user: string,
  password: string,
): string {
  const shards = hosts.map(
    (shard, at) =>
      `<shard><replica><host>${shard}</host><port>${ports[at * 3 + 1]}</port><user>${user}</user><password>${password}</password></replica></shard>`,
  );
  return `<yandex><logger><level>warning</level><log>${home}/server.log</log><errorlog>${home}/error.log</errorlog></logger>
<http_port>${ports[index * 3]}</http_port><tcp_port>${ports[index * 3 + 1]}</tcp_port><interserver_http_port>${ports[index * 3 + 2]}</interserver_http_port><interserver_http_host>${host}</interserver_http_host>
<listen_host>${host}</listen_host><path>${home}/data/</path><tmp_path>${home}/tmp/</tmp_path>
<mark_cache_size>5000000</mark_cache_size><users_config>${home}/users.xml</users_config>
<default_profile>default</default_profile><default_database>default</default_database>
<remote_servers><two_shards>${shards.join("")}</two_shards></remote_servers></yandex>`;
}

function tail(file: string): string {
  try {
    return readFileSync(file, "utf8").slice(-2_000);
  } catch {
    return "";
  }
}
