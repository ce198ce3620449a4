import type { Block, Section, Story } from "../../model/newsroom.ts";

/** What an author puts onto a page, by the names that warnings use; in bytes. */
export interface PageEstimate {
  /** The whole page with what the site adds. */
  readonly total: number;
  /** Heaviest first. */
  readonly parts: readonly { readonly name: PartName; readonly bytes: number }[];
}

/** A kind of what authors add to a page. */
export type PartName = "text" | "citations" | "sources" | "headings" | "timeline" | "map" | "posts";

/** Bytes of a page after gzip, as measured on pages of many shapes: src/content/checks/weigh-story.test.ts holds them to real pages. */
const RATES = {
  /** Styles, head, scripts and frame, which are the site's. */
  frame: 4_250,
  character: 0.5,
  citation: 11,
  source: 50,
  heading: 22,
  entry: 14,
  /** Of the path data of a map. */
  mapCharacter: 0.5,
  place: 40,
  post: 70,
} as const;

const CITATION = /<a id="[^"]*" href="#_[^]*?<\/a>/g;
const TAG = /<[^>]*>/g;

/** What a story's own page weighs, about; it costs no compression, and is the same on every machine. */
export function weighStory(story: Story): PageEstimate {
  const { title, description, keyPoints, corrections, opening, closing, sections, sources } = story;
  const texts = [...keyPoints, ...corrections.map(({ html }) => html)];
  const bodies = [opening, ...sections.map(({ body }) => body), closing].flat();
  // A section's title is its heading and stands in the contents too.
  const headings = sections.map((section) => section.title);
  return weigh([title, description, ...texts], bodies, sources.length, [...headings, ...headings]);
}

/** What the page of one section weighs, about. */
export function weighSection({ title, description, body, sources }: Section): PageEstimate {
  return weigh([title, description], body, sources.length, []);
}

function weigh(
  texts: readonly string[],
  blocks: readonly Block[],
  sources: number,
  titles: readonly string[],
): PageEstimate {
  const htmls = [...texts, ...blocks.flatMap((block) => (block.kind === "html" ? block.html : []))];
  const citations = htmls.reduce((sum, html) => sum + (html.match(CITATION)?.length ?? 0), 0);
  const headings = [
    ...titles,
    ...blocks.flatMap((block) => (block.kind === "heading" ? block.html : [])),
  ];
  const exhibits = Object.values(EXHIBITS).map(([name, weighBlock]) => {
    return [name, sum(blocks, weighBlock)] as const;
  });
  const sizes: Partial<Readonly<Record<PartName, number>>> = {
    text: countCharacters(htmls) * RATES.character,
    citations: citations * RATES.citation,
    sources: sources * RATES.source,
    headings: headings.length * RATES.heading + countCharacters(headings) * RATES.character,
    ...Object.fromEntries(exhibits),
  };
  const parts = Object.entries(sizes)
    .map(([name, bytes]) => ({ name: name as PartName, bytes: Math.round(bytes) }))
    .filter(({ bytes }) => bytes > 0)
    .sort((a, b) => b.bytes - a.bytes);
  const added = parts.reduce((total, { bytes }) => total + bytes, 0);
  return { total: RATES.frame + added, parts };
}

/** The part that each kind of exhibit counts towards, and its bytes; text and headings are counted apart. */
const EXHIBITS: Readonly<
  Record<Exclude<Block["kind"], "html" | "heading">, readonly [PartName, (block: Block) => number]>
> = {
  timeline: ["timeline", weighTimeline],
  map: ["map", weighMap],
  post: ["posts", weighPost],
};

function weighTimeline(block: Block): number {
  if (block.kind !== "timeline") return 0;
  const htmls = block.timeline.map(({ html, when = "" }) => html + when);
  const cited = htmls.reduce((count, html) => count + (html.match(CITATION)?.length ?? 0), 0);
  return (
    htmls.length * RATES.entry + cited * RATES.citation + countCharacters(htmls) * RATES.character
  );
}

function weighMap(block: Block): number {
  if (block.kind !== "map") return 0;
  const { land, focus, borders, seaNames, neighbourNames, focusNames } = block.map;
  const labels = seaNames.length + neighbourNames.length + focusNames.length;
  const paths = land.length + focus.length + borders.length;
  return paths * RATES.mapCharacter + (block.places.length + labels) * RATES.place;
}

function weighPost(block: Block): number {
  if (block.kind !== "post") return 0;
  const { account, quote, summary, links } = block.post;
  const texts = [
    account ?? "",
    quote,
    summary,
    ...links.flatMap(({ label, address }) => [label, address]),
  ];
  return RATES.post + countCharacters(texts) * RATES.character;
}

function countCharacters(htmls: readonly string[]): number {
  return htmls.reduce(
    (count, html) => count + html.replace(CITATION, "").replace(TAG, "").length,
    0,
  );
}

function sum(blocks: readonly Block[], weighBlock: (block: Block) => number): number {
  return blocks.reduce((total, block) => total + weighBlock(block), 0);
}
