import { parseArgs } from "node:util";
import { suggestName } from "../../content/nearest.ts";
import { KINDS, type Kind, type NewRequest, RequestError, USAGE } from "./request.ts";

/** Reads the words behind `npm run new --`; throws a RequestError for what cannot be meant. */
export function parseRequest(words: readonly string[]): NewRequest {
  const { positionals, values, tokens } = parseArgs({
    args: [...words],
    options: { slug: { type: "string" } },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const unknown = tokens.find((token) => token.kind === "option" && token.name !== "slug");
  if (unknown?.kind === "option") {
    throw new RequestError(`"${unknown.rawName}" is not an option. The only one is --slug.`);
  }
  const { slug } = values;
  if (slug !== undefined && typeof slug !== "string") {
    throw new RequestError("--slug is empty. Give the address, such as --slug almaty-unrest.");
  }
  return { ...parseWords(positionals), slug };
}

function parseWords([kind, ...rest]: readonly string[]): NewRequest {
  if (kind === undefined) return {};
  if (!isKind(kind)) {
    throw new RequestError(`"${kind}" is nothing that can be made. ${suggestName(kind, KINDS)}`);
  }
  const story = kind === "section" ? rest[0] : undefined;
  const [title, ...more] = kind === "section" ? rest.slice(1) : rest;
  if (title !== undefined && more.length > 0) {
    const whole = [title, ...more].join(" ");
    const usage = USAGE[kind].replace("<story>", story ?? "").replace("Title", whole);
    throw new RequestError(`A title of several words has to stand in quotes: ${usage}`);
  }
  return { kind, story, title };
}

function isKind(word: string): word is Kind {
  return KINDS.some((kind) => kind === word);
}
