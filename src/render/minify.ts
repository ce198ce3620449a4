import { type Options, minify } from "html-minifier-terser";

/**
 * What is taken out of a page: all that a browser puts back by itself. Style sheets come minified,
 * and the minifier's own CSS step would corrupt nested rules.
 */
const OPTIONS = {
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
} satisfies Options;

/** Elements that stand on several pages as they are; none holds another of its own kind. */
const SHARED =
  /<(div) class="prose">[^]*?<\/div>|<(figure) class="post">[^]*?<\/figure>|<(header) class="masthead">[^]*?<\/header>|<(footer) class="colophon">[^]*?<\/footer>/g;

/** A text of some length in which there is no space but single ones between words: the minifier leaves it as it is. */
const WORDS = /(?<=>)(?! )[^<>\n\r\t\f\xA0]{12,}(?<! )(?=<)/g;

/** Stands for what is kept from the minifier; text that holds it is minified as it stands. */
const STAND_IN = "\uE000";

/**
 * Minifies a page; what comes out is what the minifier makes of it again. The minifier takes most of a build's time, so it is
 * given each shared element once, and no words that it would only copy; neither changes a byte of the result.
 */
export async function minifyHtml(html: string): Promise<string> {
  if (html.includes(STAND_IN)) return minify(html, OPTIONS);
  const shared: string[] = [];
  const outline = html.replace(SHARED, (element, ...tags: (string | undefined)[]) => {
    const tag = tags.slice(0, 4).find((name) => name !== undefined) ?? "";
    shared.push(element);
    return `<${tag}>${STAND_IN}</${tag}>`;
  });
  const minified: string[] = [];
  for (const element of shared) minified.push(await minifyShared(element));
  const page = await minifyWords(outline);
  return putBack(page, /<(div|figure|header|footer)>\uE000<\/\1>/g, minified);
}

/** As many as a story has, and then some. */
const REMEMBERED = 500;

const remembered = new Map<string, string>();

async function minifyShared(element: string): Promise<string> {
  const known = remembered.get(element);
  if (known !== undefined) return known;
  const minified = await minifyWords(element);
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(element, minified);
  return minified;
}

async function minifyWords(html: string): Promise<string> {
  const words: string[] = [];
  const outline = html.replace(WORDS, (text) => {
    if (text.includes("  ")) return text;
    words.push(text);
    return `${STAND_IN}${STAND_IN}`;
  });
  return putBack(await minify(outline, OPTIONS), /\uE000\uE000/g, words);
}

function putBack(html: string, places: RegExp, pieces: readonly string[]): string {
  let index = 0;
  return html.replace(places, () => pieces[index++] ?? "");
}
