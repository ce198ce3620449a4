import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import type { IncomingHttpHeaders } from "node:http";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { TestContext } from "node:test";

import type { StaticServer } from "./http-server.ts";
import type { StaticServerOptions } from "./static-server.ts";
import { startStaticServer } from "./static-server.ts";

/** What a server sent back. */
export interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** A small site on disk and the server that serves it. */
export interface TestSite extends StaticServer {
  readonly folder: string;
}

/** The page at /x/ and at /με κενό/ of the test site. */
export const page = "<!doctype html><title>Αλμάτι</title>";

/** The test site's 404.html. */
export const notFoundPage = "<!doctype html><title>Δεν βρέθηκε</title>";

const files: Readonly<Record<string, string>> = {
  "site/index.html": "home",
  "site/404.html": notFoundPage,
  "site/x/index.html": page,
  "site/με κενό/index.html": page,
  "site/note.txt": "note",
  "site/a..b.txt": "dots",
  "site/empty/note.txt": "",
  "site/_headers": "for the host",
  "site/_redirects": "for the host",
  "outside/index.html": "secret",
};

const links: Readonly<Record<string, string>> = {
  "site/outside": "../outside",
  "site/outside.txt": "../outside/index.html",
  "site/circle": "circle",
  "site/inside.txt": "note.txt",
};

/** Writes the test site to a new folder and serves it until the test ends. */
export async function startTestSite(
  context: TestContext,
  options: Omit<StaticServerOptions, "folder" | "port"> = {},
): Promise<TestSite> {
  const parent = await mkdtemp(join(tmpdir(), "static-server-"));
  context.after(() => rm(parent, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(parent, name)), { recursive: true });
    await writeFile(join(parent, name), content);
  }
  for (const [name, target] of Object.entries(links)) await symlink(target, join(parent, name));
  const folder = join(parent, "site");
  const server = await startStaticServer({ ...options, folder, port: 0 });
  context.after(server.close);
  return { ...server, folder };
}

/** Asks for a request target exactly as it is written, where `fetch` would tidy it. */
export async function ask(
  origin: string,
  target: string,
  headers: Readonly<Record<string, string>> = {},
  method = "GET",
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    const asked = request({ hostname, port, method, path: target, headers, agent: false });
    asked.on("error", reject).on("response", (response) => {
      const chunks: Buffer[] = [];
      response
        .on("data", (chunk: Buffer) => chunks.push(chunk))
        .on("error", reject)
        .on("end", () => {
          resolve({
            status: response.statusCode,
            headers: response.headers,
            body: Buffer.concat(chunks),
          });
        });
    });
    asked.end();
  });
}
