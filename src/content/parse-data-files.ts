import { MISSING_DESK } from "../messages/content/names.ts";
import { unknownDataFile } from "../messages/content/story-files.ts";
import { DESK } from "../markdown/prose.ts";
import { SLUG, slugify } from "../markdown/slug.ts";
import { findOwnPath } from "../links/check-address.ts";
import { type SiteAddress, parseSiteAddress } from "../links/site-address.ts";
import { type LocatedLink, type PageLinks, locateBeside } from "./checks/check-links.ts";
import { type Catalogue, type ContentContext, type IdFile, reportAt } from "./content-context.ts";
import { DATA_FOLDER, type FileOf, parseFile, toMap } from "./data-file.ts";
import type { DataPath } from "../source/located-data.ts";
import { nearestName } from "../messages/content/names.ts";
import { suggestName } from "../source/nearest.ts";
import type { FrontChoice } from "../model/front-choice.ts";
import type { Site } from "../model/newsroom.ts";
import type { TitleLimit } from "./checks/check-lengths.ts";
import { checkBraces } from "./checks/check-braces.ts";
import { checkDataWords } from "./checks/check-data-words.ts";
import type { PlainTextRules } from "./checks/plain-text.ts";
import { type StyleSource, collectStyle, openStyle } from "./create-style.ts";
import { parsePlaces, parsePosts } from "./parse-entities.ts";
import { parseFront } from "./parse-front.ts";
import { type DataFileName, dataFiles } from "./schemas/data.ts";
import type { Strings } from "./schemas/strings.ts";
import type { Place as ProblemPlace, Problem } from "../source/problem.ts";
import { type SourceFile, problemOfFile } from "../source/source-text.ts";

/** The content of the data files; `site` and `strings` are undefined where their files have errors. */
export interface ParsedDataFiles {
  readonly site: Site | undefined;
  readonly strings: Strings | undefined;
  readonly catalogue: Catalogue;
  /** Undefined where there is no `front.json`, or it cannot be parsed. */
  readonly front: FrontChoice | undefined;
  /** Undefined where `style.json` has errors. */
  readonly style: StyleSource | undefined;
  /** Undefined where it is wrong. */
  readonly timeZone: string | undefined;
  /** The address in `site.json`, even for a preview elsewhere; undefined where it is wrong. */
  readonly address: SiteAddress | undefined;
  /** The links in data files to this site: navigation, policies, and own addresses. */
  readonly navigation: PageLinks;
  /** Position of `redirects` in `site.json`. */
  readonly redirectsPlace: ProblemPlace | undefined;
  /** Position of each topic. */
  readonly topicPlaces: ReadonlyMap<string, ProblemPlace>;
  /** Undefined where it is not known because of errors. */
  readonly titles: TitleLimit | undefined;
}

type Report = Pick<ContentContext, "report">;

/** Parses all of `_data`; missing and unknown files are reported. */
export function parseDataFiles(files: readonly SourceFile[], context: Report): ParsedDataFiles {
  reportUnknownFiles(files, context);
  const parse = <Name extends DataFileName>(name: Name): FileOf<Name> =>
    parseFile(files, name, context);
  const site = parse("site");
  const strings = parse("strings");
  if (site.data) checkBraces("site", site.data).forEach(context.report);
  if (strings.data) checkBraces("strings", strings.data).forEach(context.report);
  const [topics, authors, people] = [parse("topics"), parse("authors"), parse("people")];
  const [sources, places, posts] = [parse("sources"), parse("places"), parse("posts")];
  const { timeZone } = site.sound;
  const address = parseSiteAddress(site.sound.address ?? "");
  requireDesk(sources, context);
  const ids = { topics, authors, sources, people, places, posts };
  const catalogue: Catalogue = {
    topics: toMap(topics, (id, fields) => ({ id, path: `/topics/${id}/`, ...fields })),
    authors: toMap(authors, (id, fields) => ({ id, ...fields })),
    sources: toMap(sources, (id, fields) => ({ id, path: `/sources/${id}/`, ...fields })),
    people: toMap(people, (id, fields) => ({ id, path: `/people/${id}/`, ...fields })),
    places: parsePlaces(places, context),
    posts: parsePosts(posts, strings, site, { ...context, timeZone }),
    words: new Map(Object.entries(strings.sound.words ?? {})),
    ids: new Map<IdFile, ReadonlySet<string>>([
      ...Object.entries(ids).flatMap(([file, { data, isDoubled }]) =>
        isDoubled ? [] : idsOf(file as IdFile, data?.value),
      ),
      ...idsOf("words", strings.sound.words),
    ]),
  };
  const front = parse("front");
  const linked = [...listNavigation(site), ...listPolicies(site)];
  const own = listOwnAddresses({ site, sources, posts }, address);
  const navigation = { path: "/", links: [...linked, ...own] };
  const lists = parse("style");
  const style = collectStyle(lists, catalogue);
  const titles = findTitleLimit(site, lists);
  if (style !== undefined) {
    const named = { site, strings, topics, authors, sources, people, places, posts, front };
    const rules = { style: openStyle(style), ids: catalogue.ids };
    checkAllWords(named, rules).forEach(context.report);
  }
  const values = {
    site: site.value && address && { ...site.value, address },
    strings: strings.value,
    front: front.isDoubled ? undefined : parseFront(front, { ...context, catalogue, timeZone }),
  };
  const redirectsPlace = site.data?.source.placeAt(site.data.offsetOf(["redirects"]));
  const located = { redirectsPlace, topicPlaces: locateIds(topics) };
  return { ...values, ...located, catalogue, style, timeZone, address, navigation, titles };
}

