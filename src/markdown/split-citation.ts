import { parseLocator } from "./citation-locator.ts";
import type { CitationParts } from "./located-token.ts";
import type { CitedWork } from "./prose.ts";

/** A source in Markdown and in front matter, with the place in it. */
const SOURCE = /^@([a-z0-9-]+)(?:,([^]*))?$/;
const PLAIN_SOURCE = /^@?([a-z0-9-]+)(?:,([^]*))?$/;
const ROLE = /^(via|of)=([a-z0-9-]+)$/;
const WORK = /^(address|on|lang)=(\S[^]*)$/;
const TITLE = /^(title)="([^"]*)"$/;

/** Splits a citation without its brackets, which starts at an offset, into sources; undefined where it is not in the known form. With `isPlain`, as in front matter, a source needs no `@`. */
export function splitCitation(
  text: string,
  start: number,
  isPlain: boolean,
): readonly CitationParts[] | undefined {
  const form = isPlain ? PLAIN_SOURCE : SOURCE;
  const citations: CitationParts[] = [];
  for (const { text: piece, offset } of splitPieces(text, start)) {
    const [, source, locator] = form.exec(piece) ?? [];
    const last = citations.at(-1);
    const cited =
      source === undefined
        ? last && addPart(last, piece, offset)
        : citeSource(source, locator, offset + (piece.startsWith("@") ? 1 : 0));
    if (cited === undefined) return undefined;
    if (source === undefined) citations.pop();
    citations.push(cited);
  }
  return citations;
}

/** Splits at semicolons that are not in a title; each piece has no spaces around it. */
function splitPieces(
  text: string,
  start: number,
): readonly { readonly text: string; readonly offset: number }[] {
  const pieces: { text: string; offset: number }[] = [];
  let from = 0;
  let isQuoted = false;
  for (let at = 0; at <= text.length; at += 1) {
    if (text[at] === '"') isQuoted = !isQuoted;
    if (at < text.length && (isQuoted || text[at] !== ";")) continue;
    const piece = text.slice(from, at);
    const offset = start + from + piece.length - piece.trimStart().length;
    pieces.push({ text: piece.trim(), offset });
    from = at + 1;
  }
  return pieces;
}

function citeSource(
  source: string,
  place: string | undefined,
  offset: number,
): CitationParts | undefined {
  const offsets = { source: offset, via: offset, of: offset };
  const cited = { source, via: undefined, of: undefined, offsets };
  if (place === undefined) return cited;
  const locator = parseLocator(place);
  return locator === undefined ? undefined : { ...cited, locator };
}

/** Adds whom a source relies on, or what of the source is cited; undefined for anything else, and for what is there already. */
function addPart(cited: CitationParts, piece: string, offset: number): CitationParts | undefined {
  const [, role, id = ""] = ROLE.exec(piece) ?? [];
  if (isRole(role)) {
    if (cited[role] !== undefined) return undefined;
    const offsets = { ...cited.offsets, [role]: offset + role.length + 1 };
    return { ...cited, [role]: id, offsets };
  }
  const [, name, value = ""] = TITLE.exec(piece) ?? WORK.exec(piece) ?? [];
  if (!isPartOfWork(name) || cited.work?.[name] !== undefined) return undefined;
  const length = name.length + (name === "title" ? 2 : 1);
  const known = cited.offsets.work;
  return {
    ...cited,
    work: { ...cited.work, [name]: value.replace(/\s+/g, " ") },
    offsets: { ...cited.offsets, work: { ...known, [name]: offset + length } },
  };
}

function isRole(name: string | undefined): name is "via" | "of" {
  return name === "via" || name === "of";
}

function isPartOfWork(name: string | undefined): name is keyof CitedWork {
  return name === "address" || name === "on" || name === "title" || name === "lang";
}
