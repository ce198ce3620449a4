import { askMinifier, minifyPlainly } from "./ask-minifier.ts";
import { fillSlots, splitAtSlots, takeShape } from "./take-shape.ts";

/** Elements that are extracted and minified on their own, inner ones first, so that pages have few shapes; none contains another of its own kind. */
const EXTRACTED = [
  /<(ul|ol|figure)(?: [^<>]*)?>(?:(?!<\1[ >])[^])*?<\/\1>|<(div) class="prose">(?:(?!<div[ >])[^])*?<\/div>/g,
  /<(section)(?: [^<>]*)?>(?:(?!<section[ >])[^])*?<\/section>/g,
];

/** The placeholder of an extracted element, inside an empty element of the same name. */
const PLACEHOLDER = "\uE001";
const PLACEHOLDERS = /<([a-z]+)>\uE001(\d+)<\/\1>/g;

/** The placeholder characters; a page that contains one is minified without a cache. */
const MARKS = /[\uE000\uE001]/;

/**
 * Minifies a page to the same bytes as the minifier alone. The minifier would take most of a build's time, so it is called once for all
 * pages and elements of the same shape.
 */
export async function minifyHtml(html: string): Promise<string> {
  if (MARKS.test(html)) return minifyPlainly(html);
  const elements: string[] = [];
  let outline = html;
  for (const pattern of EXTRACTED) {
    outline = outline.replace(pattern, (element) => {
      const name = /[a-z]+/.exec(element)?.[0] ?? "";
      elements.push(element);
      return `<${name}>${PLACEHOLDER}${elements.length - 1}</${name}>`;
    });
  }
  const minified: string[] = [];
  for (const element of elements) minified.push(await minifyElement(element));
  const restore = (part: string): string =>
    part.replace(PLACEHOLDERS, (_, _tag, index: string) => restore(minified[Number(index)] ?? ""));
  return restore(await minifyByShape(outline));
}

/** Minified elements, cached for the whole process: a story's elements are on its own page and on those of its sections. */
const minifiedElements = new Map<string, string>();

/** The cache is cleared at this size. */
const MOST_ELEMENTS = 1000;

async function minifyElement(element: string): Promise<string> {
  const known = minifiedElements.get(element);
  if (known !== undefined) return known;
  const minified = await minifyByShape(element);
  if (minifiedElements.size >= MOST_ELEMENTS) minifiedElements.clear();
  minifiedElements.set(element, minified);
  return minified;
}

/** Minified shapes, split at their slots, cached for the whole process: most pages share them. */
const knownShapes = new Map<string, readonly string[]>();

/** No more shapes than this are cached. */
const MOST_SHAPES = 10_000;

async function minifyByShape(html: string): Promise<string> {
  const { outline, pieces } = await takeShape(html, askMinifier);
  const parts = knownShapes.get(outline) ?? splitAtSlots(await askMinifier(outline));
  if (knownShapes.size < MOST_SHAPES) knownShapes.set(outline, parts);
  return fillSlots(parts, pieces) ?? minifyPlainly(html);
}
