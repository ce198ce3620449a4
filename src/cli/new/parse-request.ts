import { titleWithoutQuotes, unknownKind } from "../../messages/commands/new.ts";
import { write } from "../../messages/fixes.ts";
import {
  KIND_OF_SECTION,
  storyOfKind,
  unknownStoryKind,
} from "../../messages/commands/story-kinds.ts";
import { findMeantWord } from "../../content/checks/other-words.ts";
import { STORY_KINDS, type StoryKind } from "../../model/story-kind.ts";
import { suggestName } from "../../source/nearest.ts";
import { parseCommandLine } from "../command-line.ts";
import { KINDS, type Kind, type NewRequest, RequestError, USAGE } from "./request.ts";

const syntax = {
  usage: `${USAGE.story} [--kind live] [--slug address] [--lang el|en]`,
  options: { kind: "string", slug: "string", lang: "string" },
  words: Infinity,
} as const;

/** Parses the arguments of `npm run new --`; throws a CommandError where they are wrong. */
export function parseRequest(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): NewRequest {
  const { options, words } = parseCommandLine(syntax, args, environment);
  const request = parseWords(words);
  const storyKind = options.kind === undefined ? undefined : parseStoryKind(options.kind);
  if (storyKind !== undefined && request.kind === "section") {
    throw new RequestError(KIND_OF_SECTION);
  }
  return { ...request, slug: options.slug, ...(storyKind !== undefined && { storyKind }) };
}

function parseStoryKind(written: string): StoryKind {
  const kind = STORY_KINDS.find((each) => each === written);
  if (kind !== undefined) return kind;
  const meant = findMeantWord(written, STORY_KINDS);
  const fix = meant === undefined ? suggestName(written, STORY_KINDS) : write(meant);
  throw new RequestError(unknownStoryKind(written, fix));
}

function parseWords([kind, ...rest]: readonly string[]): NewRequest {
  if (kind === undefined) return {};
  if (!isKind(kind)) {
    const storyKind = STORY_KINDS.find((each) => each === findMeantWord(kind, STORY_KINDS));
    if (storyKind !== undefined) throw new RequestError(storyOfKind(storyKind));
    throw new RequestError(unknownKind(kind, suggestName(kind, KINDS)));
  }
  const story = kind === "section" ? rest[0] : undefined;
  const [title, ...more] = kind === "section" ? rest.slice(1) : rest;
  if (title !== undefined && more.length > 0) {
    const whole = [title, ...more].join(" ");
    const usage = USAGE[kind].replace("<story>", story ?? "").replace("Title", whole);
    throw new RequestError(titleWithoutQuotes(usage));
  }
  return { kind, story, title };
}

function isKind(word: string): word is Kind {
  return KINDS.some((kind) => kind === word);
}
