import type { SourceFile } from "../content/source-text.ts";

/** Data that authors do not write: what they say stands in layouts. */
const INTERFACE: ReadonlySet<string> = new Set(["_data/site.json", "_data/strings.json"]);

/** A search for words in what authors wrote, whether or not a backslash keeps Markdown from reading them as marks. */
export function createWordSearch(files: readonly SourceFile[]): (word: string) => boolean {
  return (word) =>
    files.some(({ path, bytes }) => {
      if (INTERFACE.has(path)) return false;
      const text = Buffer.from(bytes);
      return text.includes(word) || text.toString().replaceAll("\\", "").includes(word);
    });
}
