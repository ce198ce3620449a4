import { type ExcerptPiece, createExcerpt } from "./excerpt.ts";
import { type Asked, type Found, findPages, idOf } from "./find-pages.ts";
import { openIndex } from "./index-reader.ts";
import { formatDay, labelChoice, sortChoices } from "./labels.ts";
import { type Suggestion, suggestNames } from "./suggest.ts";

// The module that the search page loads for the first query; the page's own script shows what it gives.

/** What is shown of a page that is found. */
export interface Result {
  readonly address: string;
  readonly title: string;
  /** Of a person, place and the like. */
  readonly kind: string | undefined;
  readonly story: string | undefined;
  readonly day: { readonly iso: string; readonly label: string } | undefined;
  readonly excerpt: readonly ExcerptPiece[];
}

/** A choice of a field that narrows a search. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** The search over an index. */
export interface Engine {
  readonly find: (asked: Asked) => Promise<Found>;
  readonly show: (page: number, found: Found) => Promise<Result>;
  /** The choices of a field, in the order of a reader's eye. */
  readonly listChoices: (filter: string) => Promise<readonly Choice[]>;
  readonly suggest: (typed: string) => Promise<readonly Suggestion[]>;
}

/** Opens the index beside this module, on a site in a language (BCP 47). */
export function openEngine(language: string): Engine {
  const folder = new URL(".", import.meta.url);
  const site = new URL("../../", folder);
  const index = openIndex(async (name) => {
    const response = await fetch(new URL(name, folder));
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    return response.json();
  });
  const addressOf = (path: string): string =>
    new URL(path, site).pathname + new URL(path, site).search;
  return {
    find: (asked) => findPages(asked, index),
    show: async (page, { words }) => {
      const { path, title, text, kind, story, day } = await index.readPage(page);
      return {
        address: addressOf(path),
        title,
        kind,
        story,
        day: day === undefined ? undefined : { iso: day, label: formatDay(day, language) },
        excerpt: createExcerpt(text, words),
      };
    },
    listChoices: async (filter) => {
      const rows = (await index.readFilters()).filter((each) => each.filter === filter);
      const values = rows.map(({ value }) => value);
      return sortChoices(filter, values, language).map((value) => {
        return { value: idOf(value), label: labelChoice(filter, value, language) };
      });
    },
    suggest: async (typed) => {
      const names = suggestNames(typed, await index.readNames());
      return names.map(({ name, path }) => ({ name, path: addressOf(path) }));
    },
  };
}
