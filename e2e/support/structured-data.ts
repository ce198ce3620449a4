import type { ShownLink, ShownPage } from "./page-facts.ts";
import { absences, searchFeatures } from "./search-features.ts";

/** A thing of structured data. */
export type Thing = Readonly<Record<string, unknown>>;

const wordsPerMinute = 200;

/** The things that a page's structured data hold; throws where they are no JSON-LD graph of schema.org. */
export function parseGraph(json: string): readonly Thing[] {
  const { "@context": context, "@graph": graph } = JSON.parse(json) as Thing;
  if (context !== "https://schema.org" || !Array.isArray(graph)) {
    throw new Error("The structured data are no graph of schema.org.");
  }
  return graph as readonly Thing[];
}

/** Which properties that search engines ask for are not there, but for those that cannot be. */
export function findAbsent(graph: readonly Thing[]): readonly string[] {
  return graph.flatMap((thing) => {
    const feature = searchFeatures.find(({ type }) => type === thing["@type"]);
    const asked = [...(feature?.required ?? []), ...(feature?.recommended ?? [])];
    return asked
      .filter((property) => absences[property] === undefined && !hasProperty(thing, property))
      .map((property) => `${String(thing["@type"])} lacks ${property}`);
  });
}

/** Where structured data and the page that they stand on differ. */
export function findDifferences(
  graph: readonly Thing[],
  shown: ShownPage,
  origin: string,
): readonly string[] {
  const [thing = {}, trail] = graph;
  const [said, seen] = isArticle(thing)
    ? [sayArticle(thing, origin), seeArticle(shown, origin)]
    : [sayPage(thing, origin), seePage(shown, origin, thing)];
  const trailSaid = { trail: sayTrail(trail) };
  const trailSeen = { trail: seeTrail(shown, origin) };
  return [
    ...compare(said, seen),
    ...(shown.canonical === `${origin}/` ? [] : compare(trailSaid, trailSeen)),
    ...findBadIds(graph, origin),
  ];
}

function compare(said: Thing, seen: Thing): readonly string[] {
  const names = [...new Set([...Object.keys(said), ...Object.keys(seen)])];
  return names.flatMap((name) => {
    const [one, other] = [JSON.stringify(said[name]), JSON.stringify(seen[name])];
    return one === other ? [] : [`${name}: says ${one}, shows ${other}`];
  });
}

function isArticle(thing: Thing): boolean {
  return ["NewsArticle", "LiveBlogPosting"].includes(String(thing["@type"]));
}

function sayArticle(thing: Thing, origin: string): Thing {
  const words = Number(thing["wordCount"]);
  const parts = listThings(thing["liveBlogUpdate"] ?? thing["hasPart"]);
  const sources = listThings(thing["citation"]).map((work) => asThing(work["publisher"] ?? work));
  return {
    type: thing["@type"],
    headline: thing["headline"],
    description: thing["description"],
    url: thing["url"],
    language: thing["inLanguage"],
    free: thing["isAccessibleForFree"],
    licence: thing["license"],
    publisher: asThing(thing["publisher"])["name"],
    authors: listThings(thing["author"]).map(({ name }) => name),
    published: thing["datePublished"],
    modified: thing["dateModified"],
    start: thing["coverageStartTime"],
    minutes: Math.max(1, Math.round(words / wordsPerMinute)),
    people: listThings(thing["mentions"]).map((each) => nameThing(each, origin)),
    places: listThings(thing["contentLocation"]).map((each) => nameThing(each, origin)),
    sources: sources.map((each) => nameThing(each, origin)),
    corrections: listThings(thing["correction"]).map(({ datePublished, text }) => {
      return { date: datePublished, text };
    }),
    topics: listThings(thing["about"]).map(({ name }) => name),
    keywords: thing["keywords"],
    parts: parts.map(({ headline, url }) => `${String(headline)} ${String(url)}`),
    partDates: parts.every(({ datePublished, dateModified }) => datePublished && dateModified),
    whole: asThing(thing["isPartOf"])["@id"],
  };
}

