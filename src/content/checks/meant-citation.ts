import { parsePlainCitation } from "../../markdown/rules/citation.ts";
import { SLUG } from "../../markdown/slug.ts";
import type { Catalogue, IdFile } from "../content-context.ts";
import { findMeantIds } from "./meant-ids.ts";

/** What authors write between sources for a semicolon. */
const SEPARATORS = /[;,&+/·]|(?<!\p{L})(?:και|and)(?!\p{L})|\s(?=@)/u;
/** What authors write before what a source relies on or quotes. */
const ROLE =
  /(?<![\p{L}\p{N}-])(via|of|μέσω|by|κατά|από(?=\s*[=:]))(?![\p{L}-])\s*[=:]?\s*@?|(?<![\p{L}\p{N}-])(via|of)(?=\s)/giu;
const ROLES: Readonly<Record<string, string>> = { μέσω: "via", από: "via", by: "of", κατά: "of" };
/** A year, a date or a page, which no citation has. */
const NUMBER = /^[\d./-]+$/;
/** Marks around a source. */
const MARKS = /[@＠©#"'«»“”.:[\]()\s]/gu;
/** The data files whose ids `via` and `of` may name. */
const VOICES: readonly IdFile[] = ["people", "places", "sources", "words"];

/** The citation that a text means, without brackets, as in `reuters; via=blogger`; undefined where a part is neither an id nor a known name. */
export function findMeantCitation(text: string, catalogue: Catalogue): string | undefined {
  if (text.includes("://")) return undefined;
  const parts: string[] = [];
  const written = text.replace(ROLE, (_all, role?: string, other?: string) => {
    const name = (role ?? other ?? "").toLowerCase();
    return `;${ROLES[name] ?? name}=`;
  });
  for (const piece of written.split(SEPARATORS)) {
    const plain = piece.trim();
    if (plain === "" || NUMBER.test(plain)) continue;
    const part = findPart(plain, catalogue);
    if (part === undefined || (parts.length === 0 && part.includes("="))) return undefined;
    parts.push(part);
  }
  const meant = parts.join("; ");
  return parsePlainCitation(meant) === undefined ? undefined : meant;
}

/** The first part of a citation that is neither an id nor a known name, with the file where it would be; undefined where all are known. */
export function findUnknownPart(
  text: string,
  catalogue: Catalogue,
): { readonly part: string; readonly isVoice: boolean } | undefined {
  if (text.includes("://")) return undefined;
  const written = text.replace(ROLE, (_all, role?: string, other?: string) => {
    const name = (role ?? other ?? "").toLowerCase();
    return `;${ROLES[name] ?? name}=`;
  });
  for (const piece of written.split(SEPARATORS)) {
    const plain = piece.trim();
    if (plain === "" || NUMBER.test(plain) || findPart(plain, catalogue) !== undefined) continue;
    const [, voice = ""] = /^(?:via|of)=(.*)$/s.exec(plain) ?? [];
    const isVoice = /^(?:via|of)=/.test(plain);
    const part = (isVoice ? voice : plain).replace(/^[@＠\s]+/u, "").trim();
    return part === "" ? undefined : { part, isVoice };
  }
  return undefined;
}

/** One citation in the form of Markdown, with `@` before each source. */
export function writeCitation(plain: string): string {
  const parts = plain.split("; ").map((part) => (/^[a-z]+=/.test(part) ? part : `@${part}`));
  return `[${parts.join("; ")}]`;
}

function findPart(piece: string, catalogue: Catalogue): string | undefined {
  const [, role, voice = ""] = /^(via|of)=(.*)$/s.exec(piece) ?? [];
  if (role === undefined) return findIds(piece, ["sources"], catalogue)?.join("; ");
  const ids = findIds(voice, VOICES, catalogue);
  return ids?.length === 1 ? `${role}=${ids.join("")}` : undefined;
}

function findIds(
  written: string,
  files: readonly IdFile[],
  catalogue: Catalogue,
): readonly string[] | undefined {
  for (const file of files) {
    const ids = findMeantIds(written, file, catalogue);
    if (ids !== undefined) return ids;
  }
  const plain = written.replace(MARKS, "").toLowerCase();
  return SLUG.test(plain) && !/\s/.test(written.trim()) ? [plain] : undefined;
}
