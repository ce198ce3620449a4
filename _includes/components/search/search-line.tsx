import type { VNode } from "preact";
import type { Strings } from "../../../src/content/schemas/strings.ts";

/** A field that leads to the search page, for pages without the search itself. */
export function SearchLine({ strings }: { readonly strings: Strings }): VNode {
  return (
    <form class="search-line" role="search" action="/search/">
      <label>
        {strings.searchQuery} <input type="search" name="q" />
      </label>{" "}
      <button type="submit">{strings.searchButton}</button>
    </form>
  );
}
