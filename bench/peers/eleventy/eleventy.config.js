import { minify } from "html-minifier-terser";
import { createMarkdown } from "./lib/markdown.js";
import { arrangeStories, listRecordLists, listRecordPages } from "./lib/newsroom.js";

/** The same as in `src/render/ask-minifier.ts`. */
const MINIFIER_OPTIONS = {
  collapseBooleanAttributes: true,
  collapseWhitespace: true,
  ignoreCustomFragments: [],
  minifyCSS: false,
  minifyJS: false,
  removeAttributeQuotes: true,
  removeComments: true,
  removeOptionalTags: true,
  removeRedundantAttributes: true,
  useShortDoctype: true,
};

export default function configure(eleventy) {
  eleventy.setLibrary("md", createMarkdown());
  eleventy.addWatchTarget("lib");

  eleventy.addCollection("stories", (api) => arrangeStories(api.getAll()));
  eleventy.addCollection("recordPages", (api) => listRecordPages(api.getAll()));
  eleventy.addCollection("recordLists", () => listRecordLists());

  eleventy.addTransform("minify", function minifyPage(content) {
    return (this.page.outputPath || "").endsWith(".html")
      ? minify(content, MINIFIER_OPTIONS)
      : content;
  });

  return {
    dir: { input: "content", includes: "../_includes", output: "_site" },
    markdownTemplateEngine: false,
  };
}
