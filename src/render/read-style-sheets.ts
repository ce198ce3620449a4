import { readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { Features, transform } from "lightningcss";
import type { StyleSheet } from "./select-styles.ts";

/** The oldest browsers that get the styles; older ones show the plain document. Versions as lightningcss codes them. */
const TARGETS = { chrome: 99 << 16, firefox: 97 << 16, safari: (15 << 16) | (4 << 8) };

/** Style sheets that every page has before anything else. */
const SITE_SHEETS = ["tokens.css", "base.css"];

/** Style sheets that every page has, and that nobody needs before the text is there. */
const LATE_SHEETS = ["late.css", "print.css"];

/** Components that stand behind a story's text, so that their styles need not come before it. */
const LATE_BLOCKS: readonly string[] = [
  "colophon",
  "locator-map",
  "names",
  "pager",
  "share",
  "source-list",
  "timeline",
];

/** Compiles the site's sheets and, by name, each component's; throws where one does not parse. */
export function readStyleSheets(includes: string): readonly StyleSheet[] {
  const layouts = join(includes, "layouts");
  const components = join(includes, "components");
  const site = SITE_SHEETS.map((name) => compile(join(layouts, name), undefined, false));
  const own = readdirSync(components, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".css"))
    .sort()
    .map((path) => {
      const block = basename(path, ".css");
      return compile(join(components, path), block, LATE_BLOCKS.includes(block));
    });
  const late = LATE_SHEETS.map((name) => compile(join(layouts, name), undefined, true));
  return [...site, ...own, ...late];
}

function compile(path: string, block: string | undefined, isLate: boolean): StyleSheet {
  const { code } = transform({
    filename: path,
    code: readFileSync(path),
    minify: true,
    targets: TARGETS,
    // The tokens carry both colour schemes themselves, and the sheets the few prefixes that Safari still asks for.
    exclude: Features.LightDark | Features.VendorPrefixes,
    errorRecovery: false,
  });
  return { block, isLate, css: code.toString() };
}
