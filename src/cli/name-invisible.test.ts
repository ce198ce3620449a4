import assert from "node:assert/strict";
import { test } from "node:test";
import { nameInvisible } from "./name-invisible.ts";

const CASES: readonly (readonly [text: string, expected: string])[] = [
  ["stories/α-β_1.html", "stories/α-β_1.html"],
  ["«Νέα» – 12 €", "«Νέα» – 12 €"],
  ["\u001b[2J\u0007", "⟨U+001B⟩[2J⟨U+0007⟩"],
  ["a\r\nb\tc\0", "a⟨U+000D⟩⟨U+000A⟩b⟨U+0009⟩c⟨U+0000⟩"],
  ["\u009b31m", "⟨U+009B⟩31m"],
  ["gnp.\u202excod", "gnp.⟨U+202E⟩xcod"],
  ["\u2066a\u2069\u200f", "⟨U+2066⟩a⟨U+2069⟩⟨U+200F⟩"],
  ["a\u200bb\ufeff\u00ad\u3164", "a⟨U+200B⟩b⟨U+FEFF⟩⟨U+00AD⟩⟨U+3164⟩"],
  ["\u2028\u2029", "⟨U+2028⟩⟨U+2029⟩"],
  ["\ud800 \ue000 \u{e0041}", "⟨U+D800⟩ ⟨U+E000⟩ ⟨U+E0041⟩"],
];

test("what does not show, or garbles what is around it, is named", () => {
  for (const [text, expected] of CASES) assert.equal(nameInvisible(text), expected);
});
