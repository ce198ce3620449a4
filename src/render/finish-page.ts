import { minifyHtml } from "./minify.ts";
import type { Script } from "./read-scripts.ts";
import { readStyleSheets } from "./read-style-sheets.ts";
import { type Additions, addScripts, addToPage, fillInStyles } from "./render-document.ts";
import type { StyleSheet } from "./select-styles.ts";
import { type ShortClasses, shortenClasses, shortenPage, shortenSheet } from "./short-classes.ts";

/** The styles and scripts of the site, from which each page takes those that it uses. */
export interface Furnishing {
  readonly styleSheets: readonly StyleSheet[];
  readonly scripts: readonly Script[];
  readonly classes: ShortClasses;
}

/** Compiles the style sheets of a folder of layouts and components, and gives classes their short names in them. */
export function createFurnishing(includes: string, scripts: readonly Script[]): Furnishing {
  const own = readStyleSheets(includes);
  const classes = shortenClasses(own, scripts);
  return { styleSheets: own.map((sheet) => shortenSheet(sheet, classes)), scripts, classes };
}

/** Minifies a page as it was rendered, and puts into it what comes to it and the styles and scripts that it uses. */
export async function finishPage(
  rendered: string,
  additions: Additions,
  { styleSheets, scripts, classes }: Furnishing,
): Promise<string> {
  const minified = await minifyHtml(shortenPage(rendered, classes));
  const whole = addToPage(minified, additions);
  return addScripts(fillInStyles(whole, rendered, styleSheets), rendered, scripts);
}
