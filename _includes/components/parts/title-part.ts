import type { Part } from "../../../src/content/paginate.ts";
import type { Strings } from "../../../src/content/schemas/strings.ts";
import { fillIn } from "../fill-in.ts";

/** The title of a page of a list: from the second on, with its number. */
export function titlePart(title: string, { number }: Part, strings: Strings): string {
  return number === 1 ? title : `${title} – ${fillIn(strings.page, { number })}`;
}
