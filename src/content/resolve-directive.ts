import {
  MISSING_TIMELINE,
  SECTIONS_OUTSIDE_INDEX,
  directiveOutsideStory,
  impossibleMap,
  placeWithoutCoordinates,
  repeatedPlace,
  tooManyPlaces,
} from "../messages/markdown/directives.ts";
import type { Message } from "../messages/message.ts";
import type { LocatedWord } from "../markdown/attributes.ts";
import type { Directive, ProseDirective } from "../markdown/prose.ts";
import { getCachedMap } from "../map/locator-map.ts";
import type { ReportFinding } from "./checks/check-references.ts";
import { type Catalogue, findUnknownId } from "./content-context.ts";
import { resolveChart } from "./exhibits/resolve-chart.ts";
import { type ExhibitContext, resolveTable } from "./exhibits/resolve-table.ts";
import { resolveVideo } from "./exhibits/resolve-video.ts";
import type { Exhibits } from "./exhibits/open-exhibits.ts";
import type { Place } from "../model/entities.ts";
import type { Block } from "../model/newsroom.ts";
import type { Timeline } from "./parse-timeline.ts";

/** A block, or the position of a story's sections. */
export type ResolvedBlock = Block | { readonly kind: "sections" };

/** The context of a directive. */
export interface DirectiveContext {
  readonly isNews: boolean;
  readonly allowsSections: boolean;
  readonly timeline: Timeline | undefined;
  /** The files that directives show; undefined for a page that is no news. */
  readonly exhibits: Exhibits | undefined;
  readonly catalogue: Catalogue;
  readonly report: ReportFinding;
}

type Resolver = (directive: Directive, context: DirectiveContext) => readonly ResolvedBlock[];
type ExhibitResolver = (block: ProseDirective, context: ExhibitContext) => readonly Block[];

/** The blocks of a directive; none where it is refused, which is reported. */
export function resolveDirective(
  block: ProseDirective,
  context: DirectiveContext,
): readonly ResolvedBlock[] {
  const { directive } = block;
  const { name, offset } = directive;
  const { isNews, exhibits, catalogue, report } = context;
  if (!isNews || exhibits === undefined) {
    report(offset, directiveOutsideStory(name));
    return [];
  }
  return isExhibit(name)
    ? EXHIBITS[name](block, { catalogue, exhibits, report })
    : RESOLVERS[name](directive, context);
}

/** The directives that show files of the story's folder. */
const EXHIBITS = {
  table: resolveTable,
  chart: resolveChart,
  video: resolveVideo,
} as const satisfies Partial<Readonly<Record<Directive["name"], ExhibitResolver>>>;

function isExhibit(name: Directive["name"]): name is keyof typeof EXHIBITS {
  return Object.hasOwn(EXHIBITS, name);
}

const RESOLVERS: Readonly<Record<Exclude<Directive["name"], keyof typeof EXHIBITS>, Resolver>> = {
  post: resolvePost,
  timeline: ({ offset }, { timeline, report }) => {
    // Empty where all entries belong to embargoed sections.
    if (timeline?.entries.length === 0) return [];
    if (timeline) return [{ kind: "timeline", timeline: timeline.entries }];
    report(offset, MISSING_TIMELINE);
    return [];
  },
  map: resolveMap,
  sections: ({ offset }, { allowsSections, report }) => {
    if (allowsSections) return [{ kind: "sections" }];
    report(offset, SECTIONS_OUTSIDE_INDEX);
    return [];
  },
};

function resolvePost(
  { id }: Directive,
  { catalogue, report }: DirectiveContext,
): readonly ResolvedBlock[] {
  if (id === undefined) return [];
  const unknown = findUnknownId(catalogue, "posts", id.text);
  if (unknown) report(id.offset, unknown);
  const post = catalogue.posts.get(id.text);
  return post ? [{ kind: "post", post }] : [];
}

/** More labels do not fit on a map, and take long to place. */
const MOST_MAP_PLACES = 20;

function resolveMap(
  { offset, attributes }: Directive,
  { catalogue, report }: DirectiveContext,
): readonly ResolvedBlock[] {
  const ids = splitIds(attributes.get("places"));
  const refuse = (at: number, message: Message): readonly [] => {
    report(at, message);
    return [];
  };
  if (ids.length > MOST_MAP_PLACES) {
    return refuse(offset, tooManyPlaces(ids.length, MOST_MAP_PLACES));
  }
  const places = ids.flatMap((id) => findMapPlace(id, catalogue, report));
  const twin = ids.find(({ text }, index) => ids.findIndex((each) => each.text === text) < index);
  if (twin) return refuse(twin.offset, repeatedPlace(twin.text));
  // The missing place is already reported; a map without it would not be what the author meant.
  if (places.length < ids.length) return [];
  try {
    return [{ kind: "map", map: getCachedMap(places), places }];
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return refuse(offset, impossibleMap(error.message));
  }
}

/** The ids in a list separated by spaces, each with its offset. */
function splitIds(list: LocatedWord | undefined): readonly LocatedWord[] {
  const { text, offset } = list ?? { text: "", offset: 0 };
  return [...text.matchAll(/\S+/g)].map(({ 0: id, index }) => {
    return { text: id, offset: offset + index };
  });
}

type MapPlace = Place & Readonly<Record<"latitude" | "longitude", number>>;

function findMapPlace(
  { text: id, offset }: LocatedWord,
  catalogue: Catalogue,
  report: ReportFinding,
): readonly MapPlace[] {
  const unknown = findUnknownId(catalogue, "places", id);
  if (unknown) report(offset, unknown);
  const place = catalogue.places.get(id);
  if (place === undefined) return [];
  const { latitude, longitude } = place;
  if (latitude !== undefined && longitude !== undefined) return [{ ...place, latitude, longitude }];
  report(offset, placeWithoutCoordinates(id));
  return [];
}
