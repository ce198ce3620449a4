import { writeTreeFile } from "../../../src/delivery/site-tree.ts";
import { type SitePage, fileOfPage } from "../../../src/model/site-pages.ts";
import type { BuildOptions } from "../../../src/pipeline/build-options.ts";
import type { EmitPages } from "../../../src/pipeline/emit/emit-pages.ts";
import type { SiteContext } from "../../../src/site/site-context.ts";
import { createTestOptions } from "./checkout.ts";
import type { World } from "./edits.ts";

/** Gives the HTML of a page. */
export type RenderPage = (page: SitePage, context: SiteContext) => Promise<string>;

/** Makes pages as Eleventy does, but without it: what is tested here is what is made, and when. */
function createEmitter(code: number, renderPage: RenderPage): EmitPages {
  return (pages, context, folder) =>
    Promise.all(
      pages.map(async (page) => {
        const html = `${await renderPage(page, context)}<!--${code}-->`;
        const file = fileOfPage(page.path);
        writeTreeFile(folder, file, Buffer.from(html));
        return { path: page.path, file, html };
      }),
    );
}

/** What builds of a world work with in a test: pages that end with the number of the code. */
export function createOptions(
  root: string,
  world: Pick<World, "code" | "now">,
  renderPage: RenderPage,
): BuildOptions {
  const { code } = world;
  return createTestOptions(root, {
    readClock: () => ({ now: world.now, isPreview: false }),
    emitPages: createEmitter(code, renderPage),
    digestCode: () => String(code),
  });
}
