import { spawnSync } from "node:child_process";
import {
  chmodSync,
  linkSync,
  mkdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";

/** Something on the disk that is no plain file where one should be. */
export interface FileSystemInput {
  readonly name: string;
  /** Where the problem has to stand. */
  readonly path: string;
  /** Makes it, in a checkout beside a folder `outside`. */
  readonly make: (checkout: string, outside: string) => void;
  /** `builds`, or the rule that refuses it. */
  readonly expected: string;
}

const STORY = "src/stories/unrest";
const SECTION = `${STORY}/1-protests.md`;
const NEW = `${STORY}/3-new.md`;

/** Puts something else in the place of a file or folder. */
function replace(path: string, make: (path: string) => void): FileSystemInput["make"] {
  return (checkout) => {
    const place = join(checkout, path);
    rmSync(place, { recursive: true, force: true });
    make(place);
  };
}

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

function makePipe(place: string): void {
  spawnSync("mkfifo", [place]);
}

/** What a checkout may hold on a disk, one after the other. */
export const FILE_SYSTEM_INPUTS: readonly FileSystemInput[] = [
  ...LINKS.map(([name, path, target]) => ({
    name,
    path,
    make: link(path, target),
    expected: "file-kind",
  })),
  {
    name: "a pipe in place of a section",
    path: SECTION,
    make: replace(SECTION, makePipe),
    expected: "file-kind",
  },
  {
    name: "a pipe in place of a data file",
    path: "_data/topics.json",
    make: replace("_data/topics.json", makePipe),
    expected: "file-kind",
  },
  {
    name: "a pipe beside the sections",
    path: NEW,
    make: replace(NEW, makePipe),
    expected: "file-kind",
  },
  {
    name: "a folder with the name of a section",
    path: `${SECTION}/x`,
    make: replace(SECTION, (place) => {
      mkdirSync(place);
      writeFileSync(join(place, "x"), "α");
    }),
    expected: "file-name",
  },
  {
    name: "an empty folder with the name of a data file",
    path: "_data/topics.json",
    make: replace("_data/topics.json", mkdirSync),
    expected: "missing-file",
  },
  {
    name: "a file with the name of the folder of stories",
    path: "src/stories",
    make: replace("src/stories", (place) => {
      writeFileSync(place, "α");
    }),
    expected: "unreadable-file",
  },
  {
    name: "a file of three gigabytes",
    path: NEW,
    make: replace(NEW, (place) => {
      writeFileSync(place, "");
      truncateSync(place, 3 * 1024 ** 3);
    }),
    expected: "file-size",
  },
  {
    name: "a section that nobody may read",
    path: SECTION,
    make: (checkout: string): void => {
      chmodSync(join(checkout, SECTION), 0);
    },
    expected: "unreadable-file",
  },
  {
    name: "a story that nobody may open",
    path: STORY,
    make: (checkout: string): void => {
      chmodSync(join(checkout, STORY), 0);
    },
    expected: "unreadable-file",
  },
  {
    name: "names that differ in case alone",
    path: `${STORY}/1-PROTESTS.md`,
    make: (checkout: string): void => {
      linkSync(join(checkout, SECTION), join(checkout, `${STORY}/1-PROTESTS.md`));
    },
    expected: "file-name",
  },
  {
    name: "a name in NFD",
    path: `${STORY}/1-\u03b1\u0301.md`,
    make: (checkout: string): void => {
      renameSync(join(checkout, SECTION), join(checkout, `${STORY}/1-\u03b1\u0301.md`));
    },
    expected: "file-name",
  },
  {
    name: "a name that writes over the report",
    path: `${STORY}/1-\u001b[2J\n.md`,
    make: (checkout: string): void => {
      renameSync(join(checkout, SECTION), join(checkout, `${STORY}/1-\u001b[2J\n.md`));
    },
    expected: "file-name",
  },
  {
    name: "a name as long as a name can be",
    path: `${STORY}/3-${"a".repeat(250)}`,
    make: (checkout: string): void => {
      writeFileSync(join(checkout, `${STORY}/3-${"a".repeat(250)}`), "α");
    },
    expected: "file-name",
  },
];
