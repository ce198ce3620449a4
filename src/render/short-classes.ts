import type { Script } from "./read-scripts.ts";
import { type StyleSheet, blockOf } from "./select-styles.ts";

/** Short names of classes, by their own. */
export type ShortClasses = ReadonlyMap<string, string>;

/** A class in a sheet; texts and addresses are passed over. */
const CLASS_SELECTOR = /"[^"]*"|'[^']*'|url\([^)]*\)|\.(?<name>[a-z][\w-]*)/g;
const CLASS_ATTRIBUTE = / class="([^"]*)"/g;
/** A word that a script's text could hold as a class, or name in a selector. */
const SCRIPT_WORD = /(?<=["'`\s.])[a-z][\w-]*(?=["'`\s.:>])/g;

/**
 * Gives each class that a sheet names a name of one or two letters, the same on every page, because class names are much of
 * what stands between a reader and the text; those that stand before it come first. The names of blocks that have a script stay as they are, and others that a script holds.
 */
export function shortenClasses(
  styleSheets: readonly StyleSheet[],
  scripts: readonly Script[],
): ShortClasses {
  const words = new Set(scripts.flatMap(({ code }) => code.match(SCRIPT_WORD) ?? []));
  const blocks = new Set(scripts.map(({ block }) => block));
  const isKept = (name: string): boolean => words.has(name) || blocks.has(blockOf(name));
  const early = listClasses(styleSheets.map((sheet) => sheet.early));
  const names = [...new Set([...early, ...listClasses(styleSheets.map(({ whole }) => whole))])];
  const free = listLetters().filter((letters) => !words.has(letters) && !names.includes(letters));
  return new Map(names.map((name, index) => [name, isKept(name) ? name : (free[index] ?? name)]));
}

/** Classes by their names. */
function listClasses(sheets: readonly string[]): readonly string[] {
  const named = sheets.flatMap((css) =>
    [...css.matchAll(CLASS_SELECTOR)].flatMap(({ groups }) => groups?.["name"] ?? []),
  );
  return named.sort();
}

/** Shortens the classes of a page as it was rendered, where quotes are there still; one that no sheet names stays. */
export function shortenPage(rendered: string, names: ShortClasses): string {
  return rendered.replace(CLASS_ATTRIBUTE, (_, classes: string) => {
    const short = classes.split(" ").map((name) => names.get(name) ?? name);
    return ` class="${short.join(" ")}"`;
  });
}

/** Shortens the classes of a sheet. */
export function shortenSheet(styleSheet: StyleSheet, names: ShortClasses): StyleSheet {
  const shorten = (css: string): string =>
    css.replace(CLASS_SELECTOR, (part, name?: string) => {
      const short = name === undefined ? undefined : names.get(name);
      return short === undefined ? part : `.${short}`;
    });
  const { whole, early, late } = styleSheet;
  return { ...styleSheet, whole: shorten(whole), early: shorten(early), late: shorten(late) };
}

function listLetters(): readonly string[] {
  const one = Array.from({ length: 26 }, (_, index) => String.fromCharCode(97 + index));
  return [...one, ...one.flatMap((first) => one.map((second) => first + second))];
}
