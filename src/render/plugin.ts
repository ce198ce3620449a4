import type { EleventyConfiguration, PageOfEleventy } from "@11ty/eleventy";
import type { VNode } from "preact";
import { createFurnishing, finishPage } from "./finish-page.ts";
import { type Script, readScripts } from "./read-scripts.ts";
import { type Additions, renderTemplate } from "./render-document.ts";

/** Folder of layouts and components, with their style sheets. */
const INCLUDES = "_includes";
/** Folder of scripts for browsers. */
const SCRIPTS = "src/client";

/** Options of the render plugin. */
export interface RenderOptions {
  /** What comes to a page once it is minified; undefined where nothing does. */
  readonly describe: (page: PageOfEleventy) => Additions | undefined;
  /** The last change to a page, once it is whole. */
  readonly finish: (html: string, path: string) => string;
}

/**
 * Templates and layouts in TSX, rendered by Preact. Of every page in HTML, whatever made it, html-minifier-terser comes last; then its
 * description, and the styles and scripts that it uses.
 */
export function renderPlugin(
  eleventy: EleventyConfiguration,
  { describe, finish }: RenderOptions,
): void {
  let furnishing = createFurnishing(INCLUDES, recallScripts(SCRIPTS));
  eleventy.addTemplateFormats("11ty.tsx");
  eleventy.addExtension("11ty.tsx", {
    key: "11ty.js",
    compile: () =>
      async function (data) {
        const rendered = await this.defaultRenderer(data);
        return typeof rendered === "string" ? rendered : renderTemplate(rendered as VNode);
      },
  });
  eleventy.addTransform("minify", async function (content) {
    if (!isHtml(this.page)) return content;
    return finish(await finishPage(content, describe(this.page), furnishing), this.page.url);
  });
  eleventy.addWatchTarget(`${INCLUDES}/**/*.css`);
  let isFirst = true;
  eleventy.on("eleventy.before", () => {
    if (!isFirst) furnishing = createFurnishing(INCLUDES, recallScripts(SCRIPTS));
    isFirst = false;
  });
}

/** A page that is not written has no path. */
function isHtml({ outputPath }: PageOfEleventy): boolean {
  return typeof outputPath === "string" && outputPath.endsWith(".html");
}

/** Scripts are code: a process in which they change is followed by a new one. */
const knownScripts = new Map<string, readonly Script[]>();

function recallScripts(folder: string): readonly Script[] {
  const scripts = knownScripts.get(folder) ?? readScripts(folder);
  knownScripts.set(folder, scripts);
  return scripts;
}
