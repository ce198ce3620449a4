import { decodeUtf8Exactly } from "../../source/decode-utf8.ts";
import { describeChange } from "./describe-change.ts";
import { type FileStructure, applyToWords, readFileStructure } from "./file-structure.ts";
import { groupBy } from "../../model/group-by.ts";
import { fixText } from "../../source/fix-text.ts";
import type { MadeChange, Problem } from "../../source/problem.ts";
import type { TextEdit } from "../../prose/prose-rule.ts";
import { type SourceFile, createSourceText } from "../../source/source-text.ts";

/** The result of applying all certain fixes. */
export interface FixedFiles {
  /** The files that changed, with their new bytes. */
  readonly changed: readonly SourceFile[];
  /** The fixed problems, in the order in which they were found. */
  readonly fixed: readonly MadeChange[];
  /** The remaining problems. */
  readonly left: readonly Problem[];
}

/** A fix can reveal another problem, but not more often than this. */
const MOST_ROUNDS = 8;

/**
 * Applies all certain fixes to content files, until none is left. A fix that would change the structure of a text, such as what is a
 * link, is not applied. `findProblems` checks a newsroom.
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

/** A problem with a certain fix. */
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

/** Whether a file after edits differs in the edited words only. */
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

/** The largest safe subset of a list, added to those already chosen, by bisection; nearly always the whole list. */
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
