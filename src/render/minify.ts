import { askMinifier, minifyPlainly } from "./ask-minifier.ts";
import { fillSlots, splitAtSlots, takeShape } from "./take-shape.ts";

/** Elements that are minified by themselves, from the inside out, so that they have few shapes; none holds another of its own kind. */
const ISLANDS = [
  /<(ul|ol|figure)(?: [^<>]*)?>(?:(?!<\1[ >])[^])*?<\/\1>|<(div) class="prose">(?:(?!<div[ >])[^])*?<\/div>/g,
  /<(section)(?: [^<>]*)?>(?:(?!<section[ >])[^])*?<\/section>/g,
];

/** Stands in the place of an island, between the tags of an element of the same name. */
const BUOY = "\uE001";
const BUOYS = /<([a-z]+)>\uE001(\d+)<\/\1>/g;

/** What stands for what is taken out; a page that holds it itself is minified as it stands. */
const MARKS = /[\uE000\uE001]/;

/**
 * Minifies a page; what comes out is what the minifier makes of it again. The minifier would take most of a build's time, so
 * it is asked once for all pages and parts of pages that have the same shape; that changes no byte of the result.
 */
export async function minifyHtml(html: string): Promise<string> {
  if (MARKS.test(html)) return minifyPlainly(html);
  const islands: string[] = [];
  let outline = html;
  for (const pattern of ISLANDS) {
    outline = outline.replace(pattern, (island) => {
      const name = /[a-z]+/.exec(island)?.[0] ?? "";
      islands.push(island);
      return `<${name}>${BUOY}${islands.length - 1}</${name}>`;
    });
  }
  const minified: string[] = [];
  for (const island of islands) minified.push(await minifyIsland(island));
  const land = (part: string): string =>
    part.replace(BUOYS, (_, _tag, index: string) => land(minified[Number(index)] ?? ""));
  return land(await minifyByShape(outline));
}

/** Islands of the last pages: what stands on a story's page stands on those of its sections too. */
const knownIslands = new Map<string, string>();

/** With more than this, it begins anew. */
const MOST_ISLANDS = 1000;

async function minifyIsland(island: string): Promise<string> {
  const known = knownIslands.get(island);
  if (known !== undefined) return known;
  const minified = await minifyByShape(island);
  if (knownIslands.size >= MOST_ISLANDS) knownIslands.clear();
  knownIslands.set(island, minified);
  return minified;
}

/** What the minifier makes of each shape that has been met, between its holes. */
const knownShapes = new Map<string, readonly string[]>();

/** More shapes than this are not kept. */
const MOST_SHAPES = 10_000;

async function minifyByShape(html: string): Promise<string> {
  const { outline, pieces } = await takeShape(html, askMinifier);
  const parts = knownShapes.get(outline) ?? splitAtSlots(await askMinifier(outline));
  if (knownShapes.size < MOST_SHAPES) knownShapes.set(outline, parts);
  return fillSlots(parts, pieces) ?? minifyPlainly(html);
}
