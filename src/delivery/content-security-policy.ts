import { createHash } from "node:crypto";

/** The styles and scripts inside a page, in their order, as sources of a policy: `'sha256-…'`. */
export interface InlineSources {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
  /** Whether it shows pictures of the site; left out where it does not. */
  readonly hasPictures?: true;
}

/** Directives of a Content Security Policy (Level 3) with their sources. */
type Directives = Readonly<Record<string, readonly string[]>>;

/** What every page may do: show itself, with an empty icon, and no more. */
const PAGES: Directives = {
  "default-src": ["'none'"],
  "img-src": ["data:"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
  "require-trusted-types-for": ["'script'"],
};

/** The one page that may do more: it loads the index and its program, and has a form. */
const SEARCH: { readonly path: string; readonly directives: Directives } = {
  path: "/search/",
  directives: {
    "script-src": ["'self'"],
    "connect-src": ["'self'"],
    "form-action": ["'self'"],
  },
};

/** Page styles and scripts are few, so most have been digested before. */
const knownSources = new Map<string, string>();

/** Lists the styles and scripts that stand in a minified page; structured data run nothing and are none. */
export function listInlineSources(html: string): InlineSources {
  return {
    styles: Array.from(html.matchAll(/<style>([^]*?)<\/style>/g), toSource),
    scripts: Array.from(html.matchAll(/<script>([^]*?)<\/script>/g), toSource),
    ...(/<img[ >]/.test(html) && { hasPictures: true }),
  };
}

function toSource([, code = ""]: readonly string[]): string {
  const known = knownSources.get(code);
  if (known !== undefined) return known;
  const source = `'sha256-${createHash("sha256").update(code).digest("base64")}'`;
  knownSources.set(code, source);
  return source;
}

/** The policy for the pages at a path, as the host sends it. */
export function createPolicy(path: string, inline: InlineSources): string {
  return write({ ...listDirectives(path, inline), "frame-ancestors": ["'none'"] });
}

/**
 * Puts a page's policy into the page too, so that it keeps it when it is saved. The policy stands behind the styles of the head,
 * which so need no mention, because each digest is fifty bytes that a story's text waits for; `frame-ancestors` counts in a header only.
 */
export function addPolicy(html: string, path: string): string {
  const { styles, ...others } = listInlineSources(html);
  const end = /^[^]*?<\/style>/.exec(html)?.[0].length;
  const start = end ?? /^[^]*?<meta charset=utf-8>/.exec(html)?.[0].length;
  if (start === undefined)
    throw new Error(
      `The page ${path} has no head for its policy. Give it a layout, such as "layout: plain".`,
    );
  const later = end === undefined ? styles : styles.slice(1);
  const policy = write(listDirectives(path, { ...others, styles: later }));
  const tag = `<meta http-equiv=content-security-policy content="${policy}">`;
  return html.slice(0, start) + tag + html.slice(start);
}

/**
 * Has a page's own policy allow one more script, and connections to where the page came from: what a server for authors adds to
 * the pages that it serves. A page without a policy stays as it is.
 */
export function allowScript(html: string, code: string): string {
  return html.replace(POLICY, (_tag, start: string, policy: string, end: string) => {
    const directives = parsePolicy(policy);
    const add = (name: string, source: string): readonly string[] => {
      const sources = directives[name] ?? directives["default-src"] ?? [];
      return [...sources.filter((each) => each !== "'none'" && each !== source), source];
    };
    const added = {
      "script-src": add("script-src", toSource(["", code])),
      "connect-src": add("connect-src", "'self'"),
    };
    return start + write({ ...directives, ...added }) + end;
  });
}

const POLICY = /(<meta http-equiv="?content-security-policy"? content=")([^"]*)(")/i;

function parsePolicy(policy: string): Directives {
  const parts = policy
    .split(";")
    .map((part) => part.trim().split(/ +/))
    .filter(([name]) => name !== "");
  return Object.fromEntries(parts.map(([name = "", ...sources]) => [name, sources]));
}

function listDirectives(path: string, { styles, scripts, hasPictures }: InlineSources): Directives {
  const wider = path === SEARCH.path ? SEARCH.directives : {};
  return {
    ...PAGES,
    ...wider,
    ...(hasPictures && { "img-src": ["'self'", "data:"] }),
    "script-src": [...(wider["script-src"] ?? []), ...scripts],
    "style-src": styles,
  };
}

/** What has no source of its own falls back to `default-src`. */
function write(directives: Directives): string {
  return Object.entries(directives)
    .filter(([, sources]) => sources.length > 0)
    .map(([name, sources]) => [name, ...sources].join(" "))
    .join(";");
}
