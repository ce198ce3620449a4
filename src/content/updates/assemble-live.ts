import type { Mention } from "../../markdown/prose.ts";
import { type NewsDate, laterDate } from "../../model/news-date.ts";
import type { Block, CitedSource, Correction } from "../../model/newsroom.ts";
import {
  type LiveCoverage,
  UPDATES_ON_PAGE,
  type Update,
  type UpdateOrder,
  type UpdatePage,
  type UpdatePart,
  pathOfUpdates,
} from "../../model/updates.ts";
import { ONE_RESPONSE, weighUpdate } from "../checks/check-weight.ts";
import type { ContentContext } from "../content-context.ts";
import type { Body } from "../parse-body.ts";
import { type References, joinReferences } from "../parse-inline.ts";
import { groupClaims, listReferences } from "../parse-section.ts";
import type { Timeline } from "../parse-timeline.ts";
import { findNames } from "../resolve-names.ts";
import { hasTitle } from "./parse-updates.ts";
import type { ParsedUpdate } from "./parse-updates.ts";

/** What a live story is made of besides its updates. */
export interface LiveOptions {
  readonly path: string;
  readonly order: UpdateOrder;
  /** Of the front matter, the key points and the introduction: what is on the story's page beside the updates. */
  readonly frame: Pick<UpdatePart, "sources" | "people" | "places"> & {
    readonly words: number;
    /** Estimated size in bytes after gzip, with the site's own frame. */
    readonly bytes: number;
  };
  readonly corrections: readonly Correction[];
  readonly timeline: Timeline | undefined;
}

/** An update with the people and places that it links to. */
interface NamedUpdate {
  readonly update: Update;
  readonly mentions: readonly Mention[];
}

/** The updates of a story and their pages; undefined where one has errors, which are already reported. */
export function assembleLive(
  parsed: readonly ParsedUpdate[],
  options: LiveOptions,
  context: ContentContext,
): LiveCoverage | undefined {
  const sound = parsed.flatMap(({ id, at, body, about }) =>
    id === undefined || at === undefined || body === undefined ? [] : [{ id, at, body, about }],
  );
  if (sound.length === 0 || sound.length < parsed.length) return undefined;
  const places = placeAnchors(sound, options.path);
  const named = sound.map(({ id, at, body, about }, index): NamedUpdate => {
    const references = listReferences(body, options.timeline);
    return {
      mentions: references.mentions,
      update: {
        id,
        at,
        number: index + 1,
        path: `${pathOfUpdates(options.path, index + 1)}#${id}`,
        isKey: about.isKey,
        ...splitTitle(body, places),
        words: body.words,
        sources: groupClaims(references.citations, context),
        corrections: options.corrections.filter((each) => each.update?.id === id),
      },
    };
  });
  return { order: options.order, ...placeOnPages(named, options, context) };
}

function placeOnPages(
  named: readonly NamedUpdate[],
  { path, frame }: LiveOptions,
  context: ContentContext,
): Omit<LiveCoverage, "order"> {
  const updates = named.map(({ update }) => update);
  const shown = countShown(updates, frame.bytes);
  const latest = joinPart(named.slice(-shown), context);
  return {
    latest: {
      updates: latest.updates,
      sources: joinSources([frame.sources, latest.sources]),
      people: distinct([...frame.people, ...latest.people]),
      places: distinct([...frame.places, ...latest.places]),
      words: latest.updates.reduce((sum, { words }) => sum + words, frame.words),
      older: updates.at(-shown - 1),
    },
    key: updates
      .filter(({ isKey }) => isKey)
      .slice(-MOST_KEY)
      .map(({ id, path: own, name, at }) => ({ id, path: own, name, at }))
      .toReversed(),
    pages: Array.from(
      { length: Math.ceil(updates.length / UPDATES_ON_PAGE) },
      (_, index): UpdatePage => {
        const start = index * UPDATES_ON_PAGE;
        const own = joinPart(named.slice(start, start + UPDATES_ON_PAGE), context);
        const page = { number: index + 1, path: pathOfUpdates(path, start + 1) };
        return { ...page, ...own, updated: findLast(own.updates) };
      },
    ),
  };
}

/** How many key updates are listed. */
const MOST_KEY = 12;
/** The most updates on a story's page. */
const MOST_SHOWN = 20;
/** What is left for estimates that are too small. */
const SPARE = 600;

