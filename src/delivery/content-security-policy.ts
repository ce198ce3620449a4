import { createHash } from "node:crypto";

/** The inline styles and scripts of a page, in order, as sources of a policy: `'sha256-…'`. */
export interface InlineSources {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
  /** Whether the page shows images of the site, or links them as icons. */
  readonly hasPictures?: true;
  /** Whether the page names a manifest. */
  readonly hasManifest?: true;
  /** Whether the page has a form, which leads to a page of the site. */
  readonly hasForm?: true;
}

/** Directives of a Content Security Policy (Level 3) with their sources. */
type Directives = Readonly<Record<string, readonly string[]>>;

/** The directives of every page: inline code by digest, the icon in the page, nothing else. */
const PAGES: Directives = {
  "default-src": ["'none'"],
  "img-src": ["data:"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
  "require-trusted-types-for": ["'script'"],
};

/** The search page also loads the index and its program. */
const SEARCH: { readonly path: string; readonly directives: Directives } = {
  path: "/search/",
  directives: {
    "script-src": ["'self'"],
    "connect-src": ["'self'"],
  },
};

/** Digests by code, cached for the whole process: pages share a few styles and scripts. */
const knownSources = new Map<string, string>();

/** Lists the inline styles and scripts of a minified page, without structured data, which is not run. */
export function listInlineSources(html: string): InlineSources {
  return {
    styles: Array.from(html.matchAll(/<style>([^]*?)<\/style>/g), toSource),
    scripts: Array.from(html.matchAll(/<script>([^]*?)<\/script>/g), toSource),
    ...(/<img[ >]|<link rel="?apple-touch-icon[ "]/.test(html) && { hasPictures: true }),
    ...(/<link rel="?manifest[ "]/.test(html) && { hasManifest: true }),
    ...(/<form[ >]/.test(html) && { hasForm: true }),
  };
}

function toSource([, code = ""]: readonly string[]): string {
  const known = knownSources.get(code);
  if (known !== undefined) return known;
  const source = `'sha256-${createHash("sha256").update(code).digest("base64")}'`;
  knownSources.set(code, source);
  return source;
}

/** The policy of the page at a path, as an HTTP header. */
export function createPolicy(path: string, inline: InlineSources): string {
  return write({ ...listDirectives(path, inline), "frame-ancestors": ["'none'"] });
}

/**
 * Adds a page's policy to the page itself, so that a saved copy keeps it. It comes after the first style element, which then needs no
 * digest; `frame-ancestors` works in a header only.
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

/** Allows one more script, and connections to the page's own origin, in a page's policy: for the development server. A page without a policy is not changed. */
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

function listDirectives(
  path: string,
  { styles, scripts, hasPictures, hasManifest, hasForm }: InlineSources,
): Directives {
  const wider = path === SEARCH.path ? SEARCH.directives : {};
  return {
    ...PAGES,
    ...wider,
    ...(hasPictures && { "img-src": ["'self'", "data:"] }),
    ...(hasManifest && { "manifest-src": ["'self'"] }),
    ...(hasForm && { "form-action": ["'self'"] }),
    "script-src": [...(wider["script-src"] ?? []), ...scripts],
    "style-src": styles,
  };
}

/** Directives without sources are left out; `default-src` applies to them. */
function write(directives: Directives): string {
  return Object.entries(directives)
    .filter(([, sources]) => sources.length > 0)
    .map(([name, sources]) => [name, ...sources].join(" "))
    .join(";");
}
