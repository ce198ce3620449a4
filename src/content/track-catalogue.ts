import type { Catalogue, IdFile } from "./content-context.ts";

/** What reading a story asked of the catalogue: `people/tokayev`, or `people/*` for all that a file holds. */
export type CatalogueUse = `${IdFile}/${string}`;

const EVERYTHING = "*";

/** A catalogue that notes what is asked of it; no id holds a `*`. */
export function trackCatalogue(catalogue: Catalogue): {
  readonly tracked: Catalogue;
  readonly uses: ReadonlySet<CatalogueUse>;
} {
  const uses = new Set<CatalogueUse>();
  const track = <Collection extends object>(file: IdFile, collection: Collection): Collection => {
    const asked = new Set<string>();
    const note = (method: unknown) => (id: string) => {
      if (!asked.has(id)) uses.add(`${file}/${id}`);
      asked.add(id);
      return (method as (id: string) => unknown).call(collection, id);
    };
    const lookups = new Map<unknown, unknown>();
    return new Proxy(collection, {
      get(target, property) {
        const member: unknown = Reflect.get(target, property, target);
        if (property === "get" || property === "has") {
          const lookup = lookups.get(member) ?? note(member);
          lookups.set(member, lookup);
          return lookup;
        }
        uses.add(`${file}/${EVERYTHING}`);
        return typeof member === "function" ? (member.bind(target) as unknown) : member;
      },
    });
  };
  const { ids, ...maps } = catalogue;
  const files = Object.entries(maps).map(([file, map]) => [file, track(file as IdFile, map)]);
  const trackedIds = new Map([...ids].map(([file, known]) => [file, track(file, known)] as const));
  const tracked = { ...Object.fromEntries(files), ids: trackedIds } as Catalogue;
  return { tracked, uses };
}
