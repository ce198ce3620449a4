import type { ShownLink, ShownPage } from "../page-facts.ts";
import { type Thing, asThing, listThings } from "./graph.ts";

const wordsPerMinute = 200;

/** What the structured data of a story or a section say, by the names that `seeArticle` gives it. */
export function sayArticle(thing: Thing, origin: string): Thing {
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
    // A source is there once for each of its works.
    sources: [...new Set(sources.map((each) => nameThing(each, origin)))],
    corrections: listThings(thing["correction"]).map(({ datePublished, text }) => {
      return { date: datePublished, text };
    }),
    topics: listThings(thing["about"]).map(({ name }) => name),
    keywords: thing["keywords"],
    // An update without a title has its first words for a headline.
    parts: parts.map(({ headline, url, articleBody }) =>
      articleBody === undefined ? `${String(headline)} ${String(url)}` : String(url),
    ),
    partDates: parts.every(({ datePublished, dateModified }) => datePublished && dateModified),
    whole: asThing(thing["isPartOf"])["@id"],
  };
}

/** The types of texts that are labelled as more than news, by their labels. */
const types: Readonly<Record<string, string>> = {
  Ανάλυση: "AnalysisNewsArticle",
  Άποψη: "OpinionNewsArticle",
  Εξηγούμε: "BackgroundNewsArticle",
};

/** What the page of a story or a section shows, as its structured data have to say it. */
export function seeArticle(shown: ShownPage, origin: string): Thing {
  const { dates, names, sources, corrections, sections, updates, meta, kickerLinks } = shown;
  const isDeveloping = shown.kicker.includes("Σε εξέλιξη");
  const story = kickerLinks.find(({ href }) => href.startsWith("/stories/"));
  // A story leaves it to its sections to say what they rest on and whom they name; one without sections says it itself.
  const isText = (story !== undefined || sections.length === 0) && updates.length === 0;
  const named = isText ? names : [];
  const cited = isText ? sources : [];
  const label = Object.keys(types).find((each) => shown.kicker.includes(each)) ?? "";
  const isLive = (isDeveloping && !isText) || updates.length > 0;
  const times = updates.map(({ date }) => date).toSorted();
  return {
    type: isLive ? "LiveBlogPosting" : (types[label] ?? "NewsArticle"),
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
    start: isLive ? (times[0] ?? dates[0]) : undefined,
    minutes: Number(/(\d+) λεπτ/.exec(shown.byline)?.[1]),
    people: named.filter(({ href }) => href.startsWith("/people/")).map(nameLink),
    places: named.filter(({ href }) => href.startsWith("/places/")).map(nameLink),
    sources: cited.filter(({ href }) => href !== "/sources/desk/").map(nameLink),
    corrections,
    topics: meta["article:tag"],
    keywords: isText ? meta["article:tag"] : undefined,
    parts: [
      ...sections.map(({ name, href }) => `${name} ${origin}${href}`),
      ...updates.map(({ href }) => `${origin}${href}`),
    ],
    partDates: true,
    whole: story && `${origin}${story.href}#article_`,
  };
}

function nameThing({ "@id": id, name }: Thing, origin: string): string {
  return `${String(name)} ${String(id).slice(origin.length).replace(/#.*/, "")}`;
}

function nameLink({ name, href }: ShownLink): string {
  return `${name} ${href}`;
}
