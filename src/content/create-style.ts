import { listCountryNames } from "../map/countries.ts";
import { type HouseStyle, createHouseStyle } from "../prose/house-style.ts";
import type { KnownName } from "../prose/name-index.ts";
import type { Catalogue } from "./content-context.ts";
import type { FileOf } from "./data-file.ts";

/** The house's style: its lists, and the names in its data files; undefined where the lists have a fault. */
export function createStyle(
  { value }: FileOf<"style">,
  { people, places, sources }: Pick<Catalogue, "people" | "places" | "sources">,
): HouseStyle | undefined {
  if (value === undefined) return undefined;
  const names: readonly KnownName[] = [
    ...[...people.values()].flatMap(({ name, shortName }) => nameAll([name, shortName], true)),
    ...[...places.values()].flatMap(({ name }) => nameAll([name], true)),
    ...[...sources.values()].flatMap(({ name, shortName }) => nameAll([name, shortName], false)),
    // Not to be mistaken for those that they are like.
    ...nameAll(listCountryNames(), false),
  ];
  return createHouseStyle(value, names);
}

function nameAll(texts: readonly string[], isProper: boolean): readonly KnownName[] {
  return texts.map((text) => ({ text, isProper }));
}
