import { testRule } from "../test-rule.ts";
import { invisibleCharacter } from "./invisible-character.ts";

const NOT_FOUND = "Searches do not find the word that holds it. Remove it.";

testRule(invisibleCharacter, [
  { title: "emoji keep their joiners, selectors and tags", text: "👨‍👩‍👧 1️⃣ ❤️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿", problems: [] },
  { title: "letters of Persian keep theirs", text: "Είπε می‌خواهم", problems: [] },
  {
    title: "marks of direction stay beside Arabic",
    text: "Η λέξη \u200fسلام\u200f εδώ",
    problems: [],
  },
  {
    title: "a soft hyphen goes, and the word is one",
    text: "Το δημαρ\u00adχείο.",
    problems: [
      `8+1 An invisible character is here: a soft hyphen (U+00AD). ${NOT_FOUND} → Το δημαρχείο.`,
    ],
  },
  {
    title: "joiners and marks of direction among Greek letters go",
    text: "α\u200cβ\u200e γ",
    problems: [
      `1+1 An invisible character is here: a non-joiner (U+200C). ${NOT_FOUND} → αβ\u200e γ`,
      `3+1 An invisible character is here: one that has no use here (U+200E). ${NOT_FOUND} → α\u200cβ γ`,
    ],
  },
  {
    title: "letters of tags behind no flag go together, for they can hide words",
    text: "α\u{e0061}\u{e0062}",
    problems: [
      `1+4 An invisible character is here: one that has no use here (U+E0061). ${NOT_FOUND} → α`,
    ],
  },
  {
    title: "a line break of another program becomes a space",
    text: "Ένα\u2028δύο",
    problems: [
      "3+1 A line break of another program is here (U+2028); it does not show. Write a space, or begin a new paragraph. → Ένα δύο",
    ],
  },
]);
