import type { ShownPage } from "../page-facts.ts";
import { type Thing, asThing } from "./graph.ts";

/** What the structured data of a page that is no article say, by the names that `seePage` gives it. */
export function sayPage(thing: Thing, origin: string): Thing {
  const entity = asThing(thing["mainEntity"] ?? {});
  const geo = asThing(entity["geo"] ?? {});
  const isRecord = String(entity["@id"]).startsWith(`${String(thing["url"])}#`);
  return {
    name: thing["name"],
    description: thing["description"],
    url: thing["url"],
    language: thing["inLanguage"],
    isPage: ["WebPage", "CollectionPage", "WebSite"].includes(String(thing["@type"])),
    entity: isRecord ? entity["name"] : undefined,
    entityUrl: isRecord && entity["@type"] !== "Organization" ? entity["url"] : undefined,
    latinName: entity["alternateName"],
    role: entity["jobTitle"],
    coordinates: geo["latitude"] === undefined ? undefined : [geo["latitude"], geo["longitude"]],
    origin,
  };
}

/** What a page that is no article shows, as its structured data have to say it; which kind of thing it is about, they tell. */
export function seePage(shown: ShownPage, origin: string, thing: Thing): Thing {
  const { note, heading, meta } = shown;
  const path = shown.canonical?.slice(origin.length) ?? "";
  const [, folder = ""] = /^\/(people|places|sources)\/[^/]+\//.exec(path) ?? [];
  const isNamed = folder === "people" || folder === "places";
  const [latinName, role] = note.split(" · ");
  const numbers = note.match(/[\d−]+,\d+/g)?.map((text) => {
    return Number(text.replace("−", "-").replace(",", "."));
  });
  const ownUrl = folder === "sources" ? asThing(thing["mainEntity"])["url"] : shown.canonical;
  const isOrganisation = asThing(thing["mainEntity"] ?? {})["@type"] === "Organization";
  return {
    name: path === "/" ? shown.title : meta["og:title"]?.[0],
    description: meta["description"]?.[0],
    url: shown.canonical,
    language: shown.language,
    isPage: true,
    entity: folder === "" ? undefined : heading,
    entityUrl: folder === "" || isOrganisation ? undefined : ownUrl,
    latinName: isNamed ? latinName : undefined,
    role: folder === "people" ? role : undefined,
    coordinates: folder === "places" ? numbers : undefined,
    origin,
  };
}
