import type { TextKind } from "../../prose/prose-rule.ts";
import { markdownInText } from "../../messages/content/plain-text.ts";
import { type PlainTextRules, checkPlainField } from "./plain-text.ts";
import { checkField } from "./check-words.ts";
import type { FileOf } from "../data-file.ts";
import type { DataPath, LocatedData } from "../../source/located-data.ts";
import type { Problem } from "../../source/problem.ts";
import { problemAt } from "../../source/source-text.ts";
import type { DataFileName } from "../schemas/data.ts";

/** A path to texts; `*` is any key, and `**` at the end means all texts below. */
type Pattern = readonly string[];

const DESCRIPTION = ["*", "description"];

/** The Greek texts of each data file that readers see. */
const WORDS: Readonly<Record<Exclude<DataFileName, "style">, readonly Pattern[]>> = {
  site: [["name"], ["description"], ["navigation", "*", "label"], ["licence", "name"]],
  strings: [["**"]],
  topics: [["*", "name"], DESCRIPTION],
  authors: [["*", "name"], DESCRIPTION],
  sources: [["*", "name"], ["*", "shortName"], ["*", "country"], DESCRIPTION],
  people: [["*", "name"], ["*", "shortName"], ["*", "role"], DESCRIPTION],
  places: [["*", "name"], DESCRIPTION],
  posts: [
    ["*", "quote"],
    ["*", "summary"],
    ["*", "links", "*", "label"],
    ["*", "links", "*", "address"],
  ],
  front: [["breaking", "text"]],
};
const GREEK = "el";
const LITERAL: ReadonlySet<string> = new Set(["quote", "address"]);

/** Checks the texts of a data file that readers see against the rules for prose. */
export function checkDataWords(
  name: keyof typeof WORDS,
  { data }: FileOf<keyof typeof WORDS>,
  rules: PlainTextRules,
): readonly Problem[] {
  if (data === undefined) return [];
  const words = WORDS[name].flatMap((pattern) => checkBelow(data, data.value, [], pattern, rules));
  return name === "posts" ? [...words, ...checkQuotes(data)] : words;
}

/** A tag that was copied with the words of a post; nobody writes one in a post. */
const TAG =
  /<\/?(?:p|br|b|i|em|strong|a|span|div|blockquote|q|h[1-6]|ul|ol|li|img|iframe|script)(?:\s[^<>]*)?\/?>/i;

/** Reports HTML in the quotations of posts, in whatever language they are. */
function checkQuotes(data: LocatedData): readonly Problem[] {
  return Object.entries(data.value ?? {}).flatMap(([id, post]: [string, unknown]) => {
    const quote: unknown =
      typeof post === "object" && post !== null && "quote" in post ? post.quote : undefined;
    const tag = typeof quote === "string" ? TAG.exec(quote) : null;
    if (typeof quote !== "string" || tag === null) return [];
    const words = quote.replace(new RegExp(TAG, "gi"), " ").replace(/\s+/g, " ").trim();
    const message = markdownInText(tag[0], JSON.stringify(words));
    return [problemAt(data.source, data.offsetIn([id, "quote"], tag.index), message)];
  });
}

function checkBelow(
  data: LocatedData,
  value: unknown,
  path: DataPath,
  [step, ...rest]: Pattern,
  rules: PlainTextRules,
): readonly Problem[] {
  if (typeof value === "string") {
    // Quotations and addresses may contain markup characters.
    if (step !== undefined && step !== "**") return [];
    return LITERAL.has(String(path.at(-1)))
      ? checkField(value, data, path, kindOf(path), rules.style)
      : checkPlainField(value, data, path, kindOf(path), rules);
  }
  if (typeof value !== "object" || value === null || step === undefined) return [];
  return Object.entries(value).flatMap(([key, entry]: [string, unknown]) => {
    const isLed = step === "*" || step === "**" || step === key;
    if (!isLed || (key === "quote" && isForeign(value))) return [];
    const next = Array.isArray(value) ? Number(key) : key;
    return checkBelow(data, entry, [...path, next], step === "**" ? ["**"] : rest, rules);
  });
}

/** What a field is, where it is not any field: a description, or a name, which may be in its own language. */
const KINDS: ReadonlyMap<string, TextKind> = new Map([
  ["description", "description"],
  ["name", "name"],
  ["shortName", "name"],
]);

function kindOf(path: DataPath): TextKind {
  return KINDS.get(String(path.at(-1))) ?? "field";
}

/** A quotation is in the language of its post. */
function isForeign(post: object): boolean {
  return "language" in post && post.language !== GREEK;
}
