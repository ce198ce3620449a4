import { foldWord, readWords } from "../../search/words/fold.ts";
import type { NamesFile } from "../../search/words/index-files.ts";
import { keyOf, listKeys } from "../../search/words/keys.ts";
import { switchLayout } from "../../search/words/layout.ts";

/** A name, and the address that it leads to. */
export interface Suggestion {
  readonly name: string;
  readonly path: string;
}

const MOST = 5;

/** The names of which each word that is being typed begins a word, in any letters; none before the second letter. */
export function suggestNames(typed: string, names: NamesFile): readonly Suggestion[] {
  const wanted = readWords(typed).map(foldWord);
  if (wanted.join("").length < 2) return [];
  const keys = wanted.map((word) => [...listKeys(word), ...listKeys(switchLayout(word))]);
  return names
    .filter(([name, , others = ""]) => {
      const own = readWords(`${name} ${others}`).map((word) => keyOf(foldWord(word)));
      return keys.every((readings) =>
        readings.some((reading) => own.some((key) => key.startsWith(reading))),
      );
    })
    .slice(0, MOST)
    .map(([name, path]) => ({ name, path }));
}
