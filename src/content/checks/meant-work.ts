import { parseLocator } from "../../markdown/citation-locator.ts";
import { parsePlainCitation } from "../../markdown/rules/citation.ts";
import { suggestDate } from "../../model/suggest-date.ts";
import type { Catalogue } from "../content-context.ts";
import { findMeantCitation } from "./meant-citation.ts";

/** The start of a source in a citation. */
const SOURCE_START = /(?<=^|[\s;,])(?=[@＠])/u;
/** A web address, with what authors write before it. */
const ADDRESS =
  /[;,]?[ \t]*(?:(?:address|url|uri|link|href|διεύθυνση|σύνδεσμος)[ \t]*[=:]?[ \t]*)?["'«“<(]?((?:https?:\/\/|www\.)[^\s;,"'»”<>()]+)["'»”>)]?/iu;
/** A title, with what authors write around it. */
const TITLE =
  /[;,]?[ \t]*(?:title|τίτλος)[ \t]*[=:][ \t]*(?:["«“]([^"«»“”;]+)["»”]|([^"«»“”;=]+))/iu;
/** What authors write before a day. */
const DAY_NAME = /^(?:on|date|στις|ημερομηνία|ημ\.?)[ \t]*[=:]?[ \t]*/iu;
/** What authors write for the labels of places in a source. */
const LABELS: Readonly<Record<string, readonly string[]>> = {
  "σ.": ["p", "pg", "page", "σ", "σελ", "σελίδα", "ς"],
  "σσ.": ["pp", "pages", "σσ", "σελίδες"],
  "κεφ.": ["ch", "chap", "chapter", "κεφ", "κεφάλαιο"],
  "τόμ.": ["vol", "volume", "τόμ", "τόμος"],
  ενότητα: ["sec", "section"],
  άρθρο: ["art", "article", "άρθ", "αρθ", "αρθρο"],
  "παρ.": ["par", "para", "paragraph", "παράγραφος", "παρ", "§"],
  "πίν.": ["table", "πίν", "πίνακας"],
  "εικ.": ["fig", "figure", "εικ", "εικόνα"],
};
const LABEL_OF = new Map(
  Object.entries(LABELS).flatMap(([label, names]) => names.map((name) => [name, label] as const)),
);
/** A place in a source: a word, and numbers. */
const PLACE =
  /[;,]?[ \t]*(?<![\p{L}\p{N}-])(§|\p{L}{1,10})\.?[ \t]*[=:]?[ \t]*(\d{1,6}[α-ω]?(?:[ \t]*[-–][ \t]*\d{1,6})?)(?![\p{L}\p{N}/.-])/u;
/** A number alone, which is that of a page. */
const PAGE = /^\d{1,3}(?:[-–]\d{1,3})?$/;

/** Longer ones are not read, in UTF-16 code units: several sources with their addresses and titles have room. */
const LONGEST = 400;

/** The citation that a text without its brackets means, where it says what of a source is cited; undefined where that is not certain. */
export function findMeantWork(text: string, catalogue: Catalogue): string | undefined {
  if (text.length > LONGEST) return undefined;
  const chunks = text.split(SOURCE_START).filter((chunk) => chunk.trim() !== "");
  const read = chunks.map((chunk) => readChunk(chunk.replace(/[\s;,]+$/, ""), catalogue));
  if (read.every((each) => each?.isPlain ?? true)) return undefined;
  if (read.some((each) => each === undefined)) return undefined;
  const meant = read.map((each) => each?.citation).join("; ");
  return parsePlainCitation(meant) === undefined ? undefined : meant;
}

interface ReadChunk {
  readonly citation: string;
  /** Whether it says nothing of what is cited. */
  readonly isPlain: boolean;
}

/** Reads one source with what is behind it. */
function readChunk(chunk: string, catalogue: Catalogue): ReadChunk | undefined {
  const title = TITLE.exec(chunk);
  const withoutTitle = cut(chunk, title);
  const address = ADDRESS.exec(withoutTitle);
  const { rest, days, places } = sortPieces(cut(withoutTitle, address));
  const cited = findMeantCitation(rest, catalogue);
  if (cited === undefined || cited === "" || days.length > 1) return undefined;
  const [source = "", ...roles] = cited.split("; ");
  const words = (title?.[1] ?? title?.[2])?.trim();
  const whole = address?.[1]?.replace(/^www\./i, "https://www.").replace(/^http:/i, "https:");
  const parts = [
    [source, ...places].join(", "),
    ...roles,
    ...(whole === undefined ? [] : [`address=${whole}`]),
    ...days.map((day) => `on=${day}`),
    ...(words === undefined ? [] : [`title="${words}"`]),
  ];
  const isPlain = places.length === 0 && parts.length === 1 + roles.length;
  return { citation: parts.join("; "), isPlain };
}

/** Takes days and places out of the pieces of a citation. */
function sortPieces(text: string): {
  readonly rest: string;
  readonly days: readonly string[];
  readonly places: readonly string[];
} {
  const days: string[] = [];
  const places: string[] = [];
  const rest: string[] = [];
  for (const [index, piece] of text.split(/[;,]/).entries()) {
    const written = piece.trim();
    const day = findDay(written.replace(DAY_NAME, ""));
    if (day !== undefined) days.push(day);
    else if (index > 0 && PAGE.test(written)) places.push(`σ. ${written}`);
    else rest.push(takePlace(piece, places));
  }
  return { rest: rest.filter((piece) => piece.trim() !== "").join(";"), days, places };
}

function findDay(text: string): string | undefined {
  const day = /^\D*\d[^]*\d{2}/.test(text) ? suggestDate(text) : undefined;
  return day !== undefined && /^\d{4}-\d\d-\d\d$/.test(day) ? day : undefined;
}

/** Takes a place in a source out of a piece; the rest is returned. */
function takePlace(piece: string, places: string[]): string {
  const match = PLACE.exec(piece);
  const [, word = "", numbers = ""] = match ?? [];
  const label = LABEL_OF.get(word.toLowerCase()) ?? findLabel(word);
  const place = label === undefined ? undefined : `${label} ${numbers.replace(/\s/g, "")}`;
  if (place === undefined || parseLocator(place) === undefined) return piece;
  places.push(place);
  return cut(piece, match);
}

/** A label that is right already, with or without its stop. */
function findLabel(word: string): string | undefined {
  return [word, `${word}.`].find((label) => parseLocator(`${label} 1`) !== undefined);
}

function cut(text: string, match: RegExpExecArray | null): string {
  if (match === null) return text;
  return text.slice(0, match.index) + text.slice(match.index + match[0].length);
}
