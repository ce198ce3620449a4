import type { Options } from "html-minifier-terser";

/**
 * What is taken out of a page: all that a browser puts back by itself. Style sheets come minified,
 * and the minifier's own CSS step would corrupt nested rules.
 */
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

/** What the minifier has made of shapes of pages and of tags, by what it was given. */
const answers = new Map<string, string>();

/** More answers than this are not kept. */
const MOST_ANSWERS = 10_000;

/** Minifies a shape, which the minifier is given once. */
export async function askMinifier(shape: string): Promise<string> {
  const known = answers.get(shape);
  if (known !== undefined) return known;
  const minified = await minifyPlainly(shape);
  if (answers.size < MOST_ANSWERS) answers.set(shape, minified);
  return minified;
}

/** Minifies HTML by itself. The minifier comes with much that it does not need here, so it is loaded where there is something to ask. */
export async function minifyPlainly(html: string): Promise<string> {
  const { minify } = await import("html-minifier-terser");
  return minify(html, OPTIONS);
}

/** Takes answers that the same minifier has given before. */
export function readAnswers(known: ReadonlyMap<string, string>): void {
  for (const [shape, minified] of known) answers.set(shape, minified);
}

/** All answers so far. */
export function listAnswers(): ReadonlyMap<string, string> {
  return answers;
}
