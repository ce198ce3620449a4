import { decodeUtf8Exactly } from "../../source/decode-utf8.ts";
import { describeChange } from "./describe-change.ts";
import { type FileStructure, applyToWords, readFileStructure } from "./file-structure.ts";
import { groupBy } from "../../model/group-by.ts";
import { fixText } from "../../source/fix-text.ts";
import type { MadeChange, Problem } from "../../source/problem.ts";
import type { TextEdit } from "../../prose/prose-rule.ts";
import { type SourceFile, createSourceText } from "../../source/source-text.ts";

/** What is left to do after every mend that is certain. */
export interface FixedFiles {
  /** The files that changed, with their new bytes. */
  readonly changed: readonly SourceFile[];
  /** The problems that were mended, in the order in which they were found. */
  readonly fixed: readonly MadeChange[];
  /** The problems that are left. */
  readonly left: readonly Problem[];
}

/** A mend can show another fault; more often than this it does not. */
const MOST_ROUNDS = 8;

/**
 * Mends all that is certain in the files that authors edit, until nothing certain is left. A mend that would change anything but the
 * words that are reported, such as what is a link, is not made. `findProblems` gives the problems of a newsroom.
 */
export function fixFiles(
  files: readonly SourceFile[],
  findProblems: (files: readonly SourceFile[]) => readonly Problem[],
): FixedFiles {
  let current = files;
  const fixed: MadeChange[] = [];
  for (let round = 0; ; round += 1) {
    const problems = findProblems(current);
    const byFile = groupBy(problems, ({ file }) => file);
    const rounds = current.map((file) => fixFile(file, byFile.get(file.path) ?? []));
    const made = rounds.flatMap((each) => each.fixed);
    if (made.length === 0 || round === MOST_ROUNDS) {
      const changed = current.filter((file, index) => file !== files[index]);
      return { changed, fixed, left: problems };
    }
    fixed.push(...made);
    current = rounds.map(({ file }) => file);
  }
}

interface FixedFile {
  readonly file: SourceFile;
  readonly fixed: readonly MadeChange[];
}

/** A problem whose mend is certain. */
interface Fixable {
  readonly problem: Problem;
  readonly edits: readonly TextEdit[];
}

function fixFile(file: SourceFile, problems: readonly Problem[]): FixedFile {
  const fixable = problems.flatMap((problem) =>
    problem.edits ? [{ problem, edits: problem.edits }] : [],
  );
  const raw = fixable.length > 0 ? decodeUtf8Exactly(file.bytes) : undefined;
  if (raw === undefined) return { file, fixed: [] };
  const before = createSourceText(file.path, raw);
  const structure = readFileStructure(before);
  const isSafe = (chosen: readonly Fixable[]): boolean =>
    saysTheSame(structure, raw, file.path, chosen);
  const { text, made } = makeEdits(raw, findSafe(fixable, [], isSafe));
  if (made.length === 0) return { file, fixed: [] };
  const fixed = made.map(({ problem, edits }) => ({
    ...problem,
    ...describeChange(before.text, edits),
  }));
  return { file: { path: file.path, bytes: new TextEncoder().encode(text) }, fixed };
}

function makeEdits(
  raw: string,
  chosen: readonly Fixable[],
): { readonly text: string; readonly made: readonly Fixable[] } {
  const { text, made } = fixText(
    raw,
    chosen.map(({ edits }) => edits),
  );
  const indexes = new Set(made);
  return { text, made: chosen.filter((_, index) => indexes.has(index)) };
}

/** Whether a file, once mended, differs in the mended words alone. */
function saysTheSame(
  before: FileStructure,
  raw: string,
  path: string,
  chosen: readonly Fixable[],
): boolean {
  const { text, made } = makeEdits(raw, chosen);
  const after = readFileStructure(createSourceText(path, text));
  if (after.skeleton !== before.skeleton) return false;
  const expected = applyToWords(
    before,
    made.flatMap(({ edits }) => edits),
  );
  return (
    expected.length === after.textBlocks.length &&
    after.textBlocks.every((textBlock, index) => textBlock.text === expected[index])
  );
}

/** What can be made of a list beside what is kept already, by bisection: nearly always all of it. */
function findSafe(
  list: readonly Fixable[],
  kept: readonly Fixable[],
  isSafe: (chosen: readonly Fixable[]) => boolean,
): readonly Fixable[] {
  if (list.length === 0 || isSafe([...kept, ...list])) return [...kept, ...list];
  if (list.length === 1) return kept;
  const middle = list.length >> 1;
  return findSafe(list.slice(middle), findSafe(list.slice(0, middle), kept, isSafe), isSafe);
}
