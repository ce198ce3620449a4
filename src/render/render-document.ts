import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Script } from "./read-scripts.ts";
import { LAYERS, type StyleSheet, findBlocks, selectStyles } from "./select-styles.ts";

const SLOT = "<style></style>";

const DOCTYPE = "<!doctype html>";

/** Renders a page's tree to an HTML document; its `<style>` elements are still empty. */
export function renderTree(tree: VNode): string {
  return DOCTYPE + renderToString(tree);
}

/** Renders a template's result: a page's tree to a document, any other to a part of a page. */
export function renderTemplate(tree: VNode): string {
  const html = renderToString(tree);
  return html.startsWith("<html") ? DOCTYPE + html : html;
}

/** HTML to add to a minified page, at the end of its head and of its body. */
export interface Additions {
  readonly head: string;
  readonly foot: string;
}

/** Adds HTML to a minified page. Its head ends with the first `<style>`, because the minifier omits end tags; a page without one is not changed. */
export function addToPage(minified: string, { head, foot }: Additions): string {
  const start = minified.indexOf(SLOT);
  if (start === -1) return minified;
  const end = start + SLOT.length;
  return minified.slice(0, end) + head + minified.slice(end) + foot;
}

/**
 * Fills the empty `<style>` elements of a minified page with the rules that it uses: all in the first, or, where there is a second after the
 * text, layout rules in the first and the rest in the second.
 */
export function fillInStyles(
  minified: string,
  rendered: string,
  styleSheets: readonly StyleSheet[],
): string {
  const [head = "", text, ...others] = minified.split(SLOT);
  if (text === undefined) return minified;
  const selected = selectStyles(rendered, styleSheets);
  const take = (part: "whole" | "early" | "late"): string =>
    `<style>${LAYERS.map((layer) => wrap(layer, selected, part)).join("")}</style>`;
  if (others.length === 0) return [head, take("whole"), text].join("");
  return [head, take("early"), text, take("late"), others.join(SLOT)].join("");
}

/** Adds the scripts of the page's blocks at its end. */
export function addScripts(minified: string, rendered: string, scripts: readonly Script[]): string {
  const blocks = findBlocks(rendered);
  const own = scripts.filter(({ block }) => blocks.has(block));
  return [minified, ...own.map(({ code }) => `<script>${code}</script>`)].join("");
}

/** The rules of a layer, named by its first letter, in the order of their sheets. */
function wrap(
  layer: StyleSheet["layer"],
  styleSheets: readonly StyleSheet[],
  part: "whole" | "early" | "late",
): string {
  const rules = styleSheets.filter((sheet) => sheet.layer === layer).map((sheet) => sheet[part]);
  return rules.some(Boolean) ? `@layer ${layer.charAt(0)}{${rules.join("")}}` : "";
}
