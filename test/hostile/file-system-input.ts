import { rmSync } from "node:fs";
import { join } from "node:path";

/** Something on the disk that is no plain file where one should be. */
export interface FileSystemInput {
  readonly name: string;
  /** Where the problem has to be. */
  readonly path: string;
  /** Makes it, in a checkout beside a folder `outside`. */
  readonly make: (checkout: string, outside: string) => void;
  /** `builds`, or the rule that refuses it. */
  readonly expected: string;
}

export const STORY = "src/stories/unrest";
export const SECTION = `${STORY}/1-protests.md`;
export const NEW = `${STORY}/3-new.md`;

/** Puts something else in the place of a file or folder. */
export function replace(path: string, make: (path: string) => void): FileSystemInput["make"] {
  return (checkout) => {
    const place = join(checkout, path);
    rmSync(place, { recursive: true, force: true });
    make(place);
  };
}
