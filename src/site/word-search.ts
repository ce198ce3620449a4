import type { SourceFile } from "../source/source-text.ts";
import { STATIC_FOLDER } from "../content/static-files.ts";

/** Data that authors do not write: what they say stands in layouts. */
const INTERFACE: ReadonlySet<string> = new Set(["_data/site.json", "_data/strings.json"]);

/** How a character can be written in JSON, in YAML and in HTML by its number. */
const BY_NUMBER =
  /\\(?:u([\da-f]{4})|x([\da-f]{2})|U([\da-f]{8}))|&#x([\da-f]{1,6});|&#(\d{1,7});/gi;
/** How JSON and YAML write a line end or a tab; in Markdown it is a backslash and a letter. */
const LINE_ENDS = /\\[nrtfv]/g;
/** Spaces, line ends, and the marks that Markdown, JSON and YAML put into words; braces and brackets are part of them. */
const MARKS = /[\s\\*_`"'\p{M}\p{Cf}]+/gu;

/**
 * A search for words in what authors wrote, in whatever way they wrote them: with a backslash, by the numbers of characters, over a
 * line end, with emphasis on a part. It may find one that nobody meant, but never misses one.
 */
export function createWordSearch(files: readonly SourceFile[]): (word: string) => boolean {
  return (word) => {
    const wanted = word.replace(MARKS, "");
    return files.some(({ path, bytes }) => {
      if (INTERFACE.has(path) || path.startsWith(STATIC_FOLDER)) return false;
      const text = Buffer.from(bytes).toString();
      const hasWanted = (each: string): boolean => simplify(each).includes(wanted);
      return text.includes(word) || hasWanted(text) || hasWanted(text.replace(LINE_ENDS, " "));
    });
  };
}

function simplify(text: string): string {
  return text
    .replace(BY_NUMBER, (written, ...groups: readonly (string | undefined)[]) => {
      const decimal = groups[4];
      const code = decimal ? Number(decimal) : parseInt(groups.slice(0, 4).join(""), 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : written;
    })
    .normalize("NFC")
    .replace(MARKS, "");
}
