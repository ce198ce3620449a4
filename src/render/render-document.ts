import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { type StyleSheet, selectStyles } from "./select-styles.ts";

/** Renders a page's tree to an HTML document whose one `<style>` holds the rules that it uses. */
export function renderDocument(tree: VNode, styleSheets: readonly StyleSheet[]): string {
  const html = renderToString(tree);
  const styles = selectStyles(html, styleSheets);
  return `<!doctype html>${html.replace("<style></style>", () => `<style>${styles}</style>`)}`;
}
