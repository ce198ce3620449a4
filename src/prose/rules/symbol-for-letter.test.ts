import { testRule } from "../test-rule.ts";
import { symbolForLetter } from "./symbol-for-letter.ts";

function describe(symbol: string, code: string, letter: string): string {
  return `"${symbol}" (${code}) is a sign and not the Greek letter "${letter}"; searches do not find the word. Write "${letter}".`;
}

testRule(symbolForLetter, [
  { title: "signs among numbers and Latin letters stay", text: "∆t = 5 µm, π ∑ x", problems: [] },
  { title: "an address keeps its letters", text: "Το https://example.org/µα εδώ", problems: [] },
  {
    title: "a sign at the start of a Greek word is a letter",
    text: "Το ∆ημόσιο.",
    problems: [`3+1 ${describe("∆", "U+2206", "Δ")} → Το Δημόσιο.`],
  },
  {
    title: "a sign at the end or in the middle is, too",
    text: "νόµος, τεχνϖ",
    problems: [
      `2+1 ${describe("µ", "U+00B5", "μ")} → νόμος, τεχνϖ`,
      `11+1 ${describe("ϖ", "U+03D6", "π")} → νόµος, τεχνπ`,
    ],
  },
  {
    title: "ligatures, full width and letters of mathematics are plain letters",
    text: "Το ﬁlm Ａ και 𝐀",
    problems: [
      '3+1 "ﬁ" (U+FB01) is a special form of "fi"; searches do not find the word. Write "fi". → Το film Ａ και 𝐀',
      '7+1 "Ａ" (U+FF21) is a special form of "A"; searches do not find the word. Write "A". → Το ﬁlm A και 𝐀',
      '13+2 "𝐀" (U+1D400) is a special form of "A"; searches do not find the word. Write "A". → Το ﬁlm Ａ και A',
    ],
  },
  {
    title: "a sigma at the end of a word gets its form",
    text: "δρόμοϲ ϲτο",
    problems: [
      `5+1 ${describe("ϲ", "U+03F2", "ς")} → δρόμος ϲτο`,
      `7+1 ${describe("ϲ", "U+03F2", "σ")} → δρόμοϲ στο`,
    ],
  },
  {
    title: "letters of mathematics are letters",
    text: "Το 𝛼έρι",
    problems: [`3+2 ${describe("𝛼", "U+1D6FC", "α")} → Το αέρι`],
  },
]);
