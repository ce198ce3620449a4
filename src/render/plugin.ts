import type { EleventyConfiguration } from "@11ty/eleventy";
import type { VNode } from "preact";
import { minifyHtml } from "./minify.ts";
import { readStyleSheets } from "./read-style-sheets.ts";
import { fillInStyles, renderTree } from "./render-document.ts";

/** A route template: Eleventy's data for it, and the tree of a page. */
export interface Route<Data> {
  readonly data: object;
  readonly render: (data: Data) => VNode;
}

/** Options of the render plugin. */
export interface RenderOptions<Data> {
  /** Folder of layouts and components, whose style sheets are compiled at the start of each build. */
  readonly includes: string;
  readonly route: Route<Data>;
}

/** Renders the route's trees, minifies every page, and fills in the styles that it uses. */
export function renderPlugin<Data>({
  includes,
  route,
}: RenderOptions<Data>): (configuration: EleventyConfiguration) => void {
  return (configuration) => {
    const styleSheets = readStyleSheets(includes);
    configuration.addTemplate("pages.11ty.js", {
      data: route.data,
      render: (data: Data) => renderTree(route.render(data)),
    });
    configuration.addTransform("minify", async (content) =>
      fillInStyles(await minifyHtml(content), content, styleSheets),
    );
  };
}
