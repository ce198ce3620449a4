import { nameControlCharacters } from "../markdown/control-characters.ts";
import { WARNING, countProblems } from "../messages/content/names.ts";
import type { Language, Text } from "../messages/text.ts";
import { ToldError } from "../messages/told-error.ts";
import type { TextEdit } from "../prose/prose-rule.ts";

/** An error stops the build, a warning does not. */
export type Severity = "error" | "warning";

/** A position in a content file; line and column count from 1, in characters. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A problem in the content: position, rule, message and fix. */
export interface Problem extends Place {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Text;
  /** What the author should do; null where no fix is certain. */
  readonly fix: Text | null;
  /** Edits to the normalised text that together fix the problem; present where they are certain. */
  readonly edits?: readonly TextEdit[];
}

/** Thrown when content has errors; carries every problem of the run, sorted. */
export class ContentError extends ToldError {
  override readonly name = "ContentError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const sorted = sortProblems(problems);
    super({ el: formatReport(sorted, "el"), en: formatReport(sorted, "en") });
    this.problems = sorted;
  }
}

/** Sorts by file, line, column and rule, in code-unit order, which does not depend on the locale. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.rule, b.rule) ||
      compareText(a.message.en, b.message.en),
  );
}

/** One line: `file:line:column  rule  message fix`; control characters, which could garble a terminal, are replaced by their names. */
export function formatProblem(problem: Problem, language: Language): string {
  const { message, fix } = problem;
  const place = `${problem.file}:${problem.line}:${problem.column}`;
  const rule = isError(problem) ? problem.rule : `${problem.rule} (${WARNING[language]})`;
  const words = fix === null ? message[language] : `${message[language]} ${fix[language]}`;
  return toOneLine(`${place}  ${rule}  ${words}`);
}

/** A fixed problem, with the words before and after the change. */
export interface MadeChange extends Problem {
  readonly before: string;
  readonly after: string;
}

/** One line for a change: `file:line:column  rule  before → after`. */
export function formatFixed({ file, line, column, rule, before, after }: MadeChange): string {
  return toOneLine(`${file}:${line}:${column}  ${rule}  ${before} → ${after}`);
}

/** One line for a file that was cleaned: `file:1:1  private-metadata  what it no longer tells`. */
export function formatCleaned(file: string, change: string): string {
  return toOneLine(`${file}:1:1  private-metadata  ${change}`);
}

/** All problems, one a line, and a last line that counts them. */
export function formatReport(problems: readonly Problem[], language: Language): string {
  const errors = problems.filter(isError).length;
  const counts = [
    countProblems("error", errors)[language],
    countProblems("warning", problems.length - errors)[language],
  ];
  const lines = problems.map((problem) => formatProblem(problem, language));
  return [...lines, "", counts.join(", ")].join("\n");
}

/** Whether a problem stops the build. */
export function isError(problem: Problem): boolean {
  return problem.severity === "error";
}

function toOneLine(text: string): string {
  return nameControlCharacters(text).replaceAll("\n", "⏎");
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
