import { basename, extname } from "node:path";

/** A file's `Content-Type`, and whether it is text, which gzip makes smaller. */
export interface ContentType {
  readonly name: string;
  readonly isText: boolean;
}

const unknownType: ContentType = { name: "application/octet-stream", isText: false };

const contentTypes: Readonly<Record<string, ContentType>> = {
  ".avif": { name: "image/avif", isText: false },
  ".css": { name: "text/css; charset=utf-8", isText: true },
  ".gif": { name: "image/gif", isText: false },
  ".html": { name: "text/html; charset=utf-8", isText: true },
  ".ico": { name: "image/x-icon", isText: false },
  ".jpeg": { name: "image/jpeg", isText: false },
  ".jpg": { name: "image/jpeg", isText: false },
  ".js": { name: "text/javascript; charset=utf-8", isText: true },
  ".json": { name: "application/json; charset=utf-8", isText: true },
  ".map": { name: "application/json; charset=utf-8", isText: true },
  ".png": { name: "image/png", isText: false },
  ".svg": { name: "image/svg+xml; charset=utf-8", isText: true },
  ".txt": { name: "text/plain; charset=utf-8", isText: true },
  ".wasm": { name: "application/wasm", isText: false },
  ".webmanifest": { name: "application/manifest+json; charset=utf-8", isText: true },
  ".webp": { name: "image/webp", isText: false },
  ".xml": { name: "application/xml; charset=utf-8", isText: true },
};

/** The known file extensions, with their dots. */
export const KNOWN_EXTENSIONS: ReadonlySet<string> = new Set(Object.keys(contentTypes));

/** File names whose extension does not determine the type: feeds and the list of checksums. */
const namedTypes: Readonly<Record<string, ContentType>> = {
  SHA256SUMS: { name: "text/plain; charset=utf-8", isText: true },
  "feed.json": { name: "application/feed+json; charset=utf-8", isText: true },
  "feed.xml": { name: "application/atom+xml; charset=utf-8", isText: true },
  "rss.xml": { name: "application/rss+xml; charset=utf-8", isText: true },
};

/** The content type of a file name or extension; `application/octet-stream` for an unknown one. */
export function contentTypeOf(fileName: string): ContentType {
  const namedType = namedTypes[basename(fileName)];
  if (namedType !== undefined) return namedType;
  return contentTypes[extname(fileName).toLowerCase()] ?? unknownType;
}

/** Whether a file name is that of an HTML page. */
export function isHtml(fileName: string): boolean {
  return extname(fileName).toLowerCase() === ".html";
}
