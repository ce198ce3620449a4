import { CLOUDFLARE_LIMITS, compilePattern, fillPattern } from "./cloudflare-pattern.ts";

/** A rule of the file: which headers it takes away, and which it sets. */
interface HeaderRule {
  readonly pattern: RegExp;
  readonly removed: string[];
  readonly set: Map<string, string>;
}

/** What Cloudflare Pages makes of the file `_headers`. */
export interface CloudflareHeaders {
  /** Adds what the rules say of a path to headers in small letters. */
  readonly apply: (
    path: string,
    headers: Readonly<Record<string, string>>,
  ) => Readonly<Record<string, string>>;
  readonly rules: number;
  /** What the host passes over, as one line each. */
  readonly ignored: readonly string[];
}

/** Reads the file as the host does: https://developers.cloudflare.com/pages/configuration/headers/ */
export function readCloudflareHeaders(text: string): CloudflareHeaders {
  const rules: HeaderRule[] = [];
  const ignored: string[] = [];
  let rule: HeaderRule | undefined;
  for (const [index, raw] of text.split("\n").entries()) {
    const line = raw.trim();
    const header = /^([^:\s]+):\s*(\S.*)$/.exec(line);
    const removal = /^! ([^:\s]+)$/.exec(line);
    const isTooLong = line.length > CLOUDFLARE_LIMITS.line;
    if (line === "" || line.startsWith("#")) continue;
    if (!isTooLong && line.startsWith("/")) {
      const isOneTooMany = rules.length >= CLOUDFLARE_LIMITS.headerRules;
      const isWrong = line.split("*").length > 2;
      rule = isOneTooMany || isWrong ? undefined : createRule(line);
      if (rule) rules.push(rule);
      else ignored.push(describe(index, line));
    } else if (!isTooLong && rule && removal?.[1] !== undefined) {
      rule.removed.push(removal[1].toLowerCase());
    } else if (!isTooLong && rule && header?.[1] !== undefined && header[2] !== undefined) {
      append(rule.set, header[1].toLowerCase(), header[2]);
    } else {
      ignored.push(describe(index, line));
    }
  }
  return {
    apply: (path, headers) => applyRules(rules, path, headers),
    rules: rules.length,
    ignored,
  };
}

function createRule(line: string): HeaderRule {
  return { pattern: compilePattern(line), removed: [], set: new Map() };
}

/** A header of the host's own is replaced; one that a rule before has set gets a comma and the other value, unless it is taken away first. */
function applyRules(
  rules: readonly HeaderRule[],
  path: string,
  headers: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const result = new Map(Object.entries(headers));
  const own = new Set(result.keys());
  for (const { pattern, removed, set } of rules) {
    const match = pattern.exec(path);
    if (match === null) continue;
    for (const name of removed) result.delete(name);
    for (const [name, value] of set) {
      if (own.delete(name)) result.delete(name);
      append(result, name, fillPattern(value, match));
    }
  }
  return Object.fromEntries(result);
}

function append(headers: Map<string, string>, name: string, value: string): void {
  const known = headers.get(name);
  headers.set(name, known === undefined ? value : `${known}, ${value}`);
}

function describe(index: number, line: string): string {
  return `${index + 1}: ${line.slice(0, 80)}`;
}