type NamedFiles = { readonly [Name in Exclude<DataFileName, "style">]: FileOf<Name> };

function checkAllWords(files: NamedFiles, rules: PlainTextRules): readonly Problem[] {
  const names = Object.keys(files) as readonly (keyof NamedFiles)[];
  return names.flatMap((name) => checkDataWords(name, files[name], rules));
}

function reportUnknownFiles(files: readonly SourceFile[], { report }: Report): void {
  const known = Object.keys(dataFiles).map((name) => `${name}.json`);
  for (const { path, refusal } of files) {
    const name = path.slice(DATA_FOLDER.length);
    if (!path.startsWith(DATA_FOLDER) || known.includes(name)) continue;
    const meant = findMeantFile(name);
    const fix = meant === undefined ? suggestName(name, known) : nearestName(`${meant}.json`);
    const finding = unknownDataFile(name, fix);
    report(problemOfFile(path, refusal ?? finding));
  }
}

/** Other names of data files. */
const OTHER_FILES: Readonly<Record<string, string>> = {
  authors: "author writers writer editors journalists bylines syntaktes",
  front: "frontpage front-page home homepage index",
  people: "person persons prosopa",
  places: "place locations location topoi meri",
  posts: "post tweets tweet anartiseis",
  site: "config settings",
  sources: "source agencies piges",
  strings: "words labels texts translations lexeis",
  style: "rules dictionary",
  topics: "topic tags categories themata",
};

function findMeantFile(name: string): string | undefined {
  const plain = slugify(name.split(".")[0] ?? "");
  return Object.keys(OTHER_FILES).find((file) => OTHER_FILES[file]?.split(" ").includes(plain));
}

/** Paragraphs without a citation are attributed to the desk, so the desk has to be a source. */
function requireDesk({ data }: FileOf<"sources">, context: Report): void {
  const ids = idsOf("sources", data?.value)[0]?.[1];
  if (data === undefined || ids === undefined || ids.has(DESK)) return;
  reportAt(context, data, [], MISSING_DESK);
}

/** The ids in a file; no entry where a key is not a valid id, since the id that was meant is unknown. */
function idsOf(file: IdFile, value: unknown): readonly (readonly [IdFile, ReadonlySet<string>])[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  const ids = Object.keys(value);
  return ids.every((id) => SLUG.test(id)) ? [[file, new Set(ids)]] : [];
}

function locateIds({ data, value }: FileOf<"topics">): ReadonlyMap<string, ProblemPlace> {
  if (data === undefined || value === undefined) return new Map();
  return new Map(
    Object.keys(value).map((id) => [id, data.source.placeAt(data.offsetOf([id]))] as const),
  );
}

function listNavigation({ sound, data }: FileOf<"site">): PageLinks["links"] {
  if (data === undefined) return [];
  return (sound.navigation ?? []).map(({ path }, index) => {
    const offset = data.offsetOf(["navigation", index, "path"]);
    return { href: path, place: data.source.placeAt(offset) };
  });
}

function listPolicies({ sound, data }: FileOf<"site">): PageLinks["links"] {
  if (data === undefined) return [];
  return Object.entries(sound.policies ?? {}).flatMap(([name, path]) => {
    if (path === undefined) return [];
    const offset = data.offsetOf(["policies", name]);
    return [{ href: path, place: data.source.placeAt(offset) }];
  });
}

/** Absolute URLs in data files that lead to this site. */
function listOwnAddresses(
  { site, sources, posts }: Pick<NamedFiles, "site" | "sources" | "posts">,
  address: SiteAddress | undefined,
): PageLinks["links"] {
  const listed = [
    locate(site, ["licence", "address"], site.sound.licence?.address),
    ...Object.entries(sources.sound).map(([id, source]) =>
      locate(sources, [id, "address"], source?.address),
    ),
    ...Object.entries(posts.sound).flatMap(([id, post]) =>
      (post?.links ?? []).map(({ address }, index) =>
        locate(posts, [id, "links", index, "address"], address),
      ),
    ),
  ];
  return listed.flatMap((link) => {
    if (link === undefined || address === undefined) return [];
    const href = findOwnPath(link.href, address);
    return href === undefined ? locateBeside(link.href, link.place, address) : [{ ...link, href }];
  });
}

function locate(
  { data }: Pick<FileOf<DataFileName>, "data">,
  path: DataPath,
  href: string | undefined,
): LocatedLink | undefined {
  if (data === undefined || href === undefined) return undefined;
  return { href, place: data.source.placeAt(data.offsetOf(path)) };
}

function findTitleLimit(
  { sound: { name: siteName } }: FileOf<"site">,
  { value }: FileOf<"style">,
): TitleLimit | undefined {
  if (siteName === undefined || value === undefined) return undefined;
  return { siteName, characters: value.limits.titleCharacters };
}
