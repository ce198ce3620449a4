import type { HostileInput } from "../hostile-input.ts";
import { INDEX, PROTESTS, withText, withValue } from "../full-newsroom.ts";
import { ADDRESSES, PAYLOADS, POLYGLOT } from "../payloads.ts";

/** Words that readers are to see as they are: their marks are escaped. */
const escape = (words: string): string => words.replace(/[<&"'\-]/g, "\\$&");

/** Words that begin no note; one is refused where readers could get to see it. */
const withoutNote = (words: string): string => words.replaceAll("<!--", "");

/** Each construct of the dialect around some words; the rule where it is refused whatever the words are. */
const CONSTRUCTS: readonly (readonly [
  name: string,
  write: (words: string) => string,
  rule?: string,
])[] = [
  ["a paragraph", (words) => `${escape(words)} [@afp].`],
  ["emphasis", (words) => `Λέξη *${escape(words)}* και **${escape(words)}** [@afp].`],
  ["code", (words) => `Λέξη \`${words}\` [@afp].`],
  ["a block of code", (words) => `Α [@afp].\n\n    ${words}\n`, "indented-code"],
  ["a fence", (words) => `Α [@afp].\n\n\`\`\`\n${words}\n\`\`\`\n`],
  ["a fence's language", (words) => `Α [@afp].\n\n~~~ ${withoutNote(words)}\nα\n~~~\n`],
  ["a link's words", (words) => `[${escape(words)}](https://a.b/) [@afp].`],
  [
    "a link's title",
    (words) => `[α](https://a.b/ (${withoutNote(words).replace(/[()]/g, "")})) [@afp].`,
  ],
  ["a link's address", (words) => `[α](<https://a.b/${words.replace(/[<>]/g, "")}>) [@afp].`],
  [
    "a link by reference",
    (words) => `[α][x] [@afp].\n\n[x]: https://a.b/ '${withoutNote(words).replaceAll("'", "")}'\n`,
  ],
  ["a heading", (words) => `Α [@afp].\n\n## ${escape(words)}\n\nΒ [@afp].\n`],
  ["an underlined heading", (words) => `Α [@afp].\n\n${words}\n---\n`, "heading-underline"],
  ["a list", (words) => `- ${escape(words)} [@afp]\n- β [@afp]\n`],
  ["a numbered list", (words) => `1. ${escape(words)} [@afp]\n`],
  ["a quotation", (words) => `> ${escape(words)} [@afp].\n`],
  ["a span", (words) => `[${escape(words)}]{lang=en} [@afp].`],
  [
    "a table's cell",
    (words) => `| α | β |\n|---|---|\n| ${escape(words)} | γ |\n\nTable: δ [@afp]\n`,
  ],
  ["a table's caption", (words) => `| α |\n|---|\n| β |\n\nTable: ${escape(words)} [@afp]\n`],
  ["deleted words", (words) => `Α ~~${escape(words)}~~ [@afp].`],
  ["a footnote", (words) => `Α[^1] [@afp].\n\n[^1]: ${escape(words)} [@afp]\n`],
  [
    "a footnote's label",
    (words) => {
      const label = withoutNote(words).replace(/[\s[\]]/g, "");
      return `Α[^${label}] [@afp].\n\n[^${label}]: Β\n`;
    },
  ],
  ["a table without a caption", (words) => `| α |\n|---|\n| ${escape(words)} |\n`, "table"],
  ["a hard break", (words) => `${escape(words)}\\\nβ [@afp].\n`],
  ["a block of HTML", (words) => `<div>${words}</div> [@afp]\n`, "html"],
  ["an image", (words) => `![${withoutNote(words)}](https://a.b/c.png) [@afp].`, "picture"],
  [
    "a span's language",
    (words) => `[α]{lang="${words.replace(/["}]/g, "")}"} [@afp].`,
    "unknown-attribute",
  ],
  [
    "a span's handler",
    (words) => `[α]{lang=en onclick="${words.replace(/["}]/g, "")}"} [@afp].`,
    "unknown-attribute",
  ],
  ["a citation", (words) => `Α [@afp${words.replace(/[[\]]/g, "")}].`, "unknown-id"],
  [
    "a role in a citation",
    (words) => `Α [@afp; via=${words.replace(/[[\];]/g, "")}].`,
    "unknown-id",
  ],
  ["a box's name", (words) => `Α [@afp].\n\n:::${words}\nΒ [@afp].\n:::\n`, "unknown-container"],
  [
    "a claim",
    (words) =>
      `Α [@afp].\n\n:::claim{by=tokayev rating=true}\n${escape(words)}\n\nΒ [@afp].\n:::\n`,
  ],
  ["a directive's name", (words) => `Α [@afp].\n\n::${words}\n`, "directive-syntax"],
  [
    "a post's id",
    (words) => `Α [@afp].\n\n::post{#${words.replace(/[}]/g, "")}}\n`,
    "directive-syntax",
  ],
  [
    "a map's places",
    (words) => `Α [@afp].\n\n::map{places="${words.replace(/["};]/g, "")}"}\n`,
    "unknown-id",
  ],
];

/** Script in every construct of the dialect. */
export const CONSTRUCT_INPUTS: readonly HostileInput[] = CONSTRUCTS.flatMap(
  ([construct, write, rule]) =>
    PAYLOADS.map(([payload, words]) => ({
      name: `${payload} in ${construct}`,
      files: withText(PROTESTS, write(words)),
      harmless: withText(PROTESTS, write("λέξη")),
      expected: rule ?? "builds",
    })),
);

/** Script in the title of a box, which is plain text. */
export const TITLE_INPUT: HostileInput = {
  name: "script in a box's title",
  files: withText(PROTESTS, writeBox(POLYGLOT.replace(/["}]/g, ""))),
  harmless: withText(PROTESTS, writeBox("λέξη")),
  expected: "builds",
};

function writeBox(title: string): string {
  return `:::aside{title="${title}"}\nΑ [@afp].\n:::\n`;
}

/** Script in what a citation says of the thing that it cites. */
export const WORK_INPUTS: readonly HostileInput[] = [
  {
    name: "script in a cited title",
    files: withText(PROTESTS, writeWork("title", `"${POLYGLOT.replace(/["[\]]/g, "")}"`)),
    harmless: withText(PROTESTS, writeWork("title", '"λέξη"')),
    expected: "builds",
  },
  {
    name: "script in a cited address",
    files: withText(PROTESTS, writeWork("address", "https://a.example.com/<svg/onload=x>'#&lt")),
    harmless: withText(PROTESTS, writeWork("address", "https://a.example.com/")),
    expected: "builds",
  },
  {
    name: "an address that runs script in a citation",
    files: withText(PROTESTS, writeWork("address", "javascript:alert(1)")),
    expected: "link-scheme",
  },
];

function writeWork(name: string, value: string): string {
  return `Α [@afp; ${name}=${value}].\n`;
}

/** Addresses that run script or lead elsewhere, in a link in a text and in a key point. */
export const LINK_INPUTS: readonly HostileInput[] = ADDRESSES.flatMap((address) => {
  const link = `[α](<${address.replace(/[<>]/g, "")}>)`;
  const expected = judgeAddress(address);
  return [
    { name: `a link to ${address}`, files: withText(PROTESTS, `${link} [@afp].`), expected },
    {
      name: `a key point with a link to ${address}`,
      files: withValue(INDEX, ["keyPoints", 0], `${link}.`),
      expected,
    },
  ];
});

/** What names a thing leads to none; a backslash is a character of a path once it is written as %5C. */
function judgeAddress(address: string): string {
  if (/^(?:person|place|source):/.test(address)) return "unknown-id";
  // A file of the author's own machine is told as one that the site does not have.
  return /^(?:\/\\|file:)/.test(address) ? "broken-link" : "link-scheme";
}
