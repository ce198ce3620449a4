import type { VNode } from "preact";
import type { Strings } from "../../../src/content/schemas/strings.ts";

/** The filters of a search, by their names in addresses; a script adds their options. */
const FILTERS = ["topic", "story", "date"] as const;

/** The id of the list of names that are suggested. */
const NAMES = "search-names";

/** The search form, its results, and the data that its script needs. The form submits to the address of a search; it is hidden until the script runs. */
export function SearchForm({
  strings,
  path,
}: {
  readonly strings: Strings;
  readonly path: string;
}): VNode {
  const labels = {
    topic: strings.searchTopic,
    story: strings.searchStory,
    date: strings.searchDate,
  };
  const words = {
    running: strings.searchRunning,
    count: strings.searchCount,
    names: strings.searchNamesCount,
    none: strings.searchNone,
    failed: strings.searchFailed,
    common: strings.searchCommon,
    instead: strings.searchInstead,
    literal: strings.searchLiteral,
    near: strings.searchNear,
    kinds: strings.searchKinds,
  };
  return (
    <div class="search" data-words={JSON.stringify(words)} hidden>
      <form role="search" action={path}>
        <div class="search__field">
          <label>
            {strings.searchQuery}
            <input
              class="search__query"
              type="text"
              name="q"
              enterkeyhint="search"
              autocomplete="off"
              role="combobox"
              aria-autocomplete="list"
              aria-controls={NAMES}
              aria-expanded="false"
            />
          </label>
          <ul
            class="search__names"
            id={NAMES}
            role="listbox"
            aria-label={strings.searchNames}
            hidden
          />
        </div>
        <button class="search__button" type="submit">
          {strings.searchButton}
        </button>
        <fieldset class="search__filters" aria-label={strings.searchFilters} hidden>
          {FILTERS.map((name) => (
            <label key={name}>
              {labels[name]}
              <select name={name}>
                <option value="">{strings.searchAll}</option>
              </select>
            </label>
          ))}
        </fieldset>
      </form>
      <p class="search__told skip" aria-live="polite" />
      <p class="search__status note" role="status" />
      <p class="search__instead note" hidden />
      <section class="search__results" aria-label={strings.searchResults} hidden>
        <ol class="search__list" />
        <button class="search__more" type="button" hidden>
          {strings.searchMore}
        </button>
      </section>
    </div>
  );
}
