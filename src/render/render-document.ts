import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { type StyleSheet, selectStyles } from "./select-styles.ts";

const SLOT = "<style></style>";

/**
 * Renders a page's tree to an HTML document and fills its empty `<style>` elements with the rules
 * that the page uses. The first takes them all, or, where there is a second behind the text, those
 * that the text needs; the second takes the rest.
 */
export function renderDocument(tree: VNode, styleSheets: readonly StyleSheet[]): string {
  const html = renderToString(tree);
  const [head = "", text, ...others] = html.split(SLOT);
  if (text === undefined) return `<!doctype html>${html}`;
  const selected = selectStyles(html, styleSheets);
  const isSplit = others.length > 0;
  const first = selected.filter(({ isLate }) => !isSplit || !isLate);
  const rest = selected.filter(({ isLate }) => isSplit && isLate);
  const tail = isSplit ? [style(rest), others.join(SLOT)] : [];
  return ["<!doctype html>", head, style(first), text, ...tail].join("");
}

function style(sheets: readonly StyleSheet[]): string {
  return `<style>${sheets.map(({ css }) => css).join("")}</style>`;
}
