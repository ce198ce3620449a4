import type { SourceFile } from "../source/source-text.ts";
import { isPicturePath } from "../pictures/picture-kind.ts";
import { STATIC_FOLDER } from "../content/static-files.ts";

/** Data files whose texts are shown by layouts. */
const INTERFACE: ReadonlySet<string> = new Set(["_data/site.json", "_data/strings.json"]);

/** Numeric escapes of characters in JSON, YAML and HTML. */
const BY_NUMBER =
  /\\(?:u([\da-f]{4})|x([\da-f]{2})|U([\da-f]{8}))|&#x([\da-f]{1,6});|&#(\d{1,7});/gi;
/** Escapes of line ends and tabs in JSON and YAML; in Markdown this is a backslash and a letter. */
const LINE_ENDS = /\\[nrtfv]/g;
/** Spaces, line ends and the characters of Markdown, JSON and YAML syntax that can be inside words. */
const MARKS = /[\s\\*_`"'\p{M}\p{Cf}]+/gu;

/**
 * Searches for words in content, however they are written: with backslashes or numeric escapes, across lines, or partly emphasised. It can
 * find too much, but never too little.
 */
export function createWordSearch(files: readonly SourceFile[]): (word: string) => boolean {
  return (word) => {
    const wanted = word.replace(MARKS, "");
    return files.some((file) => {
      const { path } = file;
      if (INTERFACE.has(path) || path.startsWith(STATIC_FOLDER) || isPicturePath(path))
        return false;
      const text = Buffer.from(file.bytes).toString();
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
