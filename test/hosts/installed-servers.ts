import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { createInterface } from "node:readline";

/** A web server that may be installed here, and how it is started with its configuration of `docs/hosts`. */
export interface InstalledServer {
  readonly name: "nginx" | "caddy";
  /** Below the checkout. */
  readonly file: string;
  /** The texts of the file that differ from place to place, and what they are here. */
  readonly localize: (folder: string, port: number) => Readonly<Record<string, string>>;
  /** Writes what the server needs besides into a folder, and gives its arguments. */
  readonly configure: (below: string, configuration: string) => readonly string[];
  /** What it prints once it listens. */
  readonly ready: RegExp;
}

/** A server that runs. */
export interface RunningServer {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

const nginx: InstalledServer = {
  name: "nginx",
  file: "docs/hosts/nginx.conf",
  localize: (folder, port) => ({
    "listen 80;": `listen 127.0.0.1:${port};`,
    "root /srv/site;": `root ${folder};`,
  }),
  configure: (below, configuration) => {
    const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
      .map((part) => `${part}_temp_path ${below}/${part};`)
      .join(" ");
    // One process, of the user who started it, so that it may read temporary folders.
    const main = `master_process off; daemon off; pid ${below}/pid; events {}\n`;
    const http = `http { include site.conf; access_log off; ${temporary} }\n`;
    writeFileSync(join(below, "site.conf"), configuration);
    writeFileSync(join(below, "nginx.conf"), main + http);
    return ["-p", below, "-c", join(below, "nginx.conf"), "-g", "error_log stderr notice;"];
  },
  ready: /event method/,
};

const caddy: InstalledServer = {
  name: "caddy",
  file: "docs/hosts/Caddyfile",
  localize: (folder, port) => ({
    "example.org {": `http://127.0.0.1:${port} {`,
    "root * /srv/site": `root * ${folder}`,
  }),
  configure: (below, configuration) => {
    const options = "{\n\tadmin off\n\tauto_https off\n}\n";
    writeFileSync(join(below, "Caddyfile"), options + configuration);
    return ["run", "--config", join(below, "Caddyfile"), "--adapter", "caddyfile"];
  },
  ready: /serving initial configuration/,
};

/** The servers for which there is a configuration. */
export const INSTALLED_SERVERS: readonly InstalledServer[] = [nginx, caddy];

/** The program of a server; undefined where it is not installed. */
export function findServer({ name }: InstalledServer): string | undefined {
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), "/usr/sbin", "/usr/local/sbin"];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/** Starts a server for a folder on a free port; rejects with what it printed where it does not start. */
export async function startServer(
  server: InstalledServer,
  program: string,
  folder: string,
): Promise<RunningServer> {
  const below = mkdtempSync(join(tmpdir(), `${server.name}-`));
  const port = await findPort();
  let configuration = readFileSync(server.file, "utf8");
  for (const [text, local] of Object.entries(server.localize(folder, port))) {
    if (configuration.split(text).length !== 2) {
      throw new Error(`"${text}" is not in ${server.file} exactly once.`);
    }
    configuration = configuration.replace(text, () => local);
  }
  const child = spawn(program, server.configure(below, configuration), {
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, HOME: below, XDG_CONFIG_HOME: below, XDG_DATA_HOME: below },
  });
  const exited = once(child, "exit");
  const close = async (): Promise<void> => {
    child.kill();
    await exited;
    rmSync(below, { recursive: true });
  };
  await waitUntilReady(child, server.ready);
  return { origin: `http://127.0.0.1:${port}`, close };
}

async function waitUntilReady(child: ChildProcess, ready: RegExp): Promise<void> {
  if (child.stderr === null) throw new Error("What the server prints has to be a pipe.");
  const printed: string[] = [];
  for await (const line of createInterface({ input: child.stderr })) {
    printed.push(line);
    if (!ready.test(line)) continue;
    child.stderr.resume();
    return;
  }
  throw new Error(`The server does not start:\n${printed.join("\n")}`);
}

async function findPort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("There is no port.");
  return address.port;
}
