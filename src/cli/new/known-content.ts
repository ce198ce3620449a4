import { parseDataFiles } from "../../content/parse-data-files.ts";
import { unknownStory } from "../../messages/commands/new.ts";
import { suggestName } from "../../source/nearest.ts";
import type { SourceFile } from "../../source/source-text.ts";
import { type StoryFiles, groupStoryFiles } from "../../content/story-files.ts";
import { readFields, readTitle } from "../article-fields.ts";
import { type IdField, RequestError } from "./request.ts";

/** The content that a new file has to fit in with; files with errors are used as far as possible. */
export interface KnownContent {
  /** IANA; undefined where `site.json` cannot be parsed. */
  readonly timeZone: string | undefined;
  readonly ids: Readonly<Record<IdField, readonly KnownId[]>>;
  readonly stories: readonly KnownStory[];
}

/** An id of a data file, with its name. */
export interface KnownId {
  readonly id: string;
  readonly name: string;
}

/** A story by its folder. */
export interface KnownStory extends Pick<StoryFiles, "slug" | "sections"> {
  /** The slug where it has no title. */
  readonly title: string;
  /** Its old slugs. */
  readonly formerly: readonly string[];
}

/** Reads the content that a new file has to fit in with; problems are left to the check. */
export function readKnownContent(files: readonly SourceFile[]): KnownContent {
  const { catalogue, timeZone } = parseDataFiles(files, { report: ignore });
  const list = (file: "authors" | "topics" | "people" | "places"): readonly KnownId[] =>
    [...(catalogue.ids.get(file) ?? [])].map((id) => {
      return { id, name: catalogue[file].get(id)?.name ?? id };
    });
  return {
    timeZone,
    ids: {
      byline: list("authors"),
      topics: list("topics"),
      people: list("people"),
      places: list("places"),
    },
    stories: groupStoryFiles(files, { report: ignore }).map(readStory),
  };
}

/** The story of a slug; throws a RequestError that names the closest one where there is none. */
export function getStory({ stories }: KnownContent, slug: string): KnownStory {
  const story = stories.find((each) => each.slug === slug);
  if (story) return story;
  const slugs = stories.map((each) => each.slug);
  throw new RequestError(unknownStory(slug, suggestName(slug, slugs)));
}

function readStory({ slug, index, sections }: StoryFiles): KnownStory {
  const { formerly } = index ? readFields(index) : {};
  const slugs: readonly unknown[] = Array.isArray(formerly) ? formerly : [];
  return {
    slug,
    sections,
    title: readTitle(index, slug),
    formerly: slugs.filter((each) => typeof each === "string"),
  };
}

function ignore(): void {
  // Problems of other files do not stop a new file.
}
