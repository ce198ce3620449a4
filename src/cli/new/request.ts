import type { StoryKind } from "../../model/story-kind.ts";
import { CommandError } from "../command-error.ts";

/** A request for a new file, as far as it was given. */
export interface NewRequest {
  readonly kind?: Kind | undefined;
  /** The kind of a new story; news where it is not given. */
  readonly storyKind?: StoryKind | undefined;
  /** Slug of the section's story. */
  readonly story?: string | undefined;
  readonly title?: string | undefined;
  /** The last part of the address, instead of the title's slug. */
  readonly slug?: string | undefined;
  /** Ids for the front matter, by field; undefined where the author fills them in later. */
  readonly ids?: Readonly<Partial<Record<IdField, readonly string[]>>> | undefined;
}

/** The kinds of new files. */
export type Kind = "story" | "section";

/** The fields of front matter with ids. */
export type IdField = "byline" | "topics" | "people" | "places";

/** A request with everything that is needed. */
export type CompleteRequest = NewRequest & { readonly title: string } & (
    { readonly kind: "story" } | { readonly kind: "section"; readonly story: string }
  );

/** The kinds of new files, in the order of the question. */
export const KINDS: readonly Kind[] = ["story", "section"];

/** The command line of each kind. */
export const USAGE: Readonly<Record<Kind, string>> = {
  story: 'npm run new -- story "Title"',
  section: 'npm run new -- section <story> "Title"',
};

/** Thrown where a request cannot be carried out; the message is for the author. */
export class RequestError extends CommandError {
  override readonly name = "RequestError";
}
