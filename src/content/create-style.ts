import { listCountryNames } from "../map/countries.ts";
import { type HouseStyle, type StyleLists, createHouseStyle } from "../prose/house-style.ts";
import type { KnownName } from "../prose/name-index.ts";
import type { Catalogue } from "./content-context.ts";
import type { FileOf } from "./data-file.ts";
import { LIMITS } from "../source/limits.ts";

/** What the house's style is made of: its lists, and the names in its data files; plain data. */
export interface StyleSource {
  readonly lists: StyleLists;
  readonly names: readonly KnownName[];
}

/** The house's lists and the names that it knows; undefined where the lists have a fault. */
export function collectStyle(
  { value }: FileOf<"style">,
  { people, places, sources }: Pick<Catalogue, "people" | "places" | "sources">,
): StyleSource | undefined {
  if (value === undefined) return undefined;
  const names: readonly KnownName[] = [
    ...[...people.values()].flatMap(({ name, shortName }) => nameAll([name, shortName], true)),
    ...[...places.values()].flatMap(({ name }) => nameAll([name], true)),
    ...[...sources.values()].flatMap(({ name, shortName }) => nameAll([name, shortName], false)),
    // Not to be mistaken for those that they are like.
    ...nameAll(listCountryNames(), false),
  ];
  return { lists: value, names };
}

const opened = new WeakMap<StyleSource, HouseStyle>();

/** The style made ready for the rules; once for each source. */
export function openStyle(source: StyleSource): HouseStyle {
  const style = opened.get(source) ?? createHouseStyle(source.lists, source.names, LIMITS.word);
  opened.set(source, style);
  return style;
}

function nameAll(texts: readonly string[], isProper: boolean): readonly KnownName[] {
  return texts.map((text) => ({ text, isProper }));
}
