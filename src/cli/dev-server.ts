import { existsSync, readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { type StaticServer, startStaticServer } from "../delivery/static-server.ts";

/** The server of `npm run dev`: the built site, and word of each build to the pages that are open. */
export interface DevServer extends Pick<StaticServer, "origin" | "close"> {
  /** Tells open pages that a build is done; a failure is shown over the last good page. */
  readonly tell: (failure: string | undefined) => void;
}

const EVENTS = "/.dev/events";
const SCRIPT = readFileSync(new URL("../client/dev-reload.js", import.meta.url), "utf8");

/** Serves a site's folder on a port, with a script in each page that listens for builds. */
export async function startDevServer(folder: string, port: number): Promise<DevServer> {
  const listeners = new Set<ServerResponse>();
  let failure: string | undefined;
  const intercept = ({ url }: IncomingMessage, response: ServerResponse): boolean => {
    if (url === EVENTS) {
      response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
      response.write(failure === undefined ? ":\n\n" : formatEvent("failure", failure));
      listeners.add(response);
      response.once("close", () => listeners.delete(response));
      return true;
    }
    if (existsSync(folder)) return false;
    response.writeHead(503, { "content-type": "text/html; charset=utf-8" });
    response.end(addScript('<!doctype html><html lang="en"><title>Building</title><body>'));
    return true;
  };
  const server = await startStaticServer({ folder, port, intercept, transformHtml: addScript });
  return {
    origin: server.origin.replace("127.0.0.1", "localhost"),
    close: server.close,
    tell: (latest) => {
      failure = latest;
      const event =
        latest === undefined ? formatEvent("reload", "") : formatEvent("failure", latest);
      for (const listener of listeners) listener.write(event);
    },
  };
}

function addScript(html: string): string {
  return `${html}<script>${SCRIPT}</script>`;
}

/** An event of an event stream (HTML Standard, 9.2); the data is JSON, so it has no line feed. */
function formatEvent(name: string, data: string): string {
  return `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
}
