import type { MarkdownIt, StateInline } from "markdown-it";
import { parseAttributes } from "../attributes.ts";
import { NO_LANGUAGE } from "../../messages/markdown/languages.ts";
import { writeValue } from "../../messages/content/values.ts";
import type { Message } from "../../messages/message.ts";
import { findUnknownLanguage, findWrongScript } from "../leftovers/language.ts";
import { addNotes } from "../located-token.ts";

/** BCP 47, limited to language, script and region. */
const LANGUAGE = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/;

/** `[popular anger]{lang=en}`: Pandoc's bracketed span, for words in another language. */
export function span(markdown: MarkdownIt): void {
  markdown.inline.ruler.before("link", "span", parseSpan);
}

function parseSpan(state: StateInline, silent: boolean): boolean {
  // As with citations: inside a link's text a span counts as a pair of brackets.
  if (silent || state.src[state.pos] !== "[") return false;
  const labelEnd = state.md.helpers.parseLinkLabel(state, state.pos, false);
  if (labelEnd < 0 || state.src[labelEnd + 1] !== "{") return false;
  const end = state.src.indexOf("}", labelEnd);
  if (end < 0 || end >= state.posMax) return false;
  pushSpan(state, labelEnd, findLanguage(state.src, labelEnd + 2, end));
  state.pos = end + 1;
  return true;
}

function pushSpan(state: StateInline, labelEnd: number, language: string | undefined): void {
  const open = state.push("span_open", "span", 1);
  const words = state.src.slice(state.pos + 1, labelEnd);
  const braces = state.src.slice(labelEnd + 2, state.src.indexOf("}", labelEnd));
  const finding = language === undefined ? judgeBraces(braces) : judgeLanguage(language, words);
  if (finding) addNotes(open, { finding });
  if (language !== undefined) open.attrs = [["lang", language]];
  const { posMax } = state;
  state.pos += 1;
  state.posMax = labelEnd;
  state.md.inline.tokenize(state);
  state.posMax = posMax;
  state.push("span_close", "span", -1);
}

/** Perhaps only lower case or a hyphen is missing in the language tag. */
function judgeBraces(braces: string): Message {
  const [, value] = /^\s*(?:xml:)?lang\s*[=:]\s*["'“”«]?([\w-]+)["'“”»]?\s*$/i.exec(braces) ?? [];
  const tag = value && canonicalise(value.replaceAll("_", "-"));
  return tag ? { ...NO_LANGUAGE, fix: writeValue(`{lang=${tag}}`) } : NO_LANGUAGE;
}

function canonicalise(tag: string): string | undefined {
  try {
    const [canonical = ""] = Intl.getCanonicalLocales(tag);
    return LANGUAGE.test(canonical) ? canonical : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function judgeLanguage(language: string, words: string): Message | undefined {
  return findUnknownLanguage(language) ?? findWrongScript(language, words);
}

function findLanguage(text: string, start: number, end: number): string | undefined {
  const attributes = parseAttributes(text, start, end);
  if (attributes?.id !== undefined || attributes?.list.length !== 1) return undefined;
  const [attribute] = attributes.list;
  const isLanguage = attribute?.name.text === "lang" && LANGUAGE.test(attribute.value.text);
  return isLanguage ? attribute.value.text : undefined;
}
