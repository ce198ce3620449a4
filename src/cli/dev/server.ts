import { existsSync, readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { allowScript } from "../../delivery/content-security-policy.ts";
import { findRedirect } from "../../delivery/redirects.ts";
import type { StaticServer } from "../../delivery/server/http-server.ts";
import { startStaticServer } from "../../delivery/server/static-server.ts";
import { readBase } from "../../discovery/robots.ts";
import { NOT_BUILT, OVERLAY, foreignHost } from "../../messages/commands/dev.ts";
import { countProblems } from "../../messages/content/names.ts";
import type { Language } from "../../messages/text.ts";
import { readScripts } from "../../render/read-scripts.ts";
import { formatMessage } from "./format-message.ts";
import { renderRules } from "./render-rules.ts";

/** The lines of a build for authors. With an error, the site is unchanged. */
export interface BuildReport {
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

/** The server of `npm run dev`: the built site, and events about builds for open pages. */
export interface DevServer extends Pick<StaticServer, "origin" | "close"> {
  readonly tell: (report: BuildReport) => void;
}

/** The address of server-sent events. No address of the site begins with a dot. */
const EVENTS = "/.dev/events";

/** The page that the overlay links each rule to. */
const RULES = "/.dev/rules";

/** How long a page waits before it reconnects, in milliseconds. */
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
  // Each page has the number of its build, so that it misses no build while it loads or the server restarts.
  let build = Date.now();
  const addScript = (html: string): string =>
    `${allowScript(html, script)}<script data-build="${build}">${script}</script>`;
  const formatReport = (): string =>
    `data: ${JSON.stringify({ build, ...report, words: listWords(report, language) })}\n\n`;
  const listen = (response: ServerResponse): void => {
    response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
    response.write(`retry: ${RETRY}\n${formatReport()}`);
    listeners.add(response);
    response.once("close", () => listeners.delete(response));
  };
  const intercept = ({ url, headers }: IncomingMessage, response: ServerResponse): boolean => {
    if (!isLoopbackHost(headers.host)) refuse(response, language);
    else if (url === EVENTS) listen(response);
    else if (url === RULES) sendRules(response);
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

/** What the overlay says beside the lines of a report. */
function listWords(
  { errors, warnings }: BuildReport,
  language: Language,
): Readonly<Record<string, string>> {
  return {
    language,
    errors: countProblems("error", errors.length)[language],
    warnings: countProblems("warning", warnings.length)[language],
    lastGood: OVERLAY.lastGood[language],
    close: OVERLAY.close[language],
  };
}

function sendRules(response: ServerResponse): void {
  response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
  response.end(renderRules(readFileIfThere("docs/rules.md")));
}

function readScript(): string {
  const script = readScripts("src/client/dev").find(({ block }) => block === "reload");
  if (script === undefined) throw new Error("There is no script for the pages of npm run dev.");
  return script.code;
}

/** Without the 404 page, no page with the script would be served, and none would reload. */
function isSite(folder: string): boolean {
  return existsSync(join(folder, "404.html"));
}

/** Each build may change the site's own files, and not every site has a list of redirects. */
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
/**
 * Whether a `Host` header (RFC 9110, 7.2) has a loopback name or address. Another site can have its own name resolve to this machine (DNS
 * rebinding) to read drafts, but it cannot change the `Host` header.
 */
export function isLoopbackHost(header: string | undefined): boolean {
  const [, name] = /^(\[[\da-f:.]+\]|[\w.-]+)(?::\d{1,5})?$/i.exec(header ?? "") ?? [];
  return name !== undefined && LOOPBACK.test(name);
}

/** RFC 6761, 6.3; RFC 1122, 3.2.1.3; RFC 4291, 2.5.3. */
const LOOPBACK = /^(?:(?:[\w-]+\.)*localhost\.?|127(?:\.\d{1,3}){3}|\[::1\])$/i;
