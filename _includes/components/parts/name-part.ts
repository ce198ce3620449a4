import type { Part } from "../../../src/model/paginate.ts";
import type { Strings } from "../../../src/content/schemas/strings.ts";
import { fillIn } from "../fill-in.ts";

/** The title and description of a page. */
interface PageNames {
  readonly title: string;
  readonly description: string;
}

/** The title and description of one page of a list; from the second on both have the page's number, so that they are unique. */
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
