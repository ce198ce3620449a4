import { readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { Features, transform } from "lightningcss";
import type { StyleSheet } from "./select-styles.ts";

/** The oldest browsers that get the styles; older ones show the plain document. Versions as lightningcss codes them. */
const TARGETS = { chrome: 99 << 16, firefox: 97 << 16, safari: (15 << 16) | (4 << 8) };

/** Style sheets that every page has, in the order of their layers. */
const SITE_SHEETS = ["tokens.css", "base.css"];

/** Compiles the site's sheets and, by name, each component's; throws where one does not parse. */
export function readStyleSheets(includes: string): readonly StyleSheet[] {
  const layouts = join(includes, "layouts");
  const components = join(includes, "components");
  const site = SITE_SHEETS.map((name) => compile(join(layouts, name), undefined));
  const own = readdirSync(components, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".css"))
    .sort()
    .map((path) => compile(join(components, path), basename(path, ".css")));
  const print = compile(join(layouts, "print.css"), undefined);
  return [...site, ...own, print];
}

function compile(path: string, block: string | undefined): StyleSheet {
  const { code } = transform({
    filename: path,
    code: readFileSync(path),
    minify: true,
    targets: TARGETS,
    // The tokens carry both colour schemes themselves.
    exclude: Features.LightDark,
    errorRecovery: false,
  });
  return { block, css: code.toString() };
}