/** How many of the newest updates fit on the story's page, one at least. */
function countShown(updates: readonly Update[], frame: number): number {
  let bytes = frame;
  let count = 0;
  const listed = new Set<string>();
  for (const update of updates.toReversed()) {
    bytes += weighUpdate(update, listed);
    for (const { source } of update.sources) listed.add(source.id);
    if (count === MOST_SHOWN || (count > 0 && bytes > ONE_RESPONSE - SPARE)) break;
    count += 1;
  }
  return count;
}

function joinPart(named: readonly NamedUpdate[], { catalogue }: ContentContext): UpdatePart {
  const updates = named.map(({ update }) => update);
  const names = findNames(
    named.flatMap(({ mentions }) => mentions),
    catalogue,
  );
  return { updates, sources: joinSources(updates.map(({ sources }) => sources)), ...names };
}

/** The sources of several texts, in the order of their first claims. */
function joinSources(lists: readonly (readonly CitedSource[])[]): readonly CitedSource[] {
  const joined = new Map<string, CitedSource>();
  for (const { source, claims } of lists.flat()) {
    const known = joined.get(source.id)?.claims ?? [];
    joined.set(source.id, { source, claims: [...known, ...claims] });
  }
  return [...joined.values()];
}

function findLast(updates: readonly Update[]): NewsDate {
  const [first, ...others] = updates.flatMap(({ at, corrections }) => [
    at,
    ...corrections.map(({ date }) => date),
  ]);
  if (first === undefined) throw new Error("A page of updates has at least one.");
  return others.reduce(laterDate, first);
}

function splitTitle(
  { blocks, text }: Body,
  places: ReadonlyMap<string, string>,
): Pick<Update, "title" | "name" | "body" | "text"> {
  const body = blocks.map((block) => leadToPages(block, places));
  const [first, ...rest] = body;
  if (first?.kind !== "heading" || !hasTitle({ blocks })) {
    return { title: undefined, name: undefined, body, text };
  }
  const [name = "", ...lines] = text.split("\n");
  return { title: first.html, name, body: rest.map(raiseHeading), text: lines.join("\n") };
}

/** Headings below a title, whose levels begin one lower, are as high as in an update without one. */
function raiseHeading(block: Block): Block {
  return block.kind === "heading" ? { ...block, level: Math.max(2, block.level - 1) } : block;
}

/** The page of each anchor that is in an update. */
export function placeAnchors(
  updates: readonly { readonly id: string; readonly body: Pick<Body, "anchors" | "blocks"> }[],
  storyPath: string,
): ReadonlyMap<string, string> {
  return new Map(
    updates.flatMap(({ id, body }, index) => {
      const page = pathOfUpdates(storyPath, index + 1);
      return [id, ...listUpdateAnchors(body)].map((anchor) => [anchor, page] as const);
    }),
  );
}

/** The anchors in an update besides its own; its title has none. */
export function listUpdateAnchors({
  anchors,
  blocks,
}: Pick<Body, "anchors" | "blocks">): readonly string[] {
  const [first] = blocks;
  const title = first?.kind === "heading" && hasTitle({ blocks }) ? first.id : undefined;
  return anchors.filter((anchor) => anchor !== title);
}

/** A link to an update as authors write it, `[…](#exit-poll)`; the links of citations and footnotes have two underscores. */
const LINK = /(<a href=")#([a-z\d-]+(?:_[a-z\d-]+)?)"/g;

/** Lets links to updates lead to the pages that have them for good. */
export function leadToPages(block: Block, places: ReadonlyMap<string, string>): Block {
  const replace = (html: string): string =>
    html.replace(LINK, (whole, start: string, anchor: string) => {
      const page = places.get(anchor);
      return page === undefined ? whole : `${start}${page}#${anchor}"`;
    });
  if (block.kind === "html" || block.kind === "heading") {
    return { ...block, html: replace(block.html) };
  }
  if (block.kind === "footnotes") {
    const footnotes = block.footnotes.map((each) => ({ ...each, html: replace(each.html) }));
    return { ...block, footnotes };
  }
  if (block.kind !== "table") return block;
  return { ...block, caption: replace(block.caption), rows: replace(block.rows) };
}

/** The references of all updates. */
export function joinUpdateReferences(
  updates: readonly ParsedUpdate[],
  timeline: Timeline | undefined,
): References {
  return joinReferences(
    updates.flatMap(({ body }) => (body ? listReferences(body, timeline) : [])),
  );
}

function distinct<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)];
}
