/** The limits of the files `_headers` and `_redirects`: https://developers.cloudflare.com/pages/configuration/headers/ and …/redirects/ */
export const CLOUDFLARE_LIMITS = {
  /** Rules of `_headers`. */
  headerRules: 100,
  /** Redirects without `*` or `:name` that come before all with them. */
  plainRedirects: 2000,
  /** Redirects with `*` or `:name`, and all behind the first of those. */
  patternRedirects: 100,
  /** Characters of a line. */
  line: 2000,
} as const;

/** Whether an address has `*` or `:name` in it. */
export function isPattern(address: string): boolean {
  return /\*|:[A-Za-z]\w*/.test(address);
}

/** Compiles an address with at most one `*` and any number of `:name`, neither of which need match more than a path. */
export function compilePattern(address: string): RegExp {
  const escaped = address.replace(/[.+?^${}()|[\]\\]/g, "\\$&");
  const named = escaped.replace(/:([A-Za-z]\w*)/g, "(?<$1>[^/]+)");
  return new RegExp(`^${named.replace("*", "(?<splat>.*)")}$`);
}

/** Puts what a pattern matched in the place of `:splat` and `:name`. */
export function fillPattern(text: string, match: RegExpExecArray): string {
  return text.replace(/:([A-Za-z]\w*)/g, (whole, name: string) => match.groups?.[name] ?? whole);
}
