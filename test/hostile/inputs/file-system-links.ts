import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { type FileSystemInput, NEW, SECTION, STORY, replace } from "../file-system-input.ts";

function link(path: string, target: (outside: string) => string): FileSystemInput["make"] {
  return (checkout, outside) => {
    replace(path, (place) => {
      symlinkSync(target(outside), place);
    })(checkout, outside);
  };
}

const LINKS: readonly (readonly [
  name: string,
  path: string,
  target: (outside: string) => string,
])[] = [
  [
    "a link to a file outside in place of a section",
    SECTION,
    (outside) => join(outside, "canary.md"),
  ],
  ["a link to a file outside as a new section", NEW, (outside) => join(outside, "canary.md")],
  ["a relative link to a file outside", NEW, () => "../../../../outside/canary.md"],
  [
    "a link in place of the story's opening",
    `${STORY}/index.md`,
    (outside) => join(outside, "canary.md"),
  ],
  [
    "a link in place of the timeline",
    `${STORY}/timeline.json`,
    (outside) => join(outside, "canary.json"),
  ],
  [
    "a link in place of a data file",
    "_data/topics.json",
    (outside) => join(outside, "canary.json"),
  ],
  [
    "a link in place of a standing page",
    "src/standing/about.md",
    (outside) => join(outside, "canary.md"),
  ],
  ["a link to a story outside", "src/stories/other", (outside) => join(outside, "story")],
  ["a link in place of a story", STORY, (outside) => join(outside, "story")],
  ["a link in place of all stories", "src/stories", (outside) => outside],
  ["a link in place of all data", "_data", (outside) => outside],
  ["a link in place of all standing pages", "src/standing", (outside) => outside],
  ["a link to a file inside", NEW, () => "1-protests.md"],
  ["a link to itself", NEW, () => "3-new.md"],
  ["a link to the folder that it is in", `${STORY}/loop`, () => "."],
  ["a link to the root", "src/stories/root", () => "/"],
  ["a link to nothing", NEW, () => "nowhere.md"],
  ["a link to the password file", NEW, () => "/etc/passwd"],
  ["a link to a device without end", NEW, () => "/dev/zero"],
  ["a link to what waits for ever", NEW, () => "/dev/stdin"],
];

/** Links, to what is outside of a checkout and to what is in it. */
export const FILE_SYSTEM_LINKS: readonly FileSystemInput[] = LINKS.map(([name, path, target]) => ({
  name,
  path,
  make: link(path, target),
  expected: "file-kind",
}));
