import type {
  CreativeWorkLeaf,
  OrganizationLeaf,
  PersonLeaf,
  PlaceLeaf,
  ThingLeaf,
} from "schema-dts";
import type { Person, Place, Source, Topic } from "../model/entities.ts";
import type { Site } from "../model/newsroom.ts";
import { addressOf, identify } from "./thing-ids.ts";

/** Someone in the news, as an article names them. */
export function namePerson({ path, name }: Person, site: Site): PersonLeaf {
  return { "@type": "Person", "@id": identify(site, path, "person"), name };
}

/** Someone in the news, with all that their own page says. */
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

/** A place, as an article names it: with where it lies, in decimal degrees, WGS 84. */
export function locatePlace({ path, name, latitude, longitude }: Place, site: Site): PlaceLeaf {
  const isLocated = latitude !== undefined && longitude !== undefined;
  return {
    "@type": "Place",
    "@id": identify(site, path, "place"),
    name,
    ...(isLocated && { geo: { "@type": "GeoCoordinates", latitude, longitude } }),
  };
}

/** A place, with all that its own page says. */
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

/** What a story is about. */
export function nameTopic({ id, name }: Topic, site: Site): ThingLeaf {
  return { "@type": "Thing", "@id": identify(site, `/topics/${id}/`, "topic"), name };
}

/** A work that a claim rests on: one's own words are a work themselves, of all others it is known who published them. */
export function citeSource(source: Source, site: Site): CreativeWorkLeaf {
  const named = nameSource(source, site);
  return named["@type"] === "CreativeWork" ? named : { "@type": "CreativeWork", publisher: named };
}

/** A source with all that its own page says. */
export function describeSource(source: Source, site: Site): NamedSource {
  const { description, address } = source;
  const known = { description, ...(address === undefined ? {} : { url: address }) };
  return { ...nameSource(source, site), ...known };
}

type NamedSource = CreativeWorkLeaf | OrganizationLeaf;

function nameSource({ path, kind, name }: Source, site: Site): NamedSource {
  const type = kind === "primary" ? "CreativeWork" : "Organization";
  return { "@type": type, "@id": identify(site, path, "source"), name };
}
