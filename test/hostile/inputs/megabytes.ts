import type { HostileInput } from "../hostile-input.ts";
import { BLACKOUT, PROTESTS, withFiles, withText, withValue } from "../full-newsroom.ts";

const MEGABYTE = 1_000_000;

/** A million bytes of one thing, in one place. */
export const MEGABYTE_INPUTS: readonly HostileInput[] = [
  { name: "a line of 1 MB", files: withText(PROTESTS, "α".repeat(MEGABYTE)), expected: "too-long" },
  {
    name: "1 MB of words",
    files: withText(PROTESTS, "λέξη ".repeat(MEGABYTE / 5)),
    expected: "too-long",
  },
  {
    name: "1 MB of lines",
    files: withText(PROTESTS, "α\n".repeat(MEGABYTE / 2)),
    expected: "too-long",
  },
  {
    name: "1 MB of marks",
    files: withText(PROTESTS, "\u0301".repeat(MEGABYTE)),
    expected: "combining-marks",
  },
  {
    name: "1 MB of front matter",
    files: withFiles({ [BLACKOUT]: `---\n${"a".repeat(MEGABYTE)}\n---\n` }),
    expected: "too-long",
  },
  {
    name: "1 MB without an end of front matter",
    files: withFiles({ [BLACKOUT]: `---\n${"a: b\n".repeat(MEGABYTE / 5)}` }),
    expected: "too-long",
  },
  {
    name: "a title of 1 MB",
    files: withValue(BLACKOUT, ["title"], "α".repeat(MEGABYTE)),
    expected: "too-long",
  },
  {
    name: "a name of 1 MB",
    files: withValue("_data/people.json", ["tokayev", "name"], "α ".repeat(MEGABYTE / 2)),
    expected: "too-long",
  },
  {
    name: "a word of the interface of 1 MB",
    files: withValue("_data/strings.json", ["search"], "α".repeat(MEGABYTE)),
    expected: "too-long",
  },
  {
    name: "an id of 1 MB",
    files: withFiles({
      "_data/topics.json": `{"${"a".repeat(MEGABYTE)}":{"name":"α","description":"β"}}`,
    }),
    expected: "unknown-id",
  },
  {
    name: "1 MB of spaces in JSON",
    files: withFiles({ "_data/topics.json": `{"world"${" ".repeat(MEGABYTE)}` }),
    expected: "json-syntax",
  },
  {
    name: "1 MB of commas in JSON",
    files: withFiles({ "_data/topics.json": `[${", ".repeat(MEGABYTE / 2)}` }),
    expected: "json-syntax",
  },
  {
    name: "1 MB of quotes in JSON",
    files: withFiles({ "_data/topics.json": `{"world": ${'"'.repeat(MEGABYTE)}` }),
    expected: "json-syntax",
  },
  {
    name: "1 MB of backslashes in JSON",
    files: withFiles({ "_data/topics.json": `{"world": "${"\\".repeat(MEGABYTE)}` }),
    expected: "json-syntax",
  },
  {
    name: "an open text of 1 MB in JSON",
    files: withFiles({ "_data/topics.json": `{"world": "${"α".repeat(MEGABYTE)}` }),
    expected: "json-syntax",
  },
  {
    name: "a number of 1 MB in JSON",
    files: withFiles({ "_data/topics.json": `{"world": ${"1".repeat(MEGABYTE)}}` }),
    expected: "wrong-type",
  },
];
