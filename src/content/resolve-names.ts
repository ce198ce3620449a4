import type { Mention } from "../markdown/prose.ts";
import { type ContentContext, resolveIds } from "./content-context.ts";
import type { Person, Place } from "../model/entities.ts";
import type { ParsedArticle } from "./parse-article.ts";

interface NameFields {
  readonly people?: readonly string[] | undefined;
  readonly places?: readonly string[] | undefined;
}

/** The people and places that texts link to. */
export function findNames(
  mentions: readonly Mention[],
  { people, places }: Pick<ContentContext["catalogue"], "people" | "places">,
): { readonly people: readonly Person[]; readonly places: readonly Place[] } {
  return {
    people: distinct(findMentioned("person", mentions, people)),
    places: distinct(findMentioned("place", mentions, places)),
  };
}

/** The people and places in front matter, then those that the body links to. */
export function resolveNames(
  { sound, data }: Pick<ParsedArticle<NameFields>, "sound" | "data">,
  mentions: readonly Mention[],
  context: ContentContext,
): { readonly people: readonly Person[]; readonly places: readonly Place[] } {
  const { people, places } = context.catalogue;
  const resolve = <File extends "people" | "places">(
    file: File,
  ): ReturnType<typeof resolveIds<File>> =>
    data ? resolveIds(context, data, file, sound[file] ?? [], file) : [];
  return {
    people: distinct([...resolve("people"), ...findMentioned("person", mentions, people)]),
    places: distinct([...resolve("places"), ...findMentioned("place", mentions, places)]),
  };
}

function findMentioned<Entity>(
  kind: Mention["kind"],
  mentions: readonly Mention[],
  known: ReadonlyMap<string, Entity>,
): readonly Entity[] {
  return mentions.flatMap((mention) =>
    mention.kind === kind ? (known.get(mention.id) ?? []) : [],
  );
}

function distinct<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)];
}
