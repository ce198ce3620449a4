import { SKELETON_NOTES } from "../../messages/commands/story-kinds.ts";
import type { Language } from "../../messages/text.ts";
import type { StoryKind } from "../../model/story-kind.ts";

/** What a skeleton is made for. */
interface SkeletonOptions {
  /** Id of the person whom the story is about; undefined where it is not known yet. */
  readonly person: string | undefined;
  /** The time in the site's zone, with its offset. */
  readonly now: string;
  readonly language: Language;
}

type NoteName = keyof typeof SKELETON_NOTES;
type Note = (name: NoteName) => string;

/** The text below the front matter of each kind; what an author has to write is in notes, which no reader sees. */
const SKELETONS: Readonly<
  Record<StoryKind, (note: Note, options: SkeletonOptions) => readonly string[]>
> = {
  news: () => [],
  analysis: (note) => [note("question"), note("facts"), note("meaning")],
  opinion: (note) => [note("thesis"), note("argument")],
  interview: (note, { person }) => [
    note("meeting"),
    [
      `:::interview${person === undefined ? "" : `{guest=${person}}`}`,
      `? ${note("ask")}`,
      "",
      note("answer"),
      ":::",
    ].join("\n"),
  ],
  explainer: (note) => [note("question"), note("facts"), note("meaning")],
  factCheck: (note, { person }) => [
    note("origin"),
    [
      `:::claim${person === undefined ? "" : `{by=${person}}`}`,
      note("claim"),
      "",
      note("reasons"),
      ":::",
    ].join("\n"),
  ],
  obituary: (note) => [note("death"), note("life")],
  live: (note, { now }) => [
    note("occasion"),
    [`:::update{at=${now}}`, note("update"), ":::"].join("\n"),
  ],
};

/** The kinds of which more is to come when they are published. */
const DEVELOPING: ReadonlySet<StoryKind> = new Set(["news", "live"]);

/** The text of a new story of a kind, without front matter; empty for news. */
export function writeSkeleton(kind: StoryKind, options: SkeletonOptions): string {
  const note: Note = (name) => `<!-- ${SKELETON_NOTES[name][options.language]} -->`;
  return SKELETONS[kind](note, options).join("\n\n");
}

/** The status of a new story of a kind. */
export function statusOfKind(kind: StoryKind): "developing" | "closed" {
  return DEVELOPING.has(kind) ? "developing" : "closed";
}
