import { decodeUtf8Exactly } from "./decode-utf8.ts";
import { mendText } from "./mend-text.ts";
import { parseNewsroom } from "./parse-newsroom.ts";
import type { Problem } from "./problem.ts";
import type { SourceFile } from "./source-text.ts";

/** What is left to do after every mend that is certain. */
export interface MendedFiles {
  /** The files that changed, with their new bytes. */
  readonly changed: readonly SourceFile[];
  /** The problems that were mended, in the order in which they were found. */
  readonly mended: readonly Problem[];
  /** The problems that are left. */
  readonly left: readonly Problem[];
}

/** A mend can show another fault; more often than this it does not. */
const MOST_ROUNDS = 8;

/** Mends all that is certain in the files that authors edit, until nothing certain is left. */
export function mendFiles(files: readonly SourceFile[]): MendedFiles {
  let current = files;
  const mended: Problem[] = [];
  for (let round = 0; ; round += 1) {
    const { problems } = parseNewsroom(current);
    const rounds = current.map((file) => mendFile(file, problems));
    const made = rounds.flatMap((each) => each.mended);
    if (made.length === 0 || round === MOST_ROUNDS) {
      const changed = current.filter((file, index) => file !== files[index]);
      return { changed, mended, left: problems };
    }
    mended.push(...made);
    current = rounds.map(({ file }) => file);
  }
}

interface MendedFile {
  readonly file: SourceFile;
  readonly mended: readonly Problem[];
}

function mendFile(file: SourceFile, problems: readonly Problem[]): MendedFile {
  const own = problems.filter((problem) => problem.file === file.path && problem.mends);
  const raw = own.length > 0 ? decodeUtf8Exactly(file.bytes) : undefined;
  if (raw === undefined) return { file, mended: [] };
  const groups = own.map(({ mends = [] }) => mends);
  const { text, made } = mendText(raw, groups);
  const mended = own.filter((_, index) => made.includes(index));
  return mended.length === 0
    ? { file, mended }
    : { file: { path: file.path, bytes: new TextEncoder().encode(text) }, mended };
}
