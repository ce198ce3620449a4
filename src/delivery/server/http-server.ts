import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:http";
import { promisify } from "node:util";

/** The parts of a request that determine the response; header names are in lower case. */
export type SiteRequest = Pick<IncomingMessage, "method" | "url" | "headers">;

/** A response; header names are in lower case. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/** A server that listens on the loopback address. */
export interface StaticServer {
  /** Scheme, host and port, without a slash at the end. */
  readonly origin: string;
  /** Stops listening, drops open connections and frees the port. */
  readonly close: () => Promise<void>;
}

/** How a server responds. */
export interface HttpHandler {
  readonly answer: (request: SiteRequest) => Promise<Reply>;
  /** Responds to a request itself and returns true, or returns false for `answer` to respond. */
  readonly intercept?:
    ((request: IncomingMessage, response: ServerResponse) => boolean) | undefined;
}

const host = "127.0.0.1";

/** Starts a server on a port, 0 for any free one; rejects when the port is taken. An error while responding becomes status 500. */
export async function startHttpServer(handler: HttpHandler, port: number): Promise<StaticServer> {
  const server = createServer((request, response) => {
    if (handler.intercept?.(request, response) === true) return;
    handler
      .answer(request)
      .then((reply) => {
        send(response, reply);
      })
      .catch((error: unknown) => {
        send(response, replyWithText(500, String(error)));
      });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, host, resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return {
    origin: `http://${host}:${address.port}`,
    close: async () => {
      const closed = promisify(server.close.bind(server))();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** A reply in plain text, of one line. */
export function replyWithText(
  status: number,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  return {
    status,
    headers: { "content-type": "text/plain; charset=utf-8", ...headers },
    body: `${text}\n`,
  };
}

/** A permanent redirect. */
export function replyWithMove(location: string, status = 301): Reply {
  return replyWithText(status, `Moved to ${location}`, { location });
}

function send(response: ServerResponse, reply: Reply): void {
  const length = reply.status === 304 ? {} : { "content-length": Buffer.byteLength(reply.body) };
  response.writeHead(reply.status, { ...reply.headers, ...length });
  response.end(reply.body);
}
