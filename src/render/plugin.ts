import type { EleventyConfiguration } from "@11ty/eleventy";
import type { VNode } from "preact";
import { addBaseToLinks, addBaseToScript } from "./add-base-to-links.ts";
import { createFurnishing, finishPage } from "./finish-page.ts";
import { type Script, readScripts } from "./read-scripts.ts";
import { type Additions, renderTree } from "./render-document.ts";

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
  /** What comes to a page, minified already. */
  readonly describe: (data: Data) => Additions;
  /** The last change to a page, once it is whole. */
  readonly finish: (html: string, path: string) => string;
}

/** What Eleventy knows of a page beside its data. */
interface Placed {
  readonly page: { readonly url: string };
}

/** Renders the route's trees, puts the path of the site before its links, minifies every page, adds what it says to machines, fills in the styles and scripts that it uses, and finishes it. */
export function renderPlugin<Data>({
  includes,
  scripts,
  route,
  describe,
  finish,
}: RenderOptions<Data>): (configuration: EleventyConfiguration) => void {
  return (configuration) => {
    const site = { base: configuration.pathPrefix.replace(/\/$/, "") };
    const furnishing = createFurnishing(
      includes,
      recallScripts(scripts).map((script) => addBaseToScript(script, site)),
    );
    const additions = new Map<string, Additions>();
    configuration.addTemplate("pages.11ty.js", {
      data: route.data,
      render: (data: Data & Placed) => {
        additions.set(data.page.url, describe(data));
        return addBaseToLinks(renderTree(route.render(data)), site);
      },
    });
    configuration.addTransform("minify", async function (content) {
      const added = additions.get(this.page.url);
      additions.delete(this.page.url);
      return finish(await finishPage(content, added, furnishing), this.page.url);
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
