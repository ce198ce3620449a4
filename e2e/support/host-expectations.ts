import type { Host } from "../../test/server/host.ts";

/** What of an answer is compared: the type, and how long it is valid. */
export interface Expected {
  readonly type: string;
  readonly life: string | undefined;
}

const REVALIDATED = "public, max-age=0, must-revalidate";
const FIVE_MINUTES = "public, max-age=300";
const FOREVER = "public, max-age=31536000, immutable";
const BINARY = "application/octet-stream";

/** Each kind of file: its type and time, and its type on GitHub Pages, which goes by the ending; the first that fits a path holds. */
const KINDS: readonly (readonly [path: RegExp, type: string, life: string, byEnding: string])[] = [
  [/\/$|\.html$/, "text/html; charset=utf-8", REVALIDATED, "text/html; charset=utf-8"],
  [/\/feed\.xml$/, "application/atom+xml; charset=utf-8", FIVE_MINUTES, "application/xml"],
  [/\/rss\.xml$/, "application/rss+xml; charset=utf-8", FIVE_MINUTES, "application/xml"],
  [
    /\/feed\.json$/,
    "application/feed+json; charset=utf-8",
    FIVE_MINUTES,
    "application/json; charset=utf-8",
  ],
  [/\.xml$/, "application/xml; charset=utf-8", FIVE_MINUTES, "application/xml"],
  [/\.txt$/, "text/plain; charset=utf-8", REVALIDATED, "text/plain; charset=utf-8"],
  [/^\/SHA256SUMS$/, "text/plain; charset=utf-8", REVALIDATED, BINARY],
  [/\.json$/, "application/json; charset=utf-8", REVALIDATED, "application/json; charset=utf-8"],
  [/\.js$/, "text/javascript; charset=utf-8", REVALIDATED, "application/javascript; charset=utf-8"],
  [/^\/[a-z\d-]+\.png$/, "image/png", REVALIDATED, "image/png"],
  [/^\/favicon\.ico$/, "image/x-icon", REVALIDATED, "image/vnd.microsoft.icon"],
  [
    /\.webmanifest$/,
    "application/manifest+json; charset=utf-8",
    REVALIDATED,
    "application/manifest+json; charset=utf-8",
  ],
  [/^\/pictures\/.*\.avif$/, "image/avif", FOREVER, "image/avif"],
  [/^\/pictures\/.*\.jpg$/, "image/jpeg", FOREVER, "image/jpeg"],
];

/** What a host says of a file of the site; throws for a file of a kind that is not known. */
export function expectFile({ name }: Host, path: string): Expected {
  const kind = KINDS.find(([shape]) => shape.test(path));
  if (kind === undefined) {
    const advice = `Give it a Content-Type in netlify.toml and docs/hosts, and its kind a line in ${import.meta.filename}.`;
    throw new Error(`Nothing is said of ${path}. ${advice}`);
  }
  const [, type, life, byEnding] = kind;
  return name === "github-pages" ? { type: byEnding, life: "max-age=600" } : { type, life };
}

/** What a host says of how long "not found" is valid. */
export function expectMissing({ name }: Host, path: string): string | undefined {
  if (name === "github-pages") return undefined;
  if (name === "cloudflare-pages") return "no-store";
  // There, rules are for missing files too.
  if (name === "netlify" && path.startsWith("/pictures/")) return FOREVER;
  const isFeed = /\.xml$|\/feed\.json$/.test(path);
  return name === "netlify" && isFeed ? FIVE_MINUTES : REVALIDATED;
}
