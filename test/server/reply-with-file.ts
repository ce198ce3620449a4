import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

import type { Reply, SiteRequest } from "../../src/delivery/server/http-server.ts";
import { acceptsGzip, hasEntityTag } from "../../src/delivery/server/static-server.ts";

/** What a host sends of a file. */
export interface FileAnswer {
  readonly status: 200 | 404;
  /** In small letters, with the `content-type`. */
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Buffer;
}

/** What a host compresses. */
export interface Compression {
  /** Types without their parameters. */
  readonly types: ReadonlySet<string>;
  /** Smaller files are sent as they are. */
  readonly leastBytes: number;
}

const compress = promisify(gzip);

/** What is said of a body, which a reply without one does not have. */
const CONTENT_HEADERS: ReadonlySet<string> = new Set(["content-type", "content-encoding"]);

/** Sends a file, gzipped where both sides can, with an entity tag that is weak then; nothing but headers to who has the file already. */
export async function replyWithFile(
  request: SiteRequest,
  { status, headers, bytes }: FileAnswer,
  { types, leastBytes }: Compression,
): Promise<Reply> {
  const type = headers["content-type"]?.split(";")[0] ?? "";
  const isCompressible = types.has(type) && bytes.length >= leastBytes;
  const isGzipped = isCompressible && acceptsGzip(request.headers["accept-encoding"] ?? "");
  const tag = `"${createHash("sha256").update(bytes).digest("hex").slice(0, 16)}"`;
  const all = {
    ...headers,
    ...(status === 200 ? { etag: isGzipped ? `W/${tag}` : tag } : {}),
    ...(isCompressible ? { vary: "Accept-Encoding" } : {}),
    ...(isGzipped ? { "content-encoding": "gzip" } : {}),
  };
  if (status === 200 && hasEntityTag(request.headers["if-none-match"] ?? "", tag)) {
    const kept = Object.entries(all).filter(([name]) => !CONTENT_HEADERS.has(name));
    return { status: 304, headers: Object.fromEntries(kept), body: "" };
  }
  return { status, headers: all, body: isGzipped ? await compress(bytes) : bytes };
}

/** Gives a file's type by its ending, as hosts do that know nothing else of it. */
export function typeByEnding(path: string, types: Readonly<Record<string, string>>): string {
  return types[/\.[^./]+$/.exec(path)?.[0] ?? ""] ?? "application/octet-stream";
}
