import type { VNode } from "preact";
import type { SitePage } from "../../../src/model/site-pages.ts";
import type { SiteContext } from "../../../src/site/site-context.ts";
import { kindOf, loadPageTemplates } from "../../../src/pipeline/emit/page-templates.ts";

const loaded = [...(await loadPageTemplates()).values()];
const templates = new Map(loaded.map((template) => [kindOf(template), template]));

/** The tree of a page, as the template of its kind gives it to Eleventy. */
export function layoutPage(
  item: SitePage,
  { site, strings }: Pick<SiteContext, "site" | "strings">,
): VNode {
  const template = templates.get(item.kind);
  if (template === undefined) throw new Error(`No template makes pages of the kind ${item.kind}.`);
  return template.render({ site, strings, item });
}
