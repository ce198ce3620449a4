import type { Part } from "../../../src/model/paginate.ts";
import type { Strings } from "../../../src/content/schemas/strings.ts";
import { fillIn } from "../fill-in.ts";

/** What a page is called, and what it says of itself. */
interface PageNames {
  readonly title: string;
  readonly description: string;
}

/** The names of a page of a list: from the second on, both say which page it is, so that no two pages have the same. */
export function namePart(
  { title, description }: PageNames,
  { number, total }: Part,
  strings: Strings,
): PageNames {
  if (number === 1) return { title, description };
  return {
    title: `${title} – ${fillIn(strings.page, { number })}`,
    description: fillIn(strings.pageDescription, { number, total, description }),
  };
}
