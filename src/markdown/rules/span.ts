import type { MarkdownIt, StateInline } from "markdown-it";
import { parseAttributes } from "../attributes.ts";
import { NO_LANGUAGE, addressInBraces } from "../../messages/markdown/languages.ts";
import { writeValue } from "../../messages/content/values.ts";
import type { Message } from "../../messages/message.ts";
import { findDirection } from "../direction.ts";
import { findUnknownLanguage, findWrongScript, suggestLanguage } from "../leftovers/language.ts";
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
  const finding =
    language === undefined ? judgeBraces(braces, words) : judgeLanguage(language, words);
  if (finding) addNotes(open, { finding });
  if (language !== undefined) {
    const direction = findDirection(language);
    open.attrs = [
      ["lang", language],
      ...(direction ? [["dir", direction] as [string, string]] : []),
    ];
  }
  const { posMax } = state;
  state.pos += 1;
  state.posMax = labelEnd;
  state.md.inline.tokenize(state);
  state.posMax = posMax;
  state.push("span_close", "span", -1);
}

const ADDRESS = /^\s*(?:https?:|mailto:|person:|place:|source:|\/)\S+\s*$/i;

/** Perhaps only the name of the attribute is missing, or the language has another name than its tag. */
function judgeBraces(braces: string, words: string): Message {
  if (ADDRESS.test(braces)) return addressInBraces(words, braces.trim());
  const [, value] =
    /^\s*(?:(?:xml:)?(?:lang|language|γλώσσα)?\s*[=:]\s*)?["'“”«]?([\p{L}\w-]+)["'“”»]?\s*$/iu.exec(
      braces,
    ) ?? [];
  const tag = value === undefined ? undefined : findMeantLanguage(value);
  return tag ? { ...NO_LANGUAGE, fix: writeValue(`{lang=${tag}}`) } : NO_LANGUAGE;
}

function findMeantLanguage(written: string): string | undefined {
  const isTag = LANGUAGE.test(written) && findUnknownLanguage(written) === undefined;
  return isTag ? written : suggestLanguage(written);
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
