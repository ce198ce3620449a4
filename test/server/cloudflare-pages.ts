import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import type { Reply, SiteRequest } from "../../src/delivery/server/http-server.ts";
import { replyWithMove, replyWithText } from "../../src/delivery/server/http-server.ts";
import {
  type SiteFile,
  findSiteFile,
  parseRequestTarget,
} from "../../src/delivery/server/site-file.ts";

import { readCloudflareHeaders } from "./cloudflare-headers.ts";
import { readCloudflareRedirects } from "./cloudflare-redirects.ts";
import type { Host } from "./host.ts";
import { type Compression, replyWithFile, typeByEnding } from "./reply-with-file.ts";

/** The headers that the build on this host adds to `_headers`, below a checkout. */
export const CLOUDFLARE_HEADERS = "docs/hosts/cloudflare-pages.headers";

/** Files that the host reads and serves to nobody. */
const UNSERVED = /^\/(_headers|_redirects|_routes\.json|_worker\.js|functions(\/.*)?)$/;

/** By ending, where `_headers` says nothing else. */
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "application/javascript",
  ".json": "application/json",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml",
};

/** Of https://developers.cloudflare.com/speed/optimization/content/compression/ those that the site has; Atom and JSON feeds are not among them. */
const COMPRESSION: Compression = {
  types: new Set([
    "text/html",
    "text/plain",
    "text/javascript",
    "application/javascript",
    "application/json",
    "application/xml",
    "application/rss+xml",
  ]),
  leastBytes: 48,
};

/** What every answer has until a rule says otherwise. */
const OWN_HEADERS = {
  "access-control-allow-origin": "*",
  "referrer-policy": "strict-origin-when-cross-origin",
  "x-content-type-options": "nosniff",
};

/**
 * Cloudflare Pages, as its documents (https://developers.cloudflare.com/pages/configuration/serving-pages/) and its published asset
 * server (cloudflare/workers-sdk, packages/pages-shared) describe it; deployed with `docs/hosts/cloudflare-pages.headers`.
 */
export const cloudflarePages: Host = {
  name: "cloudflare-pages",
  redirects: "cloudflare-pages",
  open: ({ root, folder }) => {
    const text =
      readIfThere(join(folder, "_headers")) + readIfThere(join(root, CLOUDFLARE_HEADERS));
    const { apply } = readCloudflareHeaders(text);
    const redirects = readCloudflareRedirects(readIfThere(join(folder, "_redirects")));
    return Promise.resolve(async (request) => {
      const target = parseRequestTarget(request.url ?? "");
      if (target === undefined) return replyWithText(400, "Bad request");
      const { path, query } = target;
      const moved = redirects.find(encodeURI(path));
      const reply = moved
        ? replyWithMove(moved.to + query, moved.status)
        : await answer(folder, request, path, query);
      const headers = apply(encodeURI(path), { ...OWN_HEADERS, ...reply.headers });
      // What a rule says of its time does not hold for what is missing.
      const missing = reply.status === 404 ? { "cache-control": "no-store" } : {};
      return { ...reply, headers: { ...headers, ...missing } };
    });
  },
};

async function answer(
  folder: string,
  request: SiteRequest,
  path: string,
  query: string,
): Promise<Reply> {
  if (request.method !== "GET" && request.method !== "HEAD") {
    return replyWithText(405, "Method not allowed");
  }
  const find = async (address: string): Promise<SiteFile | undefined> =>
    UNSERVED.test(address) ? undefined : findSiteFile(folder, address);
  const moved = await findCanonical(find, path);
  if (moved !== undefined) return replyWithMove(encodeURI(moved) + query, 308);
  const file = path.endsWith("/")
    ? await find(`${path}index.html`)
    : ((await find(path)) ?? (await find(`${path}.html`)));
  if (file === undefined) return replyWithMissing(find, request, path);
  const cache = "public, max-age=0, must-revalidate";
  const headers = { "content-type": typeByEnding(file.path, TYPES), "cache-control": cache };
  return replyWithFile(request, { status: 200, headers, bytes: file.content }, COMPRESSION);
}

/** Where a page has its one address: no `index`, no `.html`, and the last slash of a folder. */
async function findCanonical(
  find: (address: string) => Promise<SiteFile | undefined>,
  path: string,
): Promise<string | undefined> {
  const bare = path.replace(/\/$/, "");
  if (path.endsWith("/")) {
    const isFolder = (await find(`${path}index.html`)) !== undefined;
    return !isFolder && bare !== "" && (await find(`${bare}.html`)) ? bare : undefined;
  }
  if ((await find(path)) !== undefined) {
    return path.endsWith(".html") ? path.replace(/(?<=\/)index\.html$|\.html$/, "") : undefined;
  }
  if (await find(`${path}.html`)) return undefined;
  return (await find(`${path}/index.html`)) ? `${path}/` : undefined;
}

/** The `404.html` of the nearest folder above the path. */
async function replyWithMissing(
  find: (address: string) => Promise<SiteFile | undefined>,
  request: SiteRequest,
  path: string,
): Promise<Reply> {
  const folders = path.split("/").slice(0, -1);
  for (let depth = folders.length; depth > 0; depth -= 1) {
    const page = await find(`${folders.slice(0, depth).join("/")}/404.html`);
    if (page === undefined) continue;
    const headers = { "content-type": TYPES[".html"] };
    return replyWithFile(request, { status: 404, headers, bytes: page.content }, COMPRESSION);
  }
  return replyWithText(404, "Not found");
}

function readIfThere(file: string): string {
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}
