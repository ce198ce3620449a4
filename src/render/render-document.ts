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

/** Renders what a template gives: a page's tree to a document, any other to the part of a page that it is. */
export function renderTemplate(tree: VNode): string {
  const html = renderToString(tree);
  return html.startsWith("<html") ? DOCTYPE + html : html;
}

/** HTML that comes to a minified page as it stands: at the end of its head, and of its body. */
export interface Additions {
  readonly head: string;
  readonly foot: string;
}

/**
 * Adds to a minified page. Its head ends with its first `<style>`, because the end tags of head and body are left out; a page
 * without one takes nothing.
 */
export function addToPage(minified: string, { head, foot }: Additions): string {
  const start = minified.indexOf(SLOT);
  if (start === -1) return minified;
  const end = start + SLOT.length;
  return minified.slice(0, end) + head + minified.slice(end) + foot;
}

/**
 * Fills the empty `<style>` elements of a minified page with the rules that the page, as it was rendered, uses. The first
 * takes them all, or, where there is a second behind the text, those that put the text in its place; the second takes the rest.
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

/** Puts the scripts of the blocks that the page, as it was rendered, names behind all that a minified page holds. */
export function addScripts(minified: string, rendered: string, scripts: readonly Script[]): string {
  const blocks = findBlocks(rendered);
  const own = scripts.filter(({ block }) => blocks.has(block));
  return [minified, ...own.map(({ code }) => `<script>${code}</script>`)].join("");
}

/** The rules of a layer, whose first letter names it, in the order of their sheets. */
function wrap(
  layer: StyleSheet["layer"],
  styleSheets: readonly StyleSheet[],
  part: "whole" | "early" | "late",
): string {
  const rules = styleSheets.filter((sheet) => sheet.layer === layer).map((sheet) => sheet[part]);
  return rules.some(Boolean) ? `@layer ${layer.charAt(0)}{${rules.join("")}}` : "";
}
