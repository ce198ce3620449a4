import { XmlDocument, XmlLibError } from "libxml2-wasm";

/** What is wrong with a built site: its pages' structure, links, ids and data, its feeds and sitemaps. */
export function findSiteFaults(
  site: ReadonlyMap<string, string>,
  origin: string,
): readonly string[] {
  const pages = [...site].filter(([path]) => path.endsWith(".html"));
  const ids = new Map(pages.map(([path, html]) => [path, listIds(html)]));
  return [
    ...pages.flatMap(([path, html]) =>
      findPageFaults(html, ids).map((fault) => `${path}: ${fault}`),
    ),
    ...[...ids].flatMap(([path, all]) =>
      all.length === new Set(all).size ? [] : [`${path}: an id stands twice`],
    ),
    ...[...site].flatMap(([path, text]) =>
      findFileFaults(path, text, origin).map((fault) => `${path}: ${fault}`),
    ),
  ];
}

const TAG =
  /<(?:!--[^]*?-->|(\/?)([a-z][a-z\d-]*)((?:\s+[^\s=>"']+(?:=(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>)/giy;
const ATTRIBUTE = /\s+([^\s=>"']+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const RAW = /<(script|style)\b([^>]*)>([^]*?)<\/\1>/gi;

interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** Reads the tags; throws at a `<` that begins none. */
function readTags(html: string): readonly Tag[] {
  const text = html.replace(/^<!doctype html>/i, "").replace(RAW, "<$1$2></$1>");
  const tags: Tag[] = [];
  for (let at = text.indexOf("<"); at !== -1; at = text.indexOf("<", TAG.lastIndex)) {
    TAG.lastIndex = at;
    const match = TAG.exec(text);
    if (match === null) throw new SyntaxError(`no tag: ${text.slice(at, at + 60)}`);
    const [, slash, name = "", list = ""] = match;
    if (slash !== "") continue;
    const attributes = new Map<string, string>();
    for (const [, key = "", ...values] of list.matchAll(ATTRIBUTE)) {
      if (attributes.has(key)) throw new SyntaxError(`an attribute twice: ${match[0]}`);
      attributes.set(key, decode(values.join("")));
    }
    tags.push({ name, attributes });
  }
  return tags;
}

function listIds(html: string): readonly string[] {
  return readTags(html).flatMap(({ attributes }) => attributes.get("id") ?? []);
}

/** What no page may show: a value that was none. */
const NO_VALUE = /undefined|\bNaN\b|\[object |Invalid Date/;
/** The elements of the site's pages; any other has broken out of a text. */
const ELEMENTS =
  /^(?:a|abbr|address|article|aside|b|blockquote|body|br|button|cite|code|dd|div|dl|dt|em|fieldset|figcaption|figure|footer|form|g|h[1-6]|head|header|hr|html|i|input|label|legend|li|link|main|mark|meta|nav|noscript|ol|option|output|p|path|pre|q|script|search|section|select|small|span|strong|style|summary|svg|template|text|time|title|ul|circle|rect|details|line|use|symbol|desc|tspan|polyline|polygon|clipPath|defs)$/;

function findPageFaults(
  html: string,
  ids: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const shown = html.replace(RAW, "");
  const own = NO_VALUE.exec(shown)?.[0];
  const tags = readTags(html);
  return [
    ...(own === undefined ? [] : [`"${own}" stands there`]),
    ...tags.flatMap(({ name, attributes }) => [
      ...(ELEMENTS.test(name) ? [] : [`an element <${name}>`]),
      ...[...attributes.keys()].filter((key) => /^on/i.test(key)).map((key) => `<${name} ${key}>`),
      ...findLinkFault(attributes.get("href"), ids),
    ]),
    ...[...html.matchAll(/<script type=application\/ld\+json>([^]*?)<\/script>/g)].flatMap(
      ([, json = ""]) => (parses(json) ? [] : ["structured data that is no JSON"]),
    ),
  ];
}

const FILES = /\/(?:feed\.xml|rss\.xml|feed\.json)$/;

function findLinkFault(
  href: string | undefined,
  ids: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  if (href === undefined || !href.startsWith("/") || FILES.test(href)) return [];
  const [path = "", anchor] = href.split("#");
  const known = ids.get(`${path.slice(1)}index.html`);
  if (known === undefined) return [`a link to ${href}`];
  return anchor === undefined || known.includes(decodeURIComponent(anchor))
    ? []
    : [`a link to ${href}`];
}

function findFileFaults(path: string, text: string, origin: string): readonly string[] {
  if (path.endsWith(".json")) return parses(text) ? [] : ["no JSON"];
  if (!path.endsWith(".xml")) return [];
  const value = NO_VALUE.exec(text)?.[0];
  if (value !== undefined) return [`"${value}" stands there`];
  if (!text.includes(origin)) return ["no address of the site"];
  try {
    XmlDocument.fromString(text).dispose();
    return [];
  } catch (error) {
    if (error instanceof XmlLibError) return [error.message];
    throw error;
  }
}

function parses(json: string): boolean {
  try {
    JSON.parse(json);
    return true;
  } catch {
    return false;
  }
}

const REFERENCES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

function decode(value: string): string {
  return value.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => REFERENCES[name] ?? "");
}
