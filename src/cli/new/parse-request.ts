import { titleWithoutQuotes, unknownKind } from "../../messages/commands/new.ts";
import { suggestName } from "../../source/nearest.ts";
import { parseCommandLine } from "../command-line.ts";
import { KINDS, type Kind, type NewRequest, RequestError, USAGE } from "./request.ts";

const syntax = {
  usage: `${USAGE.story} [--slug address] [--lang el|en]`,
  options: { slug: "string", lang: "string" },
  words: Infinity,
} as const;

/** Parses the arguments of `npm run new --`; throws a CommandError where they are wrong. */
export function parseRequest(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): NewRequest {
  const { options, words } = parseCommandLine(syntax, args, environment);
  return { ...parseWords(words), slug: options.slug };
}

function parseWords([kind, ...rest]: readonly string[]): NewRequest {
  if (kind === undefined) return {};
  if (!isKind(kind)) {
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
