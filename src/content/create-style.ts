import { listCountryNames } from "../map/countries.ts";
import { type HouseStyle, type StyleLists, createHouseStyle } from "../prose/house-style.ts";
import type { KnownName } from "../prose/name-index.ts";
import type { Catalogue } from "./content-context.ts";
import type { FileOf } from "./data-file.ts";
import { LIMITS } from "../source/limits.ts";

/** The source of the house style: the lists of `style.json` and the names in data files; serialisable. */
export interface StyleSource {
  readonly lists: StyleLists;
  readonly names: readonly KnownName[];
}

/** Collects the lists and names of the house style; undefined where `style.json` has errors. */
export function collectStyle(
  { value }: FileOf<"style">,
  { people, places, sources }: Pick<Catalogue, "people" | "places" | "sources">,
): StyleSource | undefined {
  if (value === undefined) return undefined;
  const names: readonly KnownName[] = [
    ...[...people.values()].flatMap(({ name, shortName }) => nameAll([name, shortName], true)),
    ...[...places.values()].flatMap(({ name }) => nameAll([name], true)),
    ...[...sources.values()].flatMap(({ name, shortName }) => nameAll([name, shortName], false)),
    // Known, so that they are not taken for misspellings of similar names.
    ...nameAll(listCountryNames(), false),
  ];
  return { lists: value, names };
}

/** Styles by source: building the name index is slow; a WeakMap, so they live no longer than the source. */
const opened = new WeakMap<StyleSource, HouseStyle>();

/** Creates the house style from its source, once for each source. */
export function openStyle(source: StyleSource): HouseStyle {
  const style = opened.get(source) ?? createHouseStyle(source.lists, source.names, LIMITS.word);
  opened.set(source, style);
  return style;
}

function nameAll(texts: readonly string[], isProper: boolean): readonly KnownName[] {
  return texts.map((text) => ({ text, isProper }));
}
