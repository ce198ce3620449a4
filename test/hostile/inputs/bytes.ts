import type { HostileInput } from "../hostile-input.ts";
import { PROTESTS, withFiles, withText, withValue } from "../full-newsroom.ts";

const BROKEN: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ["a lone continuation", [0x80]],
  ["a cut character", [0xce]],
  ["an overlong slash", [0xc0, 0xaf]],
  ["an overlong NUL", [0xc0, 0x80]],
  ["half of a pair", [0xed, 0xa0, 0x80]],
  ["a code point beyond the last", [0xf4, 0x90, 0x80, 0x80]],
  ["Windows-1253", [0xc5, 0xeb, 0xeb, 0xdc, 0xe4, 0xe1]],
  ["UTF-16", [0xff, 0xfe, 0x3c, 0x00]],
];

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const BROKEN_INPUTS = BROKEN.flatMap(([name, bytes]) => [
  {
    name: `${name} in a text`,
    files: withFiles({ [PROTESTS]: Buffer.concat([encode("---\ntitle: "), Buffer.from(bytes)]) }),
    expected: "not-utf-8",
  },
  {
    name: `${name} in a data file`,
    files: withFiles({ "_data/people.json": Buffer.concat([encode('{"'), Buffer.from(bytes)]) }),
    expected: "not-utf-8",
  },
]);

/** Characters that do not show and may garble what is around them, by code point. */
const CONTROLS: readonly number[] = [
  0x0, 0x1, 0x8, 0xb, 0xc, 0x1b, 0x1f, 0x7f, 0x85, 0x9b, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e,
  0x2066, 0x2067, 0x2068, 0x2069, 0xfdd0, 0xfffe, 0xffff, 0x1fffe,
];

/** Characters of which nothing or little shows, and what refuses them. */
const UNSEEN: Readonly<Record<string, readonly number[]>> = {
  "invisible-character": [0xad, 0x200b, 0x200d, 0x200e, 0x200f, 0x2060, 0xfeff, 0xe0041],
  "line-break": [0x2028, 0x2029],
  "control-character": [0xe000, 0xe001],
};

const nameOf = (code: number): string => `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;

const CONTROL_INPUTS = CONTROLS.flatMap((code) => {
  const character = String.fromCodePoint(code);
  return [
    {
      name: `${nameOf(code)} in a text`,
      files: withText(PROTESTS, `α${character}β [@afp].`),
      expected: "control-character",
    },
    {
      name: `${nameOf(code)} by an escape in a name`,
      files: withValue("_data/people.json", ["tokayev", "name"], `Α${character}β`),
      expected: "control-character",
    },
  ];
});

const REFERENCE_INPUTS = ["#x202e", "#8238", "#x2066", "#x0", "#xd800", "#x110000"].map((name) => ({
  name: `&${name}; in a text`,
  files: withText(PROTESTS, `α&${name};β [@afp].`),
  expected: /202e|8238|2066/.test(name) ? "control-character" : "lost-character",
}));

const UNSEEN_INPUTS = Object.entries(UNSEEN).flatMap(([rule, codes]) =>
  codes.map((code) => ({
    name: `${nameOf(code)} in a text and a title`,
    files: {
      ...withText(PROTESTS, `α${String.fromCodePoint(code)}β [@afp].`),
      "_data/topics.json": JSON.stringify({
        world: { name: `Α${String.fromCodePoint(code)}β`, description: "Έξω." },
      }),
    },
    expected: rule,
  })),
);

/** What refuses a file without words, by its ending. */
const EMPTY_FILES: Readonly<Record<string, string>> = {
  md: "missing-front-matter",
  json: "json-syntax",
  csv: "data-file",
};

const EMPTY_INPUTS = Object.keys(withFiles({})).flatMap((path) => [
  {
    name: `${path} without a byte`,
    files: withFiles({ [path]: "" }),
    expected: EMPTY_FILES[path.split(".").at(-1) ?? ""] ?? "json-syntax",
  },
  {
    name: `${path} as a mark of byte order alone`,
    files: withFiles({ [path]: "\uFEFF" }),
    expected: EMPTY_FILES[path.split(".").at(-1) ?? ""] ?? "json-syntax",
  },
]);

/** What is no text, and text that garbles other text. */
export const BYTE_INPUTS: readonly HostileInput[] = [
  ...BROKEN_INPUTS,
  ...CONTROL_INPUTS,
  ...REFERENCE_INPUTS,
  ...UNSEEN_INPUTS,
  ...EMPTY_INPUTS,
  {
    name: "half of a pair by an escape in JSON",
    files: withFiles({
      "_data/topics.json": String.raw`{"world":{"name":"\ud800","description":"Έξω."}}`,
    }),
    expected: "control-character",
  },
];
