import type { EleventyConfiguration, ExtensionOptions, PageOfEleventy } from "@11ty/eleventy";
import type { VNode } from "preact";
import type { SiteAddress } from "../links/site-address.ts";
import { addBaseToLinks, addBaseToScript } from "./add-base-to-links.ts";
import { type Assets, createAssets, finishPage } from "./finish-page.ts";
import { createFreshImports } from "./load-fresh.ts";
import { type Script, readScripts } from "./read-scripts.ts";
import { type Additions, renderTemplate } from "./render-document.ts";

/** Folder of layouts and components, with their style sheets. */
const INCLUDES = "_includes";
/** Folder of scripts for browsers. */
const SCRIPTS = "src/client";
const CODE = /\.tsx?$/;

/** Options of the render plugin. */
export interface RenderOptions {
  /** The site's address in the current run. */
  readonly findSite: () => Pick<SiteAddress, "base">;
  /** HTML to add to a minified page, from its data and its rendered HTML. */
  readonly describe: (page: PageOfEleventy, html: string) => Additions;
  /** The last change to a finished page. */
  readonly finish: (html: string, path: string) => string;
  /** Whether templates and components may change between two runs. */
  readonly isWatching: boolean;
}

/**
 * Renders TSX templates and layouts with Preact. Every HTML page, however it was made, gets the base path in its links and is minified; then
 * its description, styles and scripts are added.
 */
export function renderPlugin(
  eleventy: EleventyConfiguration,
  { findSite, describe, finish, isWatching }: RenderOptions,
): void {
  const makeAssets = (): Assets => {
    const scripts = isWatching ? readScripts(SCRIPTS) : getScripts(SCRIPTS);
    return createAssets(
      INCLUDES,
      scripts.map((script) => addBaseToScript(script, findSite())),
    );
  };
  let assets: Assets | undefined;
  eleventy.addTemplateFormats("11ty.tsx");
  eleventy.addExtension("11ty.tsx", {
    key: "11ty.js",
    compile: () =>
      async function (data) {
        const rendered = await this.defaultRenderer(data);
        return typeof rendered === "string" ? rendered : renderTemplate(rendered as VNode);
      },
    ...(isWatching ? watchCode(eleventy) : {}),
  });
  eleventy.addTransform("minify", async function (content) {
    if (!isHtml(this.page)) return content;
    assets ??= makeAssets();
    const html = addBaseToLinks(content, findSite());
    const described = describe(this.page, html);
    return finish(await finishPage(html, described, assets), this.page.url);
  });
  if (!isWatching) return;
  eleventy.addWatchTarget(`${INCLUDES}/**/*.css`);
  eleventy.addWatchTarget(SCRIPTS);
  eleventy.on("eleventy.before", () => {
    assets = undefined;
  });
}

/** Loads templates again, with all their imports, after each change to code. */
function watchCode(
  eleventy: EleventyConfiguration,
): Required<Pick<ExtensionOptions, "getInstanceFromInputPath">> {
  const imports = createFreshImports();
  eleventy.setUseTemplateCache(false);
  eleventy.on("eleventy.beforeWatch", (changed) => {
    if (changed.some((path) => CODE.test(path))) imports.forget();
  });
  return { getInstanceFromInputPath: imports.load };
}

/** A page that is not written has no path. */
function isHtml({ outputPath }: PageOfEleventy): boolean {
  return typeof outputPath === "string" && outputPath.endsWith(".html");
}

/** Scripts by base path, cached for the whole process: in a build they do not change. */
const knownScripts = new Map<string, readonly Script[]>();

function getScripts(folder: string): readonly Script[] {
  const scripts = knownScripts.get(folder) ?? readScripts(folder);
  knownScripts.set(folder, scripts);
  return scripts;
}
