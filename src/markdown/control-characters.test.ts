import assert from "node:assert/strict";
import { test } from "node:test";
import {
  describeControlCharacter,
  findControlCharacter,
  nameControlCharacters,
} from "./control-characters.ts";
import { parseTestProse } from "./test-prose.ts";

test("tabs, line ends, joiners and marks of direction are text like any other", () => {
  assert.equal(findControlCharacter("α\t\nβ\u200d\u200e\u200f\u00ad\ufeff😀"), undefined);
});

const REFUSED: readonly (readonly [character: string, name: string])[] = [
  ["\0", "U+0000"],
  ["\u001b", "U+001B"],
  ["\u007f", "U+007F"],
  ["\u009f", "U+009F"],
  ["\u202a", "U+202A"],
  ["\u202e", "U+202E"],
  ["\u2066", "U+2066"],
  ["\u2069", "U+2069"],
  ["\ud800", "U+D800"],
  ["\ufdd0", "U+FDD0"],
  ["\uffff", "U+FFFF"],
  ["\u{1fffe}", "U+1FFFE"],
  ["\u2065", "U+2065"],
  ["\u206a", "U+206A"],
  ["\u3164", "U+3164"],
  ["\u2800", "U+2800"],
  ["\ufffc", "U+FFFC"],
  ["\ue000", "U+E000"],
  ["\u{10fffd}", "U+10FFFD"],
  ["\u0378", "U+0378"],
  ["\u{e0001}", "U+E0001"],
];
for (const [character, name] of REFUSED) {
  test(`${name} is found at its place`, () => {
    assert.deepEqual(findControlCharacter(`αβ${character}γ`), { index: 2, name });
  });
}

test("the characters beside those that are refused are not", () => {
  assert.equal(
    findControlCharacter("\u0020\u007e\u00a0\u2029\u202f\u2064\u{1f9ff}\u{1fbff}\ufffd"),
    undefined,
  );
});

test("a report names them in their place", () => {
  assert.equal(nameControlCharacters("α\u001b[2J\u202eβ"), "α⟨U+001B⟩[2J⟨U+202E⟩β");
});

test("a reference in Markdown is refused at its place", () => {
  const { findings } = parseTestProse("α &#x202e;β [γ](/a/ '&#x2066;')");
  assert.deepEqual(
    findings.map(({ offset, rule, message }) => [offset, rule, message.en]),
    [
      [
        2,
        "control-character",
        "The character U+202E is here; it does not show, and can garble what is around it.",
      ],
      [
        12,
        "control-character",
        "The character U+2066 is here; it does not show, and can garble what is around it.",
      ],
    ],
  );
});

const DESCRIBED: readonly (readonly [name: string, message: string])[] = [
  ["U+FFFC", "Something that is no text, such as a picture or a table, was pasted here (U+FFFC)."],
  ["U+F0A7", "The character U+F0A7 shows in one font only; readers get an empty box."],
  ["U+0378", "U+0378 is no character of any script; readers get an empty box."],
  ["U+FFFF", "The character U+FFFF is here; it does not show, and can garble what is around it."],
];
for (const [name, message] of DESCRIBED) {
  test(`an author is told what ${name} is`, () => {
    assert.equal(describeControlCharacter({ name }).message.en, message);
  });
}
