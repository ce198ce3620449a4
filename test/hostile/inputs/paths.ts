import type { HostileInput } from "../hostile-input.ts";
import { BLACKOUT, PROTESTS, withFiles } from "../full-newsroom.ts";

const STORY = "src/stories/unrest";
const SECTION = "---\ntitle: Άλλη\ndescription: Άλλα.\npublished: 2022-01-05\n---\n\nΑ [@afp].\n";

/** Names of files beside the sections of a story that are refused, whatever system the checkout is on. */
const NAMES: readonly string[] = [
  "3-../../etc.md",
  "3-..\\..\\etc.md",
  "3-a/../../b.md",
  "3-.md",
  "3-a.b.md",
  "3-Άλλη.md",
  "3-A.md",
  "3-ALLO.md",
  "3-ａ.md",
  "3-a\u0301.md",
  "3-á.md",
  "3-a\u202egpj.md",
  "3-a\n4-b.md",
  "3-a\u001b[2J.md",
  "3-a .md",
  "3-a.MD",
  "3-a.md ",
  "3-a.md.exe",
  "3-a.md\0.html",
  "3-<script>.md",
  "3-a&b.md",
  "3-a?b.md",
  "3-a#b.md",
  "3-a%2f..%2fb.md",
  "3-__proto__.md",
  "3-toString.md",
  "3--a.md",
  "3-a_b.md",
  "1e3-a.md",
  "9999999-a.md",
  "-1-a.md",
  "INDEX.md",
  "Timeline.json",
  "con",
  "nul.md",
  "deep/er/3-a.md",
];

/** Names of stories' folders that are refused. */
const FOLDERS: readonly string[] = [
  "..",
  "../../etc",
  "Ταραχές",
  "UNREST2",
  "a b",
  "a\u202eb",
  "__proto__",
  "hasOwnProperty",
  "-",
  "a--b",
  "<script>",
  "CON",
  "unrest\u0301",
];

/** Names that are right, though some system or language means something else by them. */
const RIGHT: readonly string[] = [
  "constructor",
  "con",
  "nul",
  "prn",
  "com1",
  "lpt9",
  "index",
  "feed",
  "404",
  "a".repeat(64),
];

/** Names of files and folders that lead elsewhere, or that two systems read differently. */
export const PATH_INPUTS: readonly HostileInput[] = [
  ...NAMES.map((name) => ({
    name: `the file ${JSON.stringify(name)}`,
    files: withFiles({ [`${STORY}/${name}`]: SECTION }),
    expected: "file-name",
  })),
  ...FOLDERS.map((name) => ({
    name: `the story ${JSON.stringify(name)}`,
    files: withFiles({ [`src/stories/${name}/1-a.md`]: SECTION }),
    expected: "file-name",
  })),
  ...RIGHT.map((name) => ({
    name: `the section ${name.slice(0, 20)}`,
    files: withFiles({ [`${STORY}/3-${name}.md`]: SECTION }),
    expected: "builds",
  })),
  ...[
    "Site.json",
    "site.JSON",
    "__proto__.json",
    "../x.json",
    "x/site.json",
    "people.json.bak",
  ].map((name) => ({
    name: `the data file ${name}`,
    files: withFiles({ [`_data/${name}`]: "{}" }),
    expected: "unknown-file",
  })),
  ...["About.md", "a/b.md", "../x.md", "stories.md", "Ποιοι.md", "x.html"].map((name) => ({
    name: `the standing page ${name}`,
    files: withFiles({
      [`src/standing/${name}`]: "---\ntitle: Σελίδα\ndescription: Άλλη.\n---\n\nΑ.\n",
    }),
    expected: "file-name",
  })),
  {
    name: "two sections of one number",
    files: withFiles({ [`${STORY}/1-other.md`]: SECTION }),
    expected: "duplicate-section-number",
  },
  {
    name: "two sections of one name",
    files: withFiles({ [`${STORY}/3-protests.md`]: SECTION }),
    expected: "duplicate-slug",
  },
  {
    name: "a story that is a file",
    files: withFiles({ "src/stories/other": SECTION }),
    expected: "file-name",
  },
  {
    name: "a place for sections in a story without any",
    files: withFiles({ [PROTESTS]: undefined, [BLACKOUT]: undefined }),
    expected: "no-sections",
  },
];
