import { readFileSync, readdirSync } from "node:fs";
import { basename, join, sep } from "node:path";
import { type Declaration, Features, transform } from "lightningcss";
import type { StyleSheet } from "./select-styles.ts";

/** The oldest browsers that get the styles, as lightningcss encodes versions; older ones show the plain document. */
const TARGETS = { chrome: 99 << 16, firefox: 97 << 16, safari: (15 << 16) | (4 << 8) };

/** Style sheets of every page, first in order. */
const SITE_SHEETS = ["tokens.css", "base.css"];

/** Style sheets of every page that are not needed before its text. */
const LATE_SHEETS = [
  { name: "late.css", layer: "base" },
  { name: "print.css", layer: "print" },
] as const;

/** Components after a story's text, whose styles come after it too. */
const LATE_BLOCKS: readonly string[] = [
  "cited-works",
  "colophon",
  "locator-map",
  "names",
  "pager",
  "share",
  "source-list",
  "timeline",
];

/** Properties that change colours only, and no layout. */
const PAINT =
  /^(?:color|fill|stroke|box-shadow|background(?:-.+)?|(?:text-decoration|text-underline)(?:-.+)?|(?:border|outline)(?:-.+)?-color)$/;

/** Compiles the site's sheets and, by name, each component's; throws where one does not parse. */
export function readStyleSheets(includes: string): readonly StyleSheet[] {
  const layouts = join(includes, "layouts");
  const components = join(includes, "components");
  const site = SITE_SHEETS.map((name) => {
    return { block: undefined, layer: "base" as const, ...divide(join(layouts, name)) };
  });
  const own = readdirSync(components, { recursive: true, encoding: "utf8" })
    .filter((path) => /^[\w-]+\.css$/.test(basename(path)))
    // Sorted the same on Windows, where paths have backslashes.
    .map((path) => path.replaceAll(sep, "/"))
    .sort()
    .map((path) => {
      const block = basename(path, ".css");
      const read = LATE_BLOCKS.includes(block) ? postpone : divide;
      return { block, layer: "components" as const, ...read(join(components, path)) };
    });
  const late = LATE_SHEETS.map(({ name, layer }) => {
    return { block: undefined, layer, ...postpone(join(layouts, name)) };
  });
  return [...site, ...own, ...late];
}

type Parts = Pick<StyleSheet, "whole" | "early" | "late">;

/** Divides a sheet for elements in or before the text; rules that only change colours come late. */
function divide(path: string): Parts {
  const early = compile(path, (declaration) => !isPaint(declaration));
  return { whole: compile(path), early, late: compile(path, isPaint) };
}

/** A sheet for elements after the text. */
function postpone(path: string): Parts {
  const whole = compile(path);
  return { whole, early: "", late: whole };
}

function isPaint({ property, value }: Declaration): boolean {
  if (property === "unparsed") return PAINT.test(value.propertyId.property);
  if (property !== "custom") return PAINT.test(property);
  // A custom property, which changes colours only where its value is a colour; or one that the compiler does not know.
  const { name, value: parts } = value;
  return name.startsWith("--") ? parts.every(({ type }) => type === "color") : PAINT.test(name);
}

function compile(path: string, keeps: (declaration: Declaration) => boolean = () => true): string {
  const { code } = transform({
    filename: path,
    code: readFileSync(path),
    minify: true,
    targets: TARGETS,
    // The tokens have both colour schemes, and the sheets have the few prefixes that Safari needs.
    exclude: Features.LightDark | Features.VendorPrefixes,
    errorRecovery: false,
    visitor: { Declaration: (declaration) => (keeps(declaration) ? undefined : []) },
  });
  return code.toString();
}
