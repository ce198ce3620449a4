import { join } from "node:path";
import { type Header, type MinimalHeader, parseAllHeaders } from "@netlify/headers-parser";
import { parseAllRedirects } from "@netlify/redirect-parser";

/** What the configuration for Netlify says of the paths of a site. */
export interface NetlifyRules {
  /** The headers of a path, by their names in small letters. */
  readonly listHeaders: (path: string) => Readonly<Record<string, string>>;
  /** Where a path has moved for good; undefined where it has not. */
  readonly findRedirect: (path: string) => string | undefined;
}

/** Thrown where the host would pass over a rule, or a rule is of a kind that is not followed here. */
export class NetlifyRuleError extends Error {
  override readonly name = "NetlifyRuleError";
}

/**
 * Reads `netlify.toml` of a checkout, and the `_headers` and `_redirects` of the built site, with the host's own parsers and without network.
 * Throws a NetlifyRuleError that names each rule which they refuse.
 */
export async function readNetlifyRules(root: string): Promise<NetlifyRules> {
  const { resolveConfig } = (await import(CONFIG_READER)) as ConfigReader;
  const { config, logs, headersPath, redirectsPath } = await resolveConfig({
    cwd: root,
    repositoryRoot: root,
    context: "production",
    branch: "main",
    mode: "cli",
    offline: true,
    buffer: true,
  });
  if (logs.stderr.length > 0) throw new NetlifyRuleError(logs.stderr.map(tidy).join("\n"));
  const { headers } = await parseAllHeaders({
    headersFiles: [headersPath],
    configHeaders: config.headers,
    minimal: false,
  });
  const { redirects } = await parseAllRedirects({
    redirectsFiles: [redirectsPath],
    configRedirects: config.redirects,
    minimal: false,
  });
  const moves = (redirects as readonly HostRedirect[]).map(readMove);
  return {
    listHeaders: (path) => listHeaders(headers as readonly Header[], path),
    findRedirect: (path) => moves.map((follow) => follow(path)).find((to) => to !== undefined),
  };
}

/** Reads the headers of `netlify.toml` alone, which the configurations for other hosts repeat. */
export async function readConfiguredHeaders(root: string): Promise<NetlifyRules["listHeaders"]> {
  const { headers } = await parseAllHeaders({
    headersFiles: [],
    netlifyConfigPath: join(root, "netlify.toml"),
    configHeaders: [],
    minimal: false,
  });
  return (path) => listHeaders(headers as readonly Header[], path);
}

/** The host's package is imported by a name that the compiler does not follow: its own types do not compile. */
const CONFIG_READER = "@netlify/config";

/** What is used of it. */
interface ConfigReader {
  readonly resolveConfig: (
    options: Readonly<Record<string, string | boolean>>,
  ) => Promise<ResolvedConfig>;
}

/** What the host makes of `netlify.toml` and the files beside the pages. */
interface ResolvedConfig {
  readonly config: { readonly headers: MinimalHeader[]; readonly redirects: string[] };
  /** What the host would print. */
  readonly logs: { readonly stderr: readonly string[] };
  readonly headersPath: string;
  readonly redirectsPath: string;
}

/** A redirect as the host's parser gives it. */
interface HostRedirect {
  readonly from: string;
  readonly to: string;
  readonly status?: number;
  readonly query?: object;
  readonly conditions?: object;
  readonly headers?: object;
}

/** As the host's own server does it (`headersForPath` in netlify-cli): of the rules that match, later ones win. */
function listHeaders(rules: readonly Header[], path: string): Readonly<Record<string, string>> {
  const values = rules
    .filter(({ forRegExp }) => forRegExp.test(path))
    .flatMap((rule) => Object.entries(rule.values));
  return Object.fromEntries(values.map(([name, value]) => [name.toLowerCase(), value]));
}

/** The site's own redirects are plain, or repeat the rest of an address; one of another kind has to be followed here first. */
function readMove(redirect: HostRedirect): (path: string) => string | undefined {
  const { from, to, status, query, conditions, headers } = redirect;
  const hasMore = [query, conditions, headers].some((part) => Object.keys(part ?? {}).length > 0);
  const [start, end] = [from.replace(/\*$/, ""), to.replace(/:splat$/, "")];
  const isSplat = start !== from;
  const isPlain =
    status === 301 && !hasMore && isSplat === (end !== to) && !/[:*]/.test(start + end);
  if (!isPlain) {
    const message = `The redirect from ${from} to ${to} is not a plain one that ends in 301.`;
    throw new NetlifyRuleError(
      `${message} Say in test/server/netlify-rules.ts how it is followed.`,
    );
  }
  if (!isSplat) return (path) => (withoutSlash(path) === withoutSlash(from) ? to : undefined);
  return (path) => {
    if (path === withoutSlash(start)) return end;
    return path.startsWith(start) ? end + path.slice(start.length) : undefined;
  };
}

/** The host takes an address with its last slash and one without for the same. */
function withoutSlash(path: string): string {
  return path.replace(/\/$/, "");
}

/** A message of the host's without the empty lines round it, which hold a space of no width. */
function tidy(message: string): string {
  return message
    .split("\n")
    .filter((line) => /[^\s\u200b]/.test(line))
    .join("\n");
}
