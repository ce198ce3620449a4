import { CommandError } from "../command-error.ts";

/** What an author asks `npm run new` for, as far as it was said. */
export interface NewRequest {
  readonly kind?: Kind | undefined;
  /** Slug of the story that a section is for. */
  readonly story?: string | undefined;
  readonly title?: string | undefined;
  /** The last part of the address, where it is not to come from the title. */
  readonly slug?: string | undefined;
  /** Ids for the front matter, by field; undefined where they are left to be filled in. */
  readonly ids?: Readonly<Partial<Record<IdField, readonly string[]>>> | undefined;
}

/** What can be made. */
export type Kind = "story" | "section";

/** The fields of front matter that hold ids. */
export type IdField = "byline" | "topics" | "people" | "places";

/** A request with all that it needs to be carried out. */
export type CompleteRequest = NewRequest & { readonly title: string } & (
    { readonly kind: "story" } | { readonly kind: "section"; readonly story: string }
  );

/** What can be made, in the order in which it is offered. */
export const KINDS: readonly Kind[] = ["story", "section"];

/** How each kind is asked for. */
export const USAGE: Readonly<Record<Kind, string>> = {
  story: 'npm run new -- story "Title"',
  section: 'npm run new -- section <story> "Title"',
};

/** A reason why a request cannot be carried out, in words for the author. */
export class RequestError extends CommandError {
  override readonly name = "RequestError";
}
