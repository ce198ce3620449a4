import { type Options, minify } from "html-minifier-terser";

/**
 * What is taken out of a page: all that a browser puts back by itself. Style sheets come minified,
 * and the minifier's own CSS step would corrupt nested rules.
 */
const OPTIONS = {
  collapseBooleanAttributes: true,
  collapseWhitespace: true,
  minifyCSS: false,
  minifyJS: false,
  removeAttributeQuotes: true,
  removeComments: true,
  removeOptionalTags: true,
  removeRedundantAttributes: true,
  useShortDoctype: true,
} satisfies Options;

/** Minifies a page; what comes out is what the minifier makes of it again. */
export async function minifyHtml(html: string): Promise<string> {
  return minify(html, OPTIONS);
}
