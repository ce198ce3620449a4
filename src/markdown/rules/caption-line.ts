import type { StateBlock } from "markdown-it";
import {
  EMPTY_CAPTION,
  almostCaption,
  citationInCaption,
  unmarkedCaption,
} from "../../messages/markdown/captions.ts";
import type { Problem } from "../located-token.ts";

/** Pandoc's caption, or the same in Greek. */
const CAPTION = /^(?:table|πίνακας):[ \t]*(?=\S)/iu;
/** Marks of headings, lists, quotations and emphasis. */
const DECORATION = /^(?:#{1,6}|[>+-])[ \t]+|[*_]{1,3}/g;
/** Words in parentheses, and in brackets that are no citation, footnote or link. */
const ENCLOSED = /^\(([^()]*)\)$|^\[(?![@^])([^[\]]*)\](?![({])/;
/** What authors write for the mark of a caption, perhaps with a number, before the words. */
const MEANT =
  /^(?:(?:π[ίι]νακ(?:ας|α|ες)|tables?|λεζ[άα]ντα|caption|τ[ίι]τλος)(?:[ \t]*\(?(?:[a-zα-ω]|\d{1,3}[a-zα-ω]?)\)?(?![\p{L}\p{N}]))?(?:[ \t]*[:：;.,·–—−-]|[ \t]+(?=\S))|:[ \t])[ \t]*(?<words>.*)$/iu;
const SOURCE = /^(?:πηγ[ήέηε]ς?|sources?)[ \t]*[:：;.·–—-][ \t]*(?<words>.*)$/iu;
/** The start of a block that is no caption. */
const OTHER_BLOCK = /^(?:[|#>`~-]|::|\[\^|<|\d+[.)])/;
const CITATIONS = /(?:[ \t]*\[@[^[\]]*\])+[ \t]*$/;
const LONGEST = 150;

/** What a line begins with that is a caption; undefined for any other. */
export function findCaptionMark(state: StateBlock, line: number): string | undefined {
  const text = readLine(state, line);
  return text === undefined ? undefined : CAPTION.exec(text)?.[0];
}

/** The words of a line that is a caption in another form, such as `**Table 1: …**`; undefined for any other line. */
export function findMeantCaption(state: StateBlock, line: number): string | undefined {
  const text = readLine(state, line)?.trim() ?? "";
  if (!/^(?:[*_]|(?:π[ίι]νακας|table|λεζ[άα]ντα|caption)[ \t]*(?:\(?\d|[:–—-]))/iu.test(text)) {
    return undefined;
  }
  const words = MEANT.exec(plainOf(text))?.groups?.["words"];
  return words === "" ? undefined : words;
}

/** What is wrong with a line below a table that was meant as its caption; undefined where it is something else. */
export function judgeCaption(state: StateBlock, line: number): Problem | undefined {
  const text = readLine(state, line)?.trim();
  if (text === undefined) return undefined;
  const plain = plainOf(text);
  const source = SOURCE.exec(plain)?.groups?.["words"];
  if (source !== undefined) return citationInCaption(source);
  const words = MEANT.exec(plain)?.groups?.["words"];
  if (words !== undefined) return words === "" ? EMPTY_CAPTION : almostCaption(words);
  const bare = text.replace(CITATIONS, "");
  if (
    !/\p{L}/u.test(bare) ||
    OTHER_BLOCK.test(text) ||
    bare.length > LONGEST ||
    /[.!;…:»]$/u.test(bare)
  )
    return undefined;
  return unmarkedCaption(plain);
}

function plainOf(text: string): string {
  return text.replace(DECORATION, "").trim().replace(ENCLOSED, "$1$2");
}

/** A line without its indentation; undefined for one that is indented as code. */
function readLine(state: StateBlock, line: number): string | undefined {
  if ((state.sCount[line] ?? 0) - state.blkIndent >= 4) return undefined;
  const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  return state.src.slice(start, state.eMarks[line]);
}
