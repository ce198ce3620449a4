import { readFileSync } from "node:fs";
import type { TextKind } from "./prose-rule.ts";

/** One text of a corpus. */
export interface CorpusText {
  /** From 1. */
  readonly line: number;
  readonly kind: TextKind;
  readonly text: string;
  /** The problems that are planted in it, in order. */
  readonly problems: readonly PlantedProblem[];
}

/** A problem of a text: its rule, and what is wrong. */
export interface PlantedProblem {
  readonly rule: string;
  readonly offset: number;
  readonly length: number;
}

/** What a line begins with, by what it is; any other is a paragraph. */
const KINDS: readonly (readonly [mark: string, kind: TextKind])[] = [
  ["## ", "heading"],
  ["- ", "item"],
  ["= ", "description"],
];
const PLANTED = /⟦([a-z-]+):([^⟧]*)⟧/g;

/**
 * Reads a corpus: a text a line, where `% ` begins a line about those below it. A planted problem is as
 * `⟦rule:what is wrong⟧`.
 */
export function readCorpus(name: string): readonly CorpusText[] {
  const lines = readFileSync(new URL(`corpus/${name}.txt`, import.meta.url), "utf8").split("\n");
  return lines.flatMap((line, index) => {
    if (line === "" || line.startsWith("% ")) return [];
    const [mark, kind] = KINDS.find(([start]) => line.startsWith(start)) ?? ["", "paragraph"];
    return [{ line: index + 1, kind, ...readProblems(line.slice(mark.length)) }];
  });
}

function readProblems(marked: string): Pick<CorpusText, "text" | "problems"> {
  let text = "";
  let next = 0;
  const problems: PlantedProblem[] = [];
  for (const { 0: match, 1: rule = "", 2: wrong = "", index } of marked.matchAll(PLANTED)) {
    text += marked.slice(next, index);
    problems.push({ rule, offset: text.length, length: wrong.length });
    text += wrong;
    next = index + match.length;
  }
  return { text: text + marked.slice(next), problems };
}
