import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

import { addBase, removeBase } from "../../links/site-address.ts";
import { contentTypeOf, isHtml } from "../content-type.ts";
import type { HttpHandler, Reply, SiteRequest, StaticServer } from "./http-server.ts";
import { replyWithMove, replyWithText, startHttpServer } from "./http-server.ts";
import type { SiteFile } from "./site-file.ts";
import { MISSING, findDestination, findSiteFile, parseRequestTarget } from "./site-file.ts";

/** What to serve; the hooks get the decoded path without the base, such as `/story/`. */
export interface SiteOptions {
  readonly folder: string;
  /** The base path below which the folder is served, read at each request; `/` redirects there. */
  readonly findBase?: () => string;
  /** Changes each HTML page before it is sent. */
  readonly transformHtml?: (html: string, path: string) => string;
  /** The headers of files and of the 404 page, in place of the default cache control and content type. */
  readonly headers?: (path: string) => Readonly<Record<string, string>>;
  /** The target of a moved path; such a path is not looked up in the folder. */
  readonly redirect?: (path: string) => string | undefined;
}

/** What to serve and where. */
export interface StaticServerOptions extends SiteOptions, Pick<HttpHandler, "intercept"> {
  /** 0 takes any free port. */
  readonly port: number;
}

const compress = promisify(gzip);

/** Files that hosts read and do not serve. */
export const HOST_FILES: ReadonlySet<string> = new Set(["/_headers", "/_redirects"]);

/** Headers about a body, which a response without one does not have. */
const CONTENT_HEADERS: ReadonlySet<string> = new Set(["content-type", "content-encoding"]);

/** Serves a built folder on a port; rejects when the port is taken. */
export async function startStaticServer(options: StaticServerOptions): Promise<StaticServer> {
  const { intercept, port } = options;
  return startHttpServer(
    { answer: (request) => answerFromFolder(options, request), intercept },
    port,
  );
}

/** Responds as Netlify does, from the folder's current files. */
export async function answerFromFolder(options: SiteOptions, request: SiteRequest): Promise<Reply> {
  if (request.method !== "GET" && request.method !== "HEAD") {
    return replyWithText(405, "Method not allowed", { allow: "GET, HEAD" });
  }
  const target = parseRequestTarget(request.url ?? "");
  if (target === undefined) return replyWithText(400, "Bad request");
  const site = { base: options.findBase?.() ?? "" };
  const decoded = { base: decodeURIComponent(site.base) };
  if (decoded.base !== "" && ["/", decoded.base].includes(target.path)) {
    // Another site may be served on this port next, so no browser may cache the redirect.
    return replyWithMove(addBase(site, "/") + target.query, 302);
  }
  const path = removeBase(decoded, target.path);
  const asked = path === undefined ? target.path : addBase(site, path);
  const moved = options.redirect?.(asked);
  if (moved !== undefined) return replyWithMove(moved + target.query);
  const destination =
    path === undefined || HOST_FILES.has(path)
      ? MISSING
      : await findDestination(options.folder, path);
  if (destination.kind === "redirect") {
    return replyWithMove(addBase(site, encodePath(destination.path)) + target.query);
  }
  if (destination.kind === "file") {
    return asUnchanged(await replyWithFile(options, request, asked, destination.file), request);
  }
  const notFoundPage = await findSiteFile(options.folder, "/404.html");
  if (notFoundPage === undefined) {
    return replyWithText(404, "Not found", lowerNames(options.headers?.(asked) ?? {}));
  }
  return {
    ...(await replyWithFile(options, request, asked, notFoundPage)),
    status: 404,
  };
}

async function replyWithFile(
  options: SiteOptions,
  request: SiteRequest,
  path: string,
  file: SiteFile,
): Promise<Reply> {
  const type = contentTypeOf(file.path);
  // Hosts know the type of pages; for other files it is given.
  const own = isHtml(file.path) ? { "content-type": type.name } : {};
  const headers = options.headers?.(path) ?? {
    "content-type": type.name,
    "cache-control": "public, max-age=0, must-revalidate",
  };
  const content =
    options.transformHtml !== undefined && isHtml(file.path)
      ? Buffer.from(options.transformHtml(file.content.toString("utf8"), path))
      : file.content;
  const isGzipped = type.isText && acceptsGzip(request.headers["accept-encoding"] ?? "");
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 16);
  return {
    status: 200,
    headers: {
      ...own,
      ...lowerNames(headers),
      etag: isGzipped ? `"${hash}-gzip"` : `"${hash}"`,
      ...(type.isText ? { vary: "Accept-Encoding" } : {}),
      ...(isGzipped ? { "content-encoding": "gzip" } : {}),
    },
    body: isGzipped ? await compress(content, { level: 9 }) : content,
  };
}

function asUnchanged(reply: Reply, request: SiteRequest): Reply {
  const known = request.headers["if-none-match"];
  const entityTag = reply.headers["etag"];
  if (known === undefined || entityTag === undefined || !hasEntityTag(known, entityTag)) {
    return reply;
  }
  const headers = Object.entries(reply.headers).filter(([name]) => !CONTENT_HEADERS.has(name));
  return { status: 304, headers: Object.fromEntries(headers), body: "" };
}

function lowerNames(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const),
  );
}

function encodePath(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}
/** Whether an `Accept-Encoding` header allows gzip (RFC 9110, 12.5.3). */
export function acceptsGzip(header: string): boolean {
  const weights = new Map(header.toLowerCase().split(",").map(parseCoding));
  return (weights.get("gzip") ?? weights.get("*") ?? 0) > 0;
}

/** Whether an `If-None-Match` header names this entity tag, by weak comparison (RFC 9110, 13.1.2). */
export function hasEntityTag(header: string, entityTag: string): boolean {
  const known = header.split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  return known.includes("*") || known.includes(entityTag);
}

function parseCoding(text: string): readonly [name: string, weight: number] {
  const [name = "", ...parameters] = text.split(";").map((part) => part.trim());
  const weight = parameters.find((parameter) => parameter.startsWith("q="));
  return [name, weight === undefined ? 1 : Number(weight.slice(2))];
}
