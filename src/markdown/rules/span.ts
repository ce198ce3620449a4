import type { MarkdownIt, StateInline } from "markdown-it";
import { parseAttributes } from "../attributes.ts";

/** BCP 47, the part of it that a newsroom needs: language, script, region. */
const LANGUAGE = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/;

const FINDING = {
  rule: "unknown-attribute",
  message: "The braces behind the brackets do not say a language.",
  fix: "Write the words in another language as [popular anger]{lang=en}; lang is the only attribute.",
};

/** `[popular anger]{lang=en}`: Pandoc's bracketed span, for words in another language. */
export function span(markdown: MarkdownIt): void {
  markdown.inline.ruler.before("link", "span", parseSpan);
}

function parseSpan(state: StateInline, silent: boolean): boolean {
  if (state.src[state.pos] !== "[") return false;
  const labelEnd = state.md.helpers.parseLinkLabel(state, state.pos, false);
  if (labelEnd < 0 || state.src[labelEnd + 1] !== "{") return false;
  const end = state.src.indexOf("}", labelEnd);
  if (end < 0 || end >= state.posMax) return false;
  if (!silent) pushSpan(state, labelEnd, state.src.slice(labelEnd + 2, end));
  state.pos = end + 1;
  return true;
}

function pushSpan(state: StateInline, labelEnd: number, braces: string): void {
  const open = state.push("span_open", "span", 1);
  const language = findLanguage(braces);
  if (language === undefined) open.meta = { ...open.meta, finding: FINDING };
  else open.attrs = [["lang", language]];
  const { posMax } = state;
  state.pos += 1;
  state.posMax = labelEnd;
  state.md.inline.tokenize(state);
  state.posMax = posMax;
  state.push("span_close", "span", -1);
}

function findLanguage(braces: string): string | undefined {
  const attributes = parseAttributes(braces);
  const language = attributes?.values["lang"];
  const isAlone =
    attributes?.id === undefined && Object.keys(attributes?.values ?? {}).length === 1;
  return isAlone && language !== undefined && LANGUAGE.test(language) ? language : undefined;
}
