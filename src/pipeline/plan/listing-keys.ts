import type { ListedSection } from "../../model/entities.ts";
import type { ListingPage } from "../../model/site-pages.ts";
import { createKey } from "../cache/build-cache.ts";

/** Gives keys for lists: a digest of the base and of all that a list shows. */
export type ListingKeys = (base: string, listing: ListingPage) => string;

interface Known {
  readonly base: string;
  readonly listing: ListingPage;
  readonly key: string;
}

/** Gives keys for lists, time after time; a list of the same values as before has the key of before. */
export function createListingKeys(): ListingKeys {
  const known = new Map<string, Known>();
  return (base, listing) => {
    const last = known.get(listing.path);
    if (last?.base === base && isSame(last.listing, listing)) return last.key;
    const key = createKey(base, JSON.stringify(shorten(listing)));
    known.set(listing.path, { base, listing, key });
    return key;
  };
}

/** A section is in the lists of all that it names, so a digest of it is told from others as well as itself, and sooner. */
function shorten(listing: ListingPage): object {
  if (!("appearances" in listing)) return listing;
  const appearances = listing.appearances.map(({ section, path, claims }) => {
    const digest = digests.get(section) ?? createKey(JSON.stringify(section));
    digests.set(section, digest);
    return [digest, path, claims];
  });
  return { ...listing, appearances };
}

/** Digests of sections, which many lists share; a WeakMap, so they live no longer than the sections. */
const digests = new WeakMap<ListedSection, string>();

/** Whether two values are the same, or hold the same values two levels down; values themselves do not change. */
function isSame(a: object, b: object, depth = 2): boolean {
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => {
      const [one, other] = [valueOf(a, name), valueOf(b, name)];
      if (one === other) return true;
      return depth > 1 && isObject(one) && isObject(other) && isSame(one, other, depth - 1);
    })
  );
}

function valueOf(object: object, name: string): unknown {
  return (object as Readonly<Record<string, unknown>>)[name];
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
