import type { EleventyConfiguration } from "@11ty/eleventy";
import type { VNode } from "preact";
import { minifyHtml } from "./minify.ts";
import { readStyleSheets } from "./read-style-sheets.ts";
import { renderDocument } from "./render-document.ts";
import type { StyleSheet } from "./select-styles.ts";

/** Options of the render plugin. */
export interface RenderOptions {
  /** Folder of layouts and components, whose style sheets are compiled at the start of each build. */
  readonly includes: string;
}

/** Lets route templates be TSX that return a page's tree, and minifies every page, last. */
export function renderPlugin({
  includes,
}: RenderOptions): (configuration: EleventyConfiguration) => void {
  let styleSheets: readonly StyleSheet[] = [];
  return (configuration) => {
    configuration.on("eleventy.before", () => {
      styleSheets = readStyleSheets(includes);
    });
    configuration.addTemplateFormats("11ty.tsx");
    configuration.addExtension(["11ty.tsx"], {
      key: "11ty.js",
      compile: () =>
        async function render(data) {
          const tree = (await this.defaultRenderer(data)) as VNode;
          return renderDocument(tree, styleSheets);
        },
    });
    configuration.addTransform("minify", async function minify(content) {
      const { outputPath } = this.page;
      return outputPath !== false && outputPath.endsWith(".html") ? minifyHtml(content) : content;
    });
  };
}
