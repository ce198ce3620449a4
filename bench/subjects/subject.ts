import type { NewsroomFile } from "../newsroom/newsroom-file.ts";

/** A program and what to tell it. */
export interface SubjectCommand {
  readonly program: string;
  readonly args: readonly string[];
  /** What it needs beyond the caller's environment. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** One way to build the pages of a newsroom. */
export interface Subject {
  readonly name: string;
  /** Its version; undefined where it cannot run on this machine. */
  readonly findVersion: () => string | undefined;
  /** Puts all that a build needs into an empty folder. */
  readonly prepare: (folder: string, files: Iterable<NewsroomFile>) => void;
  readonly command: () => SubjectCommand;
  /** What a build leaves behind, relative to the folder; a cold build begins without. */
  readonly remains: readonly string[];
  /** Which of that holds the pages. */
  readonly site: string;
}
