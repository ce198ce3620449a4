import { heavyPage } from "../../messages/content/weight.ts";
import type { Story, Block, Section } from "../../model/newsroom.ts";
import type { Problem } from "../../source/problem.ts";
import { problemOfFile } from "../../source/source-text.ts";
import type { Update, UpdatePage } from "../../model/updates.ts";
import type { StoryFiles } from "../story-files.ts";
import { RATES } from "./weight-rates.ts";

/** Bytes after gzip that reach a reader in one response: the first flight of a TCP connection. */
export const ONE_RESPONSE = 12_288;

/** Warns about pages of a story that are larger than one response. */
export function checkWeight(story: Story, { index, sections }: StoryFiles): readonly Problem[] {
  const files = new Map(sections.map(({ slug, file }) => [slug, file.path]));
  return [
    ...describeHeavy(story.path, index?.path, weighStory(story)),
    ...story.sections.flatMap((section) =>
      describeHeavy(section.path, files.get(section.slug), weighSection(section)),
    ),
    ...(story.live?.pages ?? []).flatMap((page) =>
      describeHeavy(page.path, index?.path, weighUpdates(page)),
    ),
  ];
}

function describeHeavy(
  path: string,
  file: string | undefined,
  { total, parts }: PageEstimate,
): readonly Problem[] {
  if (file === undefined || total <= ONE_RESPONSE) return [];
  return [problemOfFile(file, heavyPage(path, total, ONE_RESPONSE, parts))];
}

/** Estimated size of a page, in bytes after gzip. */
interface PageEstimate {
  /** The whole page, with the site's own frame. */
  readonly total: number;
  /** Heaviest first. */
  readonly parts: readonly { readonly name: PartName; readonly bytes: number }[];
}

/** A kind of content, as warnings name it. */
type PartName =
  | "text"
  | "citations"
  | "sources"
  | "headings"
  | "tables"
  | "charts"
  | "footnotes"
  | "timeline"
  | "map"
  | "posts"
  | "boxes"
  | "pictures";

const CITATION = /<a id="[^"]*" href="#_[^]*?<\/a>/g;
const TAG = /<[^>]*>/g;

/** Estimates the size of a story's page; unlike compressing it, this is fast and the same on every machine. */
export function weighStory(story: Story): PageEstimate {
  const { title, description, keyPoints, corrections, hero, opening, closing, sections, live } =
    story;
  const updates = live?.latest.updates ?? [];
  const own = corrections.filter(({ update }) => update === undefined);
  const texts = [...keyPoints, ...[...own, ...listCorrections(updates)].map(({ html }) => html)];
  const heroes: readonly Block[] = hero ? [{ kind: "picture", picture: hero }] : [];
  const bodies = [
    heroes,
    opening,
    ...sections.map(({ body }) => body),
    closing,
    ...listBodies(updates),
  ];
  // A section's title is in its heading and in the list of contents.
  const headings = sections.map((section) => section.title);
  const keys = (live?.key ?? []).flatMap(({ name }) => name ?? []);
  const { sources } = live?.latest ?? story;
  const titles = [...headings, ...headings, ...keys, ...listTitles(updates)];
  const sum = weigh([title, description, ...texts], bodies.flat(), sources.length, titles);
  return live ? addLive(sum, updates.length) : sum;
}

/** Estimates the size of a page of updates. */
function weighUpdates({ updates, sources }: UpdatePage): PageEstimate {
  const texts = listCorrections(updates).map(({ html }) => html);
  const sum = weigh(texts, listBodies(updates).flat(), sources.length, listTitles(updates));
  return addLive(sum, updates.length);
}

/** Estimates what an update adds to a page that lists some sources already. */
export function weighUpdate(update: Update, listed: ReadonlySet<string>): number {
  const texts = listCorrections([update]).map(({ html }) => html);
  const added = update.sources.filter(({ source }) => !listed.has(source.id));
  const { total } = weigh(texts, update.body, added.length, listTitles([update]));
  return total - RATES.frame + RATES.update;
}

function addLive({ total, parts }: PageEstimate, updates: number): PageEstimate {
  return { total: total + RATES.live + updates * RATES.update, parts };
}

function listCorrections(updates: readonly Update[]): Story["corrections"] {
  return updates.flatMap(({ corrections }) => corrections);
}

