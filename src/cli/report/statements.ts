import { parseProse } from "../../markdown/parse-prose.ts";
import type { Citation, Vocabulary } from "../../markdown/prose.ts";

/** A sentence with its sources. */
export interface Statement {
  readonly text: string;
  /** As authors write them, such as `afp` and `reuters via blogger`; sorted. */
  readonly sources: readonly string[];
}

/** Placeholder of a citation; a Unicode noncharacter, which no text contains. */
const MARK = "\uFDD0";

const VOCABULARY: Vocabulary = { labelCitation: () => "", citationSource: "" };

/** The sentences of a Markdown text in a language, each with its sources: those cited in it, or else those cited next in its paragraph. */
export function listStatements(markdown: string, language: string): readonly Statement[] {
  const raw = markdown.replaceAll(MARK, "\uFFFD");
  const { text, groups } = markCitations(raw);
  const segmenter = new Intl.Segmenter(language, { granularity: "sentence" });
  const left = [...groups];
  return text.split("\n").flatMap((paragraph) => splitParagraph(paragraph, left, segmenter));
}

interface MarkedText {
  /** Plain text, with a placeholder for each group of citations. */
  readonly text: string;
  readonly groups: readonly (readonly string[])[];
}

function markCitations(raw: string): MarkedText {
  const groups = new Map<number, string[]>();
  for (const citation of parse(raw).citations) {
    const open = raw.lastIndexOf("[@", citation.offsets.source);
    groups.set(open, [...(groups.get(open) ?? []), nameSource(citation)]);
  }
  let marked = "";
  let next = 0;
  for (const open of groups.keys()) {
    marked += raw.slice(next, open) + MARK;
    next = raw.indexOf("]", open) + 1;
  }
  return { text: parse(marked + raw.slice(next)).text, groups: [...groups.values()] };
}

function parse(raw: string): ReturnType<typeof parseProse> {
  return parseProse(raw, { vocabulary: VOCABULARY, idPrefix: "", marksDesk: false });
}

function nameSource({ source, via, of }: Citation): string {
  const roles = [
    ...(via === undefined ? [] : ["via", via]),
    ...(of === undefined ? [] : ["of", of]),
  ];
  return [source, ...roles].join(" ");
}

/** Removes the groups of the paragraph's citations from the list. */
function splitParagraph(
  paragraph: string,
  left: (readonly string[])[],
  segmenter: Intl.Segmenter,
): readonly Statement[] {
  const [first = "", ...rest] = paragraph.split(new RegExp(`\\s*${MARK}`));
  let text = first;
  const marks: { readonly at: number; readonly sources: readonly string[] }[] = [];
  for (const piece of rest) {
    marks.push({ at: text.length, sources: left.shift() ?? [] });
    text += piece;
  }
  return [...segmenter.segment(text)].flatMap(({ segment, index }) => {
    const end = index + segment.length;
    const own = marks.filter(({ at }) => at > index && at <= end);
    const behind = own.length > 0 ? own : marks.filter(({ at }) => at > end).slice(0, 1);
    const sources = [...new Set(behind.flatMap((mark) => mark.sources))].sort();
    return segment.trim() === "" ? [] : [{ text: segment.trim(), sources }];
  });
}
