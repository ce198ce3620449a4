import { stat } from "node:fs/promises";
import { join } from "node:path";

import type { Reply, SiteRequest } from "../../src/delivery/server/http-server.ts";
import { replyWithMove, replyWithText } from "../../src/delivery/server/http-server.ts";
import {
  findDestination,
  findSiteFile,
  parseRequestTarget,
} from "../../src/delivery/server/site-file.ts";
import { HOST_FILES } from "../../src/delivery/server/static-server.ts";

import type { Answer, Deploy } from "./host.ts";
import { readConfiguredHeaders } from "./netlify-rules.ts";
import { type Compression, replyWithFile } from "./reply-with-file.ts";

/** Where a server differs from another with the same configuration. */
export interface OwnServerTraits {
  /** Status with which a folder's address gets its last slash. */
  readonly moveStatus: 301 | 308;
  /** Whether a folder without a page gets its last slash, too. */
  readonly movesAnyFolder: boolean;
}

/** What the configurations of `docs/hosts` compress. */
const COMPRESSION: Compression = {
  types: new Set([
    "text/html",
    "text/plain",
    "text/javascript",
    "application/json",
    "application/xml",
    "application/atom+xml",
    "application/rss+xml",
    "application/feed+json",
  ]),
  leastBytes: 512,
};

/**
 * Answers as a server does that has its configuration from `docs/hosts`: with the headers of `netlify.toml`, which the
 * configuration repeats. `test/hosts` compares this with the server itself.
 */
export async function openOwnServer(deploy: Deploy, traits: OwnServerTraits): Promise<Answer> {
  const listConfiguredHeaders = await readConfiguredHeaders(deploy.root);
  const listHeaders = (path: string): Readonly<Record<string, string>> => ({
    ...(/(\/|\.html)$/.test(path) ? { "content-type": "text/html; charset=utf-8" } : {}),
    ...listConfiguredHeaders(path),
  });
  return (request) => answer(deploy.folder, traits, listHeaders, request);
}

async function answer(
  folder: string,
  { moveStatus, movesAnyFolder }: OwnServerTraits,
  listHeaders: (path: string) => Readonly<Record<string, string>>,
  request: SiteRequest,
): Promise<Reply> {
  if (request.method !== "GET" && request.method !== "HEAD") {
    return replyWithText(405, "Method not allowed");
  }
  const target = parseRequestTarget(request.url ?? "");
  if (target === undefined) return replyWithText(400, "Bad request");
  // Both servers take several slashes for one.
  const path = target.path.replace(/\/{2,}/g, "/");
  const destination = await findDestination(folder, path);
  const isFolder = movesAnyFolder && !path.endsWith("/") && (await isFolderAt(join(folder, path)));
  if (isFolder || destination.kind === "redirect") {
    return replyWithMove(`${encodeURI(path)}/${target.query}`, moveStatus);
  }
  if (destination.kind === "file" && !HOST_FILES.has(path)) {
    const bytes = destination.file.content;
    return replyWithFile(request, { status: 200, headers: listHeaders(path), bytes }, COMPRESSION);
  }
  const page = await findSiteFile(folder, "/404.html");
  if (page === undefined) return replyWithText(404, "Not found");
  const headers = listHeaders("/404.html");
  return replyWithFile(request, { status: 404, headers, bytes: page.content }, COMPRESSION);
}

async function isFolderAt(path: string): Promise<boolean> {
  return stat(path).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
}
