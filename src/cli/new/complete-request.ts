import {
  QUESTIONS,
  missingKind,
  missingStoryAndTitle,
  missingTitle,
  noStory,
} from "../../messages/commands/new.ts";
import { STORY_KIND_NAMES, STORY_KIND_QUESTION } from "../../messages/commands/story-kinds.ts";
import { STORY_KINDS, type StoryKind } from "../../model/story-kind.ts";
import { type Text, same } from "../../messages/text.ts";
import { type KnownContent, type KnownId, getStory } from "./known-content.ts";
import { checkTitle, chooseSlug } from "./plan-file.ts";
import {
  type CompleteRequest,
  type IdField,
  KINDS,
  type Kind,
  type NewRequest,
  RequestError,
  USAGE,
} from "./request.ts";

/** Asks an author at a terminal. */
export interface Questions {
  readonly choose: <Value extends string>(
    question: Text,
    choices: readonly { readonly value: Value; readonly label: Text }[],
  ) => Promise<Value>;
  /** `check` throws a RequestError for a wrong answer. */
  readonly write: (
    question: Text,
    check: (answer: string) => unknown,
    suggestion?: string,
  ) => Promise<string>;
  readonly pick: (
    question: Text,
    known: readonly KnownId[],
    isRequired: boolean,
  ) => Promise<readonly string[]>;
}

/** Completes a request with questions; throws a RequestError where no terminal can answer them. */
export async function completeRequest(
  request: NewRequest,
  known: KnownContent,
  questions: Questions | undefined,
): Promise<CompleteRequest> {
  if (request.story !== undefined) getStory(known, request.story);
  if (isComplete(request)) return request;
  if (questions === undefined) throw new RequestError(describeMissing(request));
  return ask(request, known, questions);
}

function isComplete(request: NewRequest): request is CompleteRequest {
  const { kind, story, title } = request;
  if (kind === undefined || title === undefined) return false;
  return kind === "story" || story !== undefined;
}

function describeMissing({ kind, story }: NewRequest): Text {
  if (kind === undefined) return missingKind(KINDS.map((each) => USAGE[each]));
  if (kind === "story" || story !== undefined) {
    return missingTitle(USAGE[kind].replace("<story>", story ?? ""));
  }
  return missingStoryAndTitle(USAGE.section);
}

async function ask(
  request: NewRequest,
  known: KnownContent,
  questions: Questions,
): Promise<CompleteRequest> {
  const kind = request.kind ?? (await askKind(known, questions));
  const story =
    kind === "section" ? (request.story ?? (await askStory(known, questions))) : undefined;
  const storyKind = kind === "story" ? await askStoryKind(request, questions) : undefined;
  const title = request.title ?? (await questions.write(QUESTIONS.title, checkTitle));
  const slug = request.slug ?? (await askSlug(title, questions));
  const ids = await askIds(kind, known, questions);
  const rest = { title, slug, ids };
  if (story === undefined) return { kind: "story", ...(storyKind && { storyKind }), ...rest };
  return { kind: "section", story, ...rest };
}

function askKind({ stories }: KnownContent, { choose }: Questions): Promise<Kind> {
  if (stories.length === 0) return Promise.resolve("story");
  return choose(QUESTIONS.kind, [
    { value: "story", label: QUESTIONS.newStory },
    { value: "section", label: QUESTIONS.newSection },
  ]);
}

function askStoryKind({ storyKind }: NewRequest, { choose }: Questions): Promise<StoryKind> {
  if (storyKind !== undefined) return Promise.resolve(storyKind);
  const choices = STORY_KINDS.map((value) => ({ value, label: STORY_KIND_NAMES[value] }));
  return choose(STORY_KIND_QUESTION, choices);
}

function askStory({ stories }: KnownContent, { choose }: Questions): Promise<string> {
  if (stories.length === 0) throw new RequestError(noStory(USAGE.story));
  const choices = stories.map(({ slug, title }) => ({ value: slug, label: same(title) }));
  return choose(QUESTIONS.story, choices);
}

async function askSlug(title: string, { write }: Questions): Promise<string> {
  const check = (slug: string): string => chooseSlug({ slug: slug.trim(), title });
  const answer = await write(QUESTIONS.slug, check, suggestSlug(title));
  return answer.trim();
}

function suggestSlug(title: string): string {
  try {
    return chooseSlug({ title });
  } catch (error) {
    if (error instanceof RequestError) return "";
    throw error;
  }
}

async function askIds(
  kind: Kind,
  known: KnownContent,
  { pick }: Questions,
): Promise<NonNullable<NewRequest["ids"]>> {
  const answers: Partial<Record<IdField, readonly string[]>> = {};
  const required = kind === "story" ? (["byline", "topics"] as const) : [];
  for (const field of [...required, "people", "places"] as const) {
    const isRequired = field === "byline" || field === "topics";
    // Without a choice there is no question: the field stays open, or gets the only id.
    if (known.ids[field].length < (isRequired ? 2 : 1)) continue;
    answers[field] = await pick(QUESTIONS[field], known.ids[field], isRequired);
  }
  return answers;
}
