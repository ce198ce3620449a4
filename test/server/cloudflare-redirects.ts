import { CLOUDFLARE_LIMITS, compilePattern, fillPattern, isPattern } from "./cloudflare-pattern.ts";

/** What Cloudflare Pages makes of the file `_redirects`. */
export interface CloudflareRedirects {
  /** Where a path has moved, and with which status; undefined where it has not. */
  readonly find: (path: string) => CloudflareMove | undefined;
  /** What the host passes over, as one line each. */
  readonly ignored: readonly string[];
}

/** Where a redirect leads. */
export interface CloudflareMove {
  readonly to: string;
  readonly status: number;
}

const STATUSES: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * Reads the file as the host does: https://developers.cloudflare.com/pages/configuration/redirects/. Addresses without `*` come
 * first and match in full, with their last slash; behind the first with `*`, every line counts as one of those.
 */
export function readCloudflareRedirects(text: string): CloudflareRedirects {
  const plain = new Map<string, CloudflareMove>();
  const patterns: { readonly pattern: RegExp; readonly move: CloudflareMove }[] = [];
  const ignored: string[] = [];
  let isBehindPattern = false;
  for (const [index, raw] of text.split("\n").entries()) {
    const line = raw.trim();
    if (line === "" || line.startsWith("#")) continue;
    const [from = "", to = "", status = "302", ...rest] = line.split(/\s+/);
    isBehindPattern ||= isPattern(from);
    const isOneTooMany = isBehindPattern
      ? patterns.length >= CLOUDFLARE_LIMITS.patternRedirects
      : plain.size >= CLOUDFLARE_LIMITS.plainRedirects;
    const isRead = from.startsWith("/") && to !== "" && rest.length === 0;
    const move = { to, status: Number(status) };
    if (
      !isRead ||
      isOneTooMany ||
      !STATUSES.has(move.status) ||
      line.length > CLOUDFLARE_LIMITS.line
    ) {
      ignored.push(`${index + 1}: ${line.slice(0, 80)}`);
    } else if (isBehindPattern) {
      patterns.push({ pattern: compilePattern(from), move });
    } else if (!plain.has(from)) {
      plain.set(from, move);
    }
  }
  return {
    find: (path) => plain.get(path) ?? findPattern(patterns, path),
    ignored,
  };
}

function findPattern(
  patterns: readonly { readonly pattern: RegExp; readonly move: CloudflareMove }[],
  path: string,
): CloudflareMove | undefined {
  for (const { pattern, move } of patterns) {
    const match = pattern.exec(path);
    if (match !== null) return { to: fillPattern(move.to, match), status: move.status };
  }
  return undefined;
}
