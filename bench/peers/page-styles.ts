import { readFileSync } from "node:fs";
import { join } from "node:path";
import { transform } from "lightningcss";

/** The sheets of each kind of page, relative to `_includes`, in the order of the cascade. */
const SHEETS: Readonly<Record<string, readonly string[]>> = {
  story: list("article-head", "masthead", "post", "story", "colophon", "names", "pager").concat(
    list("source-list", "timeline"),
  ),
  record: list("article-head", "masthead", "record", "pager", "colophon"),
  front: list("masthead", "front-page", "nameplate", "story-card", "colophon"),
};

const BEFORE = ["layouts/tokens.css", "layouts/base.css"];
const AFTER = ["layouts/late.css", "layouts/print.css"];

/** The site's own styles, minified, for each kind of page of a peer. */
export function readPageStyles(includes: string): Readonly<Record<string, string>> {
  const compile = (path: string): string => {
    const filename = join(includes, path);
    return transform({ filename, code: readFileSync(filename), minify: true }).code.toString();
  };
  return Object.fromEntries(
    Object.entries(SHEETS).map(([kind, sheets]) => {
      return [kind, [...BEFORE, ...sheets, ...AFTER].map(compile).join("")];
    }),
  );
}

function list(...blocks: readonly string[]): readonly string[] {
  return blocks.map((block) => `components/${block}/${block}.css`);
}
