import { fileOfPage } from "../content/site-pages.ts";
import { writeTreeFile } from "../delivery/site-tree.ts";
import { layoutPage } from "../pages/layout-page.tsx";
import { minifyHtml } from "../render/minify.ts";
import { renderTree } from "../render/render-document.ts";
import type { EmitPages } from "./emit-pages.ts";

/** Makes pages as Eleventy does, but without it and what comes to them last; the code that makes them is named at their end. */
export function createEmitter(code: number): EmitPages {
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
