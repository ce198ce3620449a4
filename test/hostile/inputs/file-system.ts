import { spawnSync } from "node:child_process";
import { chmodSync, linkSync, mkdirSync, renameSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type FileSystemInput, NEW, SECTION, STORY, replace } from "../file-system-input.ts";
import { FILE_SYSTEM_LINKS } from "./file-system-links.ts";

function makePipe(place: string): void {
  spawnSync("mkfifo", [place]);
}

/** What a checkout may hold on a disk, one after the other. */
export const FILE_SYSTEM_INPUTS: readonly FileSystemInput[] = [
  ...FILE_SYSTEM_LINKS,
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
