import type { LocatedWord } from "../markdown/attributes.ts";
import type { Directive } from "../markdown/prose.ts";
import { getCachedMap } from "../map/locator-map.ts";
import type { ReportFinding } from "./checks/check-references.ts";
import { type Catalogue, findUnknownId } from "./content-context.ts";
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
  readonly catalogue: Catalogue;
  readonly report: ReportFinding;
}

type Resolver = (directive: Directive, context: DirectiveContext) => readonly ResolvedBlock[];

/** The blocks of a directive; none where it is refused, which is reported. */
export function resolveDirective(
  directive: Directive,
  context: DirectiveContext,
): readonly ResolvedBlock[] {
  if (context.isNews) return RESOLVERS[directive.name](directive, context);
  const message = `"::${directive.name}" can stand in a story only.`;
  context.report(directive.offset, { rule: "directive-place", message, fix: "Remove it." });
  return [];
}

const RESOLVERS: Readonly<Record<Directive["name"], Resolver>> = {
  post: resolvePost,
  timeline: ({ offset }, { timeline, report }) => {
    // Empty where all entries belong to embargoed sections.
    if (timeline?.entries.length === 0) return [];
    if (timeline) return [{ kind: "timeline", timeline: timeline.entries }];
    const message = "The story has no timeline.json.";
    report(offset, { rule: "missing-file", message, fix: "Add it beside index.md." });
    return [];
  },
  map: resolveMap,
  sections: ({ offset }, { allowsSections, report }) => {
    if (allowsSections) return [{ kind: "sections" }];
    const message = '"::sections" can stand in a story\'s index.md only.';
    report(offset, { rule: "directive-place", message, fix: "Remove it." });
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
  const refuse = (at: number, message: string, fix: string): readonly [] => {
    report(at, { rule: "map-places", message, fix });
    return [];
  };
  if (ids.length > MOST_MAP_PLACES) {
    const message = `A map cannot hold ${ids.length} places: it has room for ${MOST_MAP_PLACES}.`;
    return refuse(offset, message, "Name fewer.");
  }
  const places = ids.flatMap((id) => findMapPlace(id, catalogue, report));
  const twin = ids.find(({ text }, index) => ids.findIndex((each) => each.text === text) < index);
  if (twin) return refuse(twin.offset, `"${twin.text}" stands on the map already.`, "Remove it.");
  // The missing place is already reported; a map without it would not be what the author meant.
  if (places.length < ids.length) return [];
  try {
    return [{ kind: "map", map: getCachedMap(places), places }];
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return refuse(offset, `The map cannot be drawn: ${error.message}.`, "Name fewer places.");
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
  report(offset, {
    rule: "place-without-coordinates",
    message: `"${id}" cannot stand on a map: it has no coordinates in places.json.`,
    fix: 'Add its "latitude" and "longitude", or take it off the map.',
  });
  return [];
}
