import { minifyHtml } from "./minify.ts";
import type { Script } from "./read-scripts.ts";
import { readStyleSheets } from "./read-style-sheets.ts";
import { type Additions, addScripts, addToPage, fillInStyles } from "./render-document.ts";
import type { StyleSheet } from "./select-styles.ts";

/** The site's styles and scripts; each page gets those that it uses. */
export interface Assets {
  readonly styleSheets: readonly StyleSheet[];
  readonly scripts: readonly Script[];
}

/** Compiles the style sheets of a folder of layouts and components. */
export function createAssets(includes: string, scripts: readonly Script[]): Assets {
  return { styleSheets: readStyleSheets(includes), scripts };
}

/** Minifies a rendered page, and adds the given HTML and the styles and scripts that it uses. */
export async function finishPage(
  rendered: string,
  additions: Additions,
  { styleSheets, scripts }: Assets,
): Promise<string> {
  const minified = await minifyHtml(rendered);
  const whole = addToPage(minified, additions);
  return addScripts(fillInStyles(whole, rendered, styleSheets), rendered, scripts);
}