function listBodies(updates: readonly Update[]): readonly (readonly Block[])[] {
  return updates.map(({ body }) => body);
}

function listTitles(updates: readonly Update[]): readonly string[] {
  return updates.flatMap(({ title }) => title ?? []);
}

/** Estimates the size of a section's page. */
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
  const sizes: Partial<Readonly<Record<PartName, number>>> = {
    text: countCharacters(htmls) * RATES.character,
    citations: citations * RATES.citation,
    sources: sources * RATES.source,
    headings: headings.length * RATES.heading + countCharacters(headings) * RATES.character,
    ...Object.fromEntries(
      Object.values(EXHIBITS).map(([part, weighBlock]) => [part, sum(blocks, weighBlock)]),
    ),
  };
  const parts = Object.entries(sizes)
    .map(([name, bytes]) => ({ name: name as PartName, bytes: Math.round(bytes) }))
    .filter(({ bytes }) => bytes > 0)
    .sort((a, b) => b.bytes - a.bytes);
  const added = parts.reduce((total, { bytes }) => total + bytes, 0);
  return { total: RATES.frame + added, parts };
}

/** The part that each kind of exhibit counts towards, and its weight; text and headings are counted apart. */
const EXHIBITS: Readonly<
  Record<Exclude<Block["kind"], "html" | "heading">, readonly [PartName, (block: Block) => number]>
> = {
  timeline: ["timeline", weighTimeline],
  map: ["map", weighMap],
  post: ["posts", weighPost],
  table: ["tables", weighTable],
  chart: ["charts", weighChart],
  video: ["boxes", weighVideo],
  footnotes: ["footnotes", weighFootnotes],
  pull: ["boxes", weighBox],
  aside: ["boxes", weighBox],
  claim: ["boxes", weighBox],
  picture: ["pictures", weighPicture],
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

function weighPicture(block: Block): number {
  if (block.kind !== "picture") return 0;
  const { alt, caption = "", credit, citation } = block.picture;
  // The alternative text is read out and shown.
  const characters = alt.length + caption.length + credit.length;
  const cited = citation.match(CITATION)?.length ?? 0;
  return RATES.picture + cited * RATES.citation + characters * RATES.character;
}

function weighTable(block: Block): number {
  if (block.kind !== "table") return 0;
  const { caption, rows } = block;
  const cited = `${caption}${rows}`.match(CITATION)?.length ?? 0;
  const cells = rows.match(/<t[dh]/g)?.length ?? 0;
  return (
    RATES.table +
    cells * RATES.cell +
    cited * RATES.citation +
    countCharacters([caption, rows]) * RATES.character
  );
}

function weighChart(block: Block): number {
  if (block.kind !== "chart") return 0;
  const { drawing, series, least, most, ...table } = block.chart;
  const { texts, marks, grid } = drawing;
  const labels = [...texts.start, ...texts.middle, ...texts.end];
  const paths = [grid, ...marks.map(({ path }) => path)].join("").length;
  const words = [...labels.map(({ text }) => text), ...series, least.name, most.name];
  return (
    RATES.chart +
    labels.length * RATES.chartLabel +
    paths * RATES.chartCharacter +
    countCharacters(words) * RATES.character +
    weighTable({ kind: "table", ...table })
  );
}

function weighVideo(block: Block): number {
  if (block.kind !== "video") return 0;
  const { title, address } = block.video;
  // The address is in the structured data too.
  return RATES.box + (title.length + address.length) * RATES.character;
}

function weighBox(block: Block): number {
  const htmls = listBoxHtml(block);
  if (htmls.length === 0) return 0;
  const cited = htmls.join("").match(CITATION)?.length ?? 0;
  return RATES.box + cited * RATES.citation + countCharacters(htmls) * RATES.character;
}

function listBoxHtml(block: Block): readonly string[] {
  if (block.kind === "pull") return [block.html];
  if (block.kind === "aside") return [block.title, block.html];
  return block.kind === "claim" ? [block.html, block.reasons] : [];
}

function weighFootnotes(block: Block): number {
  if (block.kind !== "footnotes") return 0;
  const htmls = block.footnotes.map(({ html }) => html);
  const cited = htmls.join("").match(CITATION)?.length ?? 0;
  return (
    htmls.length * RATES.footnote +
    cited * RATES.citation +
    countCharacters(htmls) * RATES.character
  );
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
