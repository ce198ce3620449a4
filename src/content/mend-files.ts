import { decodeUtf8Exactly } from "../source/decode-utf8.ts";
import { describeChange } from "./describe-change.ts";
import { type FileStructure, applyToWords, readFileStructure } from "./file-structure.ts";
import { groupBy } from "../model/group-by.ts";
import { mendText } from "../source/fix-text.ts";
import type { MadeChange, Problem } from "../source/problem.ts";
import type { Mend } from "../prose/prose-rule.ts";
import { type SourceFile, createSourceText } from "../source/source-text.ts";

/** What is left to do after every mend that is certain. */
export interface MendedFiles {
  /** The files that changed, with their new bytes. */
  readonly changed: readonly SourceFile[];
  /** The problems that were mended, in the order in which they were found. */
  readonly mended: readonly MadeChange[];
  /** The problems that are left. */
  readonly left: readonly Problem[];
}

/** A mend can show another fault; more often than this it does not. */
const MOST_ROUNDS = 8;

/**
 * Mends all that is certain in the files that authors edit, until nothing certain is left. A mend that would change anything but the
 * words that are reported, such as what is a link, is not made. `findProblems` gives the problems of a newsroom.
 */
export function mendFiles(
  files: readonly SourceFile[],
  findProblems: (files: readonly SourceFile[]) => readonly Problem[],
): MendedFiles {
  let current = files;
  const mended: MadeChange[] = [];
  for (let round = 0; ; round += 1) {
    const problems = findProblems(current);
    const byFile = groupBy(problems, ({ file }) => file);
    const rounds = current.map((file) => mendFile(file, byFile.get(file.path) ?? []));
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
  readonly mended: readonly MadeChange[];
}

/** A problem whose mend is certain. */
interface Mendable {
  readonly problem: Problem;
  readonly mends: readonly Mend[];
}

function mendFile(file: SourceFile, problems: readonly Problem[]): MendedFile {
  const mendable = problems.flatMap((problem) =>
    problem.mends ? [{ problem, mends: problem.mends }] : [],
  );
  const raw = mendable.length > 0 ? decodeUtf8Exactly(file.bytes) : undefined;
  if (raw === undefined) return { file, mended: [] };
  const before = createSourceText(file.path, raw);
  const structure = readFileStructure(before);
  const isSafe = (chosen: readonly Mendable[]): boolean =>
    saysTheSame(structure, raw, file.path, chosen);
  const { text, made } = makeMends(raw, findSafe(mendable, [], isSafe));
  if (made.length === 0) return { file, mended: [] };
  const mended = made.map(({ problem, mends }) => ({
    ...problem,
    ...describeChange(before.text, mends),
  }));
  return { file: { path: file.path, bytes: new TextEncoder().encode(text) }, mended };
}

function makeMends(
  raw: string,
  chosen: readonly Mendable[],
): { readonly text: string; readonly made: readonly Mendable[] } {
  const { text, made } = mendText(
    raw,
    chosen.map(({ mends }) => mends),
  );
  const indexes = new Set(made);
  return { text, made: chosen.filter((_, index) => indexes.has(index)) };
}

/** Whether a file, once mended, differs in the mended words alone. */
function saysTheSame(
  before: FileStructure,
  raw: string,
  path: string,
  chosen: readonly Mendable[],
): boolean {
  const { text, made } = makeMends(raw, chosen);
  const after = readFileStructure(createSourceText(path, text));
  if (after.skeleton !== before.skeleton) return false;
  const expected = applyToWords(
    before,
    made.flatMap(({ mends }) => mends),
  );
  return (
    expected.length === after.passages.length &&
    after.passages.every((passage, index) => passage.text === expected[index])
  );
}

/** What can be made of a list beside what is kept already, by bisection: nearly always all of it. */
function findSafe(
  list: readonly Mendable[],
  kept: readonly Mendable[],
  isSafe: (chosen: readonly Mendable[]) => boolean,
): readonly Mendable[] {
  if (list.length === 0 || isSafe([...kept, ...list])) return [...kept, ...list];
  if (list.length === 1) return kept;
  const middle = list.length >> 1;
  return findSafe(list.slice(middle), findSafe(list.slice(0, middle), kept, isSafe), isSafe);
}
