import assert from "node:assert/strict";
import { test } from "node:test";
import type { TextEdit, ProseRule, TextKind } from "./prose-rule.ts";
import { readTestStyle } from "./test-style.ts";
import { tokenise } from "./tokenise.ts";

/** A text, and what one rule says of it. */
export interface RuleCase {
  readonly title: string;
  readonly text: string;
  /** A paragraph where nothing else is said. */
  readonly kind?: TextKind;
  /** `offset+length message fix` in English, and the whole text behind `→` where the fix is certain. */
  readonly problems: readonly string[];
}

const style = readTestStyle();

/** Tests one rule on texts that it passes, texts that it does not, and those between. */
export function testRule({ id, check }: ProseRule, cases: readonly RuleCase[]): void {
  for (const { title, text, kind = "paragraph", problems } of cases) {
    test(`${id}: ${title}`, () => {
      const found = check(tokenise(text, kind), style).map((problem) => {
        const { offset, length, message, fix, edits } = problem;
        const fixed = edits ? ` → ${applyEdits(text, edits)}` : "";
        return `${offset}+${length} ${message.en} ${fix.en}${fixed}`;
      });
      assert.deepEqual(found, problems);
    });
  }
}

function applyEdits(text: string, edits: readonly TextEdit[]): string {
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((whole, { start, end, replacement }) => {
      return whole.slice(0, start) + replacement + whole.slice(end);
    }, text);
}
