import type { Strings } from "../../../src/content/schemas/strings.ts";

/** A list of everything of one kind. */
type ListKind = "topics" | "people" | "places" | "sources" | "corrections";

/** What a list is called, what it says of itself, and its address. */
interface ListNames {
  readonly title: string;
  readonly description: string;
  readonly path: string;
}

/** The names of a list, as its own pages and those below it say them. */
export function nameList(kind: ListKind, strings: Strings): ListNames {
  return {
    title: strings[kind],
    description: strings[`${kind}Description`],
    path: `/${kind}/`,
  };
}
