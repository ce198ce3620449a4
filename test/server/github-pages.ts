import type { Reply, SiteRequest } from "../../src/delivery/server/http-server.ts";
import { replyWithMove, replyWithText } from "../../src/delivery/server/http-server.ts";
import {
  findDestination,
  findSiteFile,
  parseRequestTarget,
} from "../../src/delivery/server/site-file.ts";

import type { Host } from "./host.ts";
import { type Compression, replyWithFile, typeByEnding } from "./reply-with-file.ts";

/** By ending alone, from mime-db: https://docs.github.com/en/pages/getting-started-with-github-pages/creating-a-github-pages-site#mime-types-on-github-pages */
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "application/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".jpg": "image/jpeg",
  ".png": "image/png",
  ".ico": "image/vnd.microsoft.icon",
  ".xml": "application/xml",
};

const COMPRESSION: Compression = {
  types: new Set(
    Object.values(TYPES)
      .map((type) => type.replace(/;.*/, ""))
      .filter((type) => !/^image\/(?:png|jpeg)$/.test(type)),
  ),
  leastBytes: 0,
};

/**
 * GitHub Pages, published by a workflow, so that Jekyll takes nothing out: it reads no configuration, serves `_headers` as any file,
 * keeps everything for ten minutes (https://github.com/orgs/community/discussions/11884) and says nothing of what is not found.
 * `/x` is x, x.html, or leads to x/ (https://github.com/slorber/trailing-slash-guide).
 */
export const githubPages: Host = {
  name: "github-pages",
  redirects: false,
  open: ({ folder }) => Promise.resolve((request) => answer(folder, request)),
};

async function answer(folder: string, request: SiteRequest): Promise<Reply> {
  if (request.method !== "GET" && request.method !== "HEAD") {
    return replyWithText(405, "Method not allowed");
  }
  const target = parseRequestTarget(request.url ?? "");
  if (target === undefined) return replyWithText(400, "Bad request");
  const { path, query } = target;
  const destination = await findDestination(folder, path);
  if (destination.kind === "redirect") {
    const host = request.headers.host ?? "";
    return replyWithMove(`http://${host}${encodeURI(destination.path)}${query}`);
  }
  const open = { "access-control-allow-origin": "*" };
  const file =
    destination.kind === "file"
      ? destination.file
      : !path.endsWith("/") && (await findSiteFile(folder, `${path}.html`));
  if (file) {
    const type = typeByEnding(file.path, TYPES);
    const headers = { ...open, "content-type": type, "cache-control": "max-age=600" };
    return replyWithFile(request, { status: 200, headers, bytes: file.content }, COMPRESSION);
  }
  const page = await findSiteFile(folder, "/404.html");
  if (page === undefined) return replyWithText(404, "Not found");
  const headers = { ...open, "content-type": TYPES[".html"] };
  return replyWithFile(request, { status: 404, headers, bytes: page.content }, COMPRESSION);
}
