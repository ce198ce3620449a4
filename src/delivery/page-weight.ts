import { gzipSync } from "node:zlib";

/** What a page weighs over the network, in bytes after gzip. */
export interface PageWeight {
  readonly total: number;
  /** The words between the tags of `<main>`: what authors wrote. */
  readonly text: number;
  /** All the rest of the page. */
  readonly rest: number;
  /** The rest by parts, heaviest first: how much lighter the page would be without each. */
  readonly parts: readonly PartWeight[];
  readonly styles: number;
  readonly scripts: number;
}

/** One part of what a page weighs beside its text. */
export interface PartWeight {
  readonly name: string;
  readonly bytes: number;
}

const MAIN = /<main\b[^>]*>[\s\S]*<\/main>/;
/** What stands between two tags, with the `>` before it; rules and scripts are no words. */
const WORDS = /(?<kept><(?:style|script)\b[^>]*>[^<]*)|(?<=>)[^<]+/g;
const STYLE = /(?<=<style>)[^<]*/g;
/** Structured data stand in a script element too, but nothing runs them. */
const SCRIPT = /<script\b(?! type=application\/ld\+json>)[\s\S]*?<\/script>/g;

const PARTS: Readonly<Record<string, RegExp>> = {
  styles: STYLE,
  scripts: SCRIPT,
  drawings: /<svg\b[\s\S]*?<\/svg>/g,
  metadata:
    /<(?:meta|link|title)\b[^>]*>(?:[^<]*<\/title>)?|<script type=application\/ld\+json>[^<]*<\/script>/g,
};

/** Weighs a minified page. */
export function weighPage(html: string): PageWeight {
  const total = gzippedSize(html);
  const skeleton = skeletonOf(html);
  const rest = gzippedSize(skeleton);
  const named = Object.entries(PARTS).map(([name, pattern]) => {
    return { name, bytes: rest - gzippedSize(skeleton.replace(pattern, "")) };
  });
  const markup = rest - named.reduce((sum, { bytes }) => sum + bytes, 0);
  return {
    total,
    text: total - rest,
    rest,
    parts: [...named, { name: "markup", bytes: markup }]
      .filter(({ bytes }) => bytes > 0)
      .sort((a, b) => b.bytes - a.bytes),
    styles: gzippedSizeOf(html, STYLE),
    scripts: gzippedSizeOf(html, SCRIPT),
  };
}

/** A page without the words between the tags of `<main>`. */
export function skeletonOf(html: string): string {
  return html.replace(MAIN, (main) => main.replace(WORDS, "$<kept>"));
}

/** All rules of a page, each sheet behind the tag that opens it. */
export function listStyles(html: string): string {
  return (html.match(/<style>[^<]*/g) ?? []).join("");
}

/** All scripts of a page that run, each with its tags. */
export function listScripts(html: string): string {
  return (html.match(SCRIPT) ?? []).join("");
}

function gzippedSizeOf(html: string, pattern: RegExp): number {
  const matches = html.match(pattern) ?? [];
  return matches.length === 0 ? 0 : gzippedSize(matches.join(""));
}

function gzippedSize(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}
