import type {
  CreativeWorkLeaf,
  OrganizationLeaf,
  PersonLeaf,
  PlaceLeaf,
  ThingLeaf,
} from "schema-dts";
import type { Person, Place, Source, Topic } from "../model/entities.ts";
import type { SourceKind } from "../model/entity-kinds.ts";
import { listWorks } from "../model/list-works.ts";
import type { CitedSource, Site, Work } from "../model/newsroom.ts";
import { addressOf, identify } from "./thing-ids.ts";

/** A person, as an article refers to them. */
export function namePerson({ path, name }: Person, site: Site): PersonLeaf {
  return { "@type": "Person", "@id": identify(site, path, "person"), name };
}

/** A person, with all properties of their own page. */
export function describePerson(person: Person, site: Site): PersonLeaf {
  const { latinName, role, description, path } = person;
  return {
    ...namePerson(person, site),
    alternateName: latinName,
    jobTitle: role,
    description,
    url: addressOf(site, path),
  };
}

/** A place, as an article refers to it, with its coordinates. */
export function locatePlace({ path, name, latitude, longitude }: Place, site: Site): PlaceLeaf {
  const isLocated = latitude !== undefined && longitude !== undefined;
  return {
    "@type": "Place",
    "@id": identify(site, path, "place"),
    name,
    ...(isLocated && { geo: { "@type": "GeoCoordinates", latitude, longitude } }),
  };
}

/** A place, with all properties of its own page. */
export function describePlace(place: Place, site: Site): PlaceLeaf {
  const { latinName, country, description, path } = place;
  return {
    ...locatePlace(place, site),
    alternateName: latinName,
    description,
    address: { "@type": "PostalAddress", addressCountry: country },
    url: addressOf(site, path),
  };
}

/** A topic, as a story refers to it. */
export function nameTopic({ id, name }: Topic, site: Site): ThingLeaf {
  return { "@type": "Thing", "@id": identify(site, `/topics/${id}/`, "topic"), name };
}

/** A source as a cited work: of a primary source or a document the work itself, of other sources only who said it is known. */
function citeSource(source: Source, site: Site): CreativeWorkLeaf {
  const named = nameSource(source, site);
  return named["@type"] === "CreativeWork" ? named : { "@type": "CreativeWork", publisher: named };
}

/** What an article cites of a source: the source as a whole, and each of its works that a claim names. */
export function citeWorks(
  { source, claims }: CitedSource,
  site: Site,
): readonly CreativeWorkLeaf[] {
  const isWhole = claims.some(({ work }) => work === undefined);
  const works = listWorks(claims).map((work) => describeWork(work, source, site));
  return isWhole || works.length === 0 ? [citeSource(source, site), ...works] : works;
}

function describeWork(
  { title, address, date, language }: Work,
  source: Source,
  site: Site,
): CreativeWorkLeaf {
  const named = nameSource(source, site);
  return {
    "@type": "CreativeWork",
    ...(title !== undefined && { name: title }),
    ...(address !== undefined && { url: address }),
    ...(date !== undefined && { datePublished: date.iso }),
    ...(title !== undefined && language !== undefined && { inLanguage: language }),
    ...(named["@type"] === "CreativeWork" ? { isPartOf: named } : { publisher: named }),
  };
}

/** A source, with all properties of its own page. */
export function describeSource(source: Source, site: Site): NamedSource {
  const { description, address } = source;
  const known = { description, ...(address === undefined ? {} : { url: address }) };
  return { ...nameSource(source, site), ...known };
}

type NamedSource = CreativeWorkLeaf | OrganizationLeaf | PersonLeaf;

/** The types of sources that are no organisations. */
const TYPES: Readonly<Partial<Record<SourceKind, "CreativeWork" | "Person">>> = {
  primary: "CreativeWork",
  document: "CreativeWork",
  expert: "Person",
  eyewitness: "Person",
};

function nameSource({ path, kind, name }: Source, site: Site): NamedSource {
  return { "@type": TYPES[kind] ?? "Organization", "@id": identify(site, path, "source"), name };
}