function seeArticle(shown: ShownPage, origin: string): Thing {
  const { dates, names, sources, corrections, sections, meta, kickerLinks } = shown;
  const isDeveloping = shown.kicker.includes("Σε εξέλιξη");
  const story = kickerLinks.find(({ href }) => href.startsWith("/stories/"));
  // A story leaves it to its sections to say what they rest on and whom they name.
  const named = story ? names : [];
  const cited = story ? sources : [];
  return {
    type: isDeveloping ? "LiveBlogPosting" : "NewsArticle",
    headline: shown.heading,
    description: shown.standfirst,
    url: shown.canonical,
    language: shown.language,
    free: true,
    licence: shown.licence,
    publisher: meta["og:site_name"]?.[0],
    authors: shown.authors.split(", "),
    published: dates[0],
    modified: dates[1] ?? dates[0],
    start: isDeveloping ? dates[0] : undefined,
    minutes: Number(/(\d+) λεπτ/.exec(shown.byline)?.[1]),
    people: named.filter(({ href }) => href.startsWith("/people/")).map(nameLink),
    places: named.filter(({ href }) => href.startsWith("/places/")).map(nameLink),
    sources: cited.filter(({ href }) => href !== "/sources/desk/").map(nameLink),
    corrections,
    topics: meta["article:tag"],
    keywords: story && meta["article:tag"],
    parts: sections.map(({ name, href }) => `${name} ${origin}${href}`),
    partDates: true,
    whole: story && `${origin}${story.href}#article_`,
  };
}

function sayPage(thing: Thing, origin: string): Thing {
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

function seePage(shown: ShownPage, origin: string, thing: Thing): Thing {
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

function sayTrail(trail: Thing = {}): unknown {
  const items = listThings(trail["itemListElement"]);
  const [first, last] = [items[0], items.at(-1)];
  return {
    type: trail["@type"],
    positions: items.map(({ position }) => position),
    first: first?.["item"],
    last: last?.["item"],
    name: last?.["name"],
  };
}

function seeTrail({ canonical, kickerLinks, heading, meta }: ShownPage, origin: string): unknown {
  const isArticle = meta["og:type"]?.[0] === "article";
  // A story's kicker names its topic, which the story is not below.
  const parents = kickerLinks.filter(({ href }) => !isArticle || href.startsWith("/stories/"));
  const depth = 2 + parents.length;
  return {
    type: "BreadcrumbList",
    positions: Array.from({ length: depth }, (_, index) => index + 1),
    first: `${origin}/`,
    last: canonical,
    name: isArticle ? heading : meta["og:title"]?.[0],
  };
}

/** An id is an address of this site with a fragment that no anchor has. */
function findBadIds(graph: readonly Thing[], origin: string): readonly string[] {
  const ids = [...JSON.stringify(graph).matchAll(/"@id":"([^"]*)"/g)].map(([, id = ""]) => id);
  return ids
    .filter((id) => !id.startsWith(`${origin}/`) || !/\/#[a-z]+_$/.test(id))
    .map((id) => `"${id}" is no id`);
}

function hasProperty(thing: Thing, property: string): boolean {
  const [name = "", ...rest] = property.split(".");
  const value = thing[name];
  if (value === undefined || value === "" || (Array.isArray(value) && value.length === 0)) {
    return false;
  }
  return rest.length === 0 || listThings(value).every((each) => hasProperty(each, rest.join(".")));
}

function nameThing({ "@id": id, name }: Thing, origin: string): string {
  return `${String(name)} ${String(id).slice(origin.length).replace(/#.*/, "")}`;
}

function nameLink({ name, href }: ShownLink): string {
  return `${name} ${href}`;
}

function listThings(value: unknown): readonly Thing[] {
  if (value === undefined) return [];
  return (Array.isArray(value) ? value : [value]) as readonly Thing[];
}

function asThing(value: unknown): Thing {
  return (value ?? {}) as Thing;
}
