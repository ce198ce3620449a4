import type { Catalogue, IdFile } from "./content-context.ts";
import { createHash } from "node:crypto";

/** An entity of the catalogue that a story's parser read: `people/tokayev`, or `people/*` for a whole file. */
export type CatalogueUse = `${IdFile}/${string}`;

const EVERYTHING = "*";

/** Wraps a catalogue to record what is read from it; ids contain no `*`. */
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

/** SHA-256 over the used entities of a catalogue; a story is parsed again when it changes. */
export function digestUses(uses: readonly CatalogueUse[], catalogue: Catalogue): string {
  const known = digests.get(uses);
  if (known?.catalogue === catalogue) return known.digest;
  const hash = createHash("sha256");
  for (const use of uses) hash.update(describeUse(use, catalogue));
  const digest = hash.digest("hex");
  digests.set(uses, { catalogue, digest });
  return digest;
}

/** The last digest of each list of uses; a WeakMap, so it lives no longer than the list. */
const digests = new WeakMap<
  readonly CatalogueUse[],
  { readonly catalogue: Catalogue; readonly digest: string }
>();

/** Serialised entities by catalogue, which never changes; stories use many of the same. */
const described = new WeakMap<Catalogue, Map<CatalogueUse, string>>();

/** One entity of a catalogue, serialised. */
function describeUse(use: CatalogueUse, catalogue: Catalogue): string {
  const known = described.get(catalogue) ?? new Map<CatalogueUse, string>();
  described.set(catalogue, known);
  const text = known.get(use) ?? answerUse(use, catalogue);
  known.set(use, text);
  return text;
}

function answerUse(use: CatalogueUse, { ids, ...maps }: Catalogue): string {
  const slash = use.indexOf("/");
  // A use begins with the name of a file.
  const file = use.slice(0, slash) as IdFile;
  const id = use.slice(slash + 1);
  const things: ReadonlyMap<string, unknown> = maps[file];
  const answer =
    id === "*"
      ? [[...(ids.get(file) ?? [])], [...things]]
      : [ids.get(file)?.has(id), things.get(id)];
  return JSON.stringify([use, ...answer]);
}
