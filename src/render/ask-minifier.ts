import type { Options } from "html-minifier-terser";

/** Options that remove only what browsers add again. Styles are already minified; the minifier's own CSS step would break nested rules. */
export const OPTIONS = {
  collapseBooleanAttributes: true,
  collapseWhitespace: true,
  ignoreCustomFragments: [],
  minifyCSS: false,
  minifyJS: false,
  removeAttributeQuotes: true,
  removeComments: true,
  removeOptionalTags: true,
  removeRedundantAttributes: true,
  useShortDoctype: true,
} satisfies Options;

/** The minifier's results by input, cached for the whole process: pages share most shapes. A build saves and loads them. */
const answers = new Map<string, string>();

/** No more results than this are cached. */
const MOST_ANSWERS = 10_000;

/** Results that the minifier is still working on: Eleventy makes pages side by side, and most have the same shapes. */
const expected = new Map<string, Promise<string>>();

/** Minifies a shape; the result is cached. */
export async function askMinifier(shape: string): Promise<string> {
  const known = answers.get(shape) ?? expected.get(shape);
  if (known !== undefined) return known;
  const minifying = minifyPlainly(shape);
  expected.set(shape, minifying);
  try {
    const minified = await minifying;
    if (answers.size < MOST_ANSWERS) answers.set(shape, minified);
    return minified;
  } finally {
    expected.delete(shape);
  }
}

/** Minifies HTML without a cache. The minifier is large, so it is loaded on first use. */
export async function minifyPlainly(html: string): Promise<string> {
  const { minify } = await import("html-minifier-terser");
  return minify(html, OPTIONS);
}

/** Loads results of the same minifier from an earlier build. */
export function readAnswers(known: ReadonlyMap<string, string>): void {
  for (const [shape, minified] of known) answers.set(shape, minified);
}

/** All cached results. */
export function listAnswers(): ReadonlyMap<string, string> {
  return answers;
}
