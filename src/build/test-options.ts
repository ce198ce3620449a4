import { fileOfPage } from "../content/site-pages.ts";
import { writeTreeFile } from "../delivery/site-tree.ts";
import { layoutPage } from "../pages/layout-page.tsx";
import { minifyHtml } from "../render/minify.ts";
import { renderTree } from "../render/render-document.ts";
import type { BuildOptions } from "./build-site.ts";
import type { EmitPages } from "./emit-pages.ts";
import { createTestOptions } from "./test-checkout.ts";
import type { World } from "./test-edits.ts";

/** Makes pages as Eleventy does, but without it: what is tested here is what is made, and when. */
function createEmitter(code: number): EmitPages {
  return (pages, setting, folder) =>
    Promise.all(
      pages.map(async (page) => {
        const minified = await minifyHtml(renderTree(layoutPage(page, setting)));
        const html = `${minified}<!--${code}-->`;
        const file = fileOfPage(page.path);
        writeTreeFile(folder, file, Buffer.from(html));
        return { path: page.path, file, html };
      }),
    );
}

/** What builds of a world work with in a test: pages as they are, each of which ends with the number of the code. */
export function createOptions(root: string, world: Pick<World, "code" | "now">): BuildOptions {
  const { code } = world;
  return createTestOptions(root, {
    readClock: () => ({ now: world.now, isPreview: false }),
    emitPages: createEmitter(code),
    digestCode: () => String(code),
  });
}
