import type { Strings } from "../../../src/content/schemas/strings.ts";

/** A kind of list. */
type ListKind = "topics" | "people" | "places" | "sources" | "corrections";

/** The title, description and address of a list. */
interface ListNames {
  readonly title: string;
  readonly description: string;
  readonly path: string;
}

/** The title, description and address of a list, for its own pages and those below it. */
export function nameList(kind: ListKind, strings: Strings): ListNames {
  return {
    title: strings[kind],
    description: strings[`${kind}Description`],
    path: `/${kind}/`,
  };
}
