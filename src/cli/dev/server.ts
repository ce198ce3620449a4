import { existsSync, readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { allowScript } from "../../delivery/content-security-policy.ts";
import { findRedirect } from "../../delivery/redirects.ts";
import type { StaticServer } from "../../delivery/server/http-server.ts";
import { startStaticServer } from "../../delivery/server/static-server.ts";
import { readBase } from "../../discovery/robots.ts";
import { NOT_BUILT, foreignHost } from "../../messages/dev.ts";
import type { Language } from "../../messages/text.ts";
import { readScripts } from "../../render/read-scripts.ts";
import { formatMessage } from "./format-message.ts";
import { isLoopbackHost } from "./is-loopback-host.ts";

/** What came of a build: lines for authors. With an error, the site is as it was before. */
export interface BuildReport {
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

/** The server of `npm run dev`: the built site, and reports of builds to the pages that are open. */
export interface DevServer extends Pick<StaticServer, "origin" | "close"> {
  readonly tell: (report: BuildReport) => void;
}

/** Where pages listen. No address of the site begins with a dot, and no slug has one. */
const EVENTS = "/.dev/events";

/** How long a page waits before it connects again, in milliseconds. */
const RETRY = 500;

function writeNoSite(language: Language): string {
  const [title, words] = [NOT_BUILT.title[language], NOT_BUILT.words[language]];
  return (
    `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
    `<meta name="color-scheme" content="light dark"><title>${title}</title>` +
    `<h1>${title}</h1><p>${words}</p>`
  );
}

/** Serves a site's folder on a port, with a script in each page that listens for builds. */
export async function startDevServer(
  folder: string,
  port: number,
  language: Language,
): Promise<DevServer> {
  const script = readScript();
  const listeners = new Set<ServerResponse>();
  let report: BuildReport = { errors: [], warnings: [] };
  // A page knows from which build it is, so that it misses none, even while it loads or the server is started again.
  let build = Date.now();
  const addScript = (html: string): string =>
    `${allowScript(html, script)}<script data-build="${build}">${script}</script>`;
  const formatReport = (): string => `data: ${JSON.stringify({ build, language, ...report })}\n\n`;
  const listen = (response: ServerResponse): void => {
    response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
    response.write(`retry: ${RETRY}\n${formatReport()}`);
    listeners.add(response);
    response.once("close", () => listeners.delete(response));
  };
  const intercept = ({ url, headers }: IncomingMessage, response: ServerResponse): boolean => {
    if (!isLoopbackHost(headers.host)) refuse(response, language);
    else if (url === EVENTS) listen(response);
    else if (isSite(folder)) return false;
    else sendPage(response, addScript(writeNoSite(language)));
    return true;
  };
  const redirect = (path: string): string | undefined =>
    findRedirect(readFileIfThere(join(folder, "_redirects")), path);
  const server = await startStaticServer({
    folder,
    port,
    findBase: () => readBase(readFileIfThere(join(folder, "robots.txt"))),
    intercept,
    redirect,
    transformHtml: addScript,
  });
  return {
    origin: server.origin.replace("127.0.0.1", "localhost"),
    close: server.close,
    tell: (latest) => {
      report = latest;
      if (latest.errors.length === 0) build += 1;
      for (const listener of listeners) listener.write(formatReport());
    },
  };
}

function readScript(): string {
  const script = readScripts("src/client/dev").find(({ block }) => block === "reload");
  if (script === undefined) throw new Error("There is no script for the pages of npm run dev.");
  return script.code;
}

/** Without the page for what is not found, no page would take its place, and none would reload. */
function isSite(folder: string): boolean {
  return existsSync(join(folder, "404.html"));
}

/** Each build may change what the site says of itself, and a site whose host follows no redirects has no list of them. */
function readFileIfThere(file: string): string {
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

function refuse(response: ServerResponse, language: Language): void {
  response.writeHead(403, { "content-type": "text/plain; charset=utf-8" });
  response.end(`${formatMessage(foreignHost())[language]}\n`);
}

function sendPage(response: ServerResponse, html: string): void {
  response.writeHead(503, {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-store",
  });
  response.end(html);
}
