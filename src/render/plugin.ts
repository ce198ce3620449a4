import type { EleventyConfiguration } from "@11ty/eleventy";
import type { VNode } from "preact";
import { minifyHtml } from "./minify.ts";
import { type Script, readScripts } from "./read-scripts.ts";
import { readStyleSheets } from "./read-style-sheets.ts";
import { addScripts, fillInStyles, renderTree } from "./render-document.ts";

/** A route template: Eleventy's data for it, and the tree of a page. */
export interface Route<Data> {
  readonly data: object;
  readonly render: (data: Data) => VNode;
}

/** Options of the render plugin. */
export interface RenderOptions<Data> {
  /** Folder of layouts and components, whose style sheets are compiled at the start of each build. */
  readonly includes: string;
  /** Folder of scripts for browsers, which are compiled once in a process. */
  readonly scripts: string;
  readonly route: Route<Data>;
}

/** Renders the route's trees, minifies every page, and fills in the styles and scripts that it uses. */
export function renderPlugin<Data>({
  includes,
  scripts,
  route,
}: RenderOptions<Data>): (configuration: EleventyConfiguration) => void {
  return (configuration) => {
    const styleSheets = readStyleSheets(includes);
    configuration.addTemplate("pages.11ty.js", {
      data: route.data,
      render: (data: Data) => renderTree(route.render(data)),
    });
    const ownScripts = recallScripts(scripts);
    configuration.addTransform("minify", async (content) => {
      const styled = fillInStyles(await minifyHtml(content), content, styleSheets);
      return addScripts(styled, content, ownScripts);
    });
  };
}

/** Scripts are code: a process in which they change is followed by a new one. */
const knownScripts = new Map<string, readonly Script[]>();

function recallScripts(folder: string): readonly Script[] {
  const scripts = knownScripts.get(folder) ?? readScripts(folder);
  knownScripts.set(folder, scripts);
  return scripts;
}
