import type { Topic } from "./entities.ts";
import type { NewsDate } from "./news-date.ts";

/** What is on the front page up to a moment; undefined for always. */
export interface Timed {
  readonly until: NewsDate | undefined;
  /** Position of what it names, in its file. */
  readonly place: { readonly file: string; readonly line: number; readonly column: number };
}

/** A story that the editor chose, by the name of its folder. */
export interface ChosenStory extends Timed {
  readonly slug: string;
}

/** News in one line. */
export interface ChosenBreaking extends Timed {
  readonly text: string;
  /** Address on this site. */
  readonly link: string;
}

/** A column by topic. */
export interface ChosenTopic {
  readonly topic: Topic;
  /** The most stories in it. */
  readonly stories: number;
}

/** The editor's choices for the front page; whether the stories exist and are out is not checked yet. */
export interface FrontChoice {
  readonly breaking: ChosenBreaking | undefined;
  readonly lead: ChosenStory | undefined;
  readonly pinned: readonly ChosenStory[];
  /** Undefined where the editor leaves the columns to the site. */
  readonly topics: readonly ChosenTopic[] | undefined;
}

/** The choices of a moment: those whose end has not come. */
export function findCurrentChoice(
  choice: FrontChoice | undefined,
  now: number,
): FrontChoice | undefined {
  const isCurrent = ({ until }: Timed): boolean => until === undefined || now < until.instant;
  return (
    choice && {
      breaking: choice.breaking && isCurrent(choice.breaking) ? choice.breaking : undefined,
      lead: choice.lead && isCurrent(choice.lead) ? choice.lead : undefined,
      pinned: choice.pinned.filter(isCurrent),
      topics: choice.topics,
    }
  );
}

/** The moments at which a choice ends, in milliseconds since 1970. */
export function listFrontMoments(choice: FrontChoice | undefined): readonly number[] {
  const timed = [choice?.breaking, choice?.lead, ...(choice?.pinned ?? [])];
  return timed.flatMap((each) => each?.until?.instant ?? []);
}
