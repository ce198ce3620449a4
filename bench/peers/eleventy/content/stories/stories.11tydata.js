/** `1-protests.md` goes to `/stories/<story>/protests/`, `index.md` to `/stories/<story>/`. */
export default {
  layout: "article.11ty.js",
  permalink: ({ page }) =>
    `${page.filePathStem.replace(/\/index$/, "").replace(/\/\d+-/, "/")}/index.html`,
};
