import { parseFrontMatter } from "../../content/front-matter.ts";
import { parseJson } from "../../source/parse-json.ts";
import { type SourceFile, parseSourceText } from "../../source/source-text.ts";
import { pairStatements } from "./pair-statements.ts";
import { type Statement, listStatements } from "./statements.ts";

/** A claim whose sources have changed. */
export interface ClaimChange {
  /** Its current file. */
  readonly file: string;
  readonly text: string;
  readonly lost: readonly string[];
  readonly gained: readonly string[];
}

interface LocatedStatement extends Statement {
  readonly file: string;
}

/** Finds the claims in both versions of a story whose sources have changed. */
export function compareClaims(
  before: readonly SourceFile[],
  after: readonly SourceFile[],
  language: string,
): readonly ClaimChange[] {
  const current = listClaims(after, language);
  const pairs = pairStatements(listClaims(before, language), current);
  const old = new Map(pairs.map((pair) => [pair.after, pair.before] as const));
  const changes: ClaimChange[] = [];
  let isOpen = false;
  for (const statement of current) {
    const change = compareSources(statement, old.get(statement) ?? statement);
    const last = isOpen ? changes.at(-1) : undefined;
    // Consecutive sentences with the same sources are one claim.
    if (change && last && isAlike(change, last)) {
      changes[changes.length - 1] = { ...last, text: `${last.text} ${change.text}` };
    } else if (change) changes.push(change);
    isOpen = change !== undefined;
  }
  return changes;
}

function compareSources(after: LocatedStatement, before: Statement): ClaimChange | undefined {
  const lost = before.sources.filter((source) => !after.sources.includes(source));
  const gained = after.sources.filter((source) => !before.sources.includes(source));
  if (lost.length + gained.length === 0) return undefined;
  return { file: after.file, text: after.text, lost, gained };
}

function isAlike(one: ClaimChange, other: ClaimChange): boolean {
  const keyOf = ({ file, lost, gained }: ClaimChange): string =>
    JSON.stringify([file, lost, gained]);
  return keyOf(one) === keyOf(other);
}

function listClaims(files: readonly SourceFile[], language: string): readonly LocatedStatement[] {
  return files.flatMap((file) =>
    readTexts(file)
      .flatMap((text) => listStatements(text, language))
      .map((statement) => ({ ...statement, file: file.path })),
  );
}

/** The texts of a file that make claims: its body and key points, or the entries of a timeline. */
function readTexts(file: SourceFile): readonly string[] {
  const source = parseSourceText(file, ignore);
  if (source === undefined) return [];
  if (file.path.endsWith(".json")) {
    return listOf(parseJson(source).data?.value).map((entry) => textOf(entry, "text"));
  }
  const { data, bodyStart } = parseFrontMatter(source);
  const keyPoints = listOf((data?.value as { keyPoints?: unknown } | undefined)?.keyPoints);
  const points = keyPoints.filter((point) => typeof point === "string");
  return [...points, ...(bodyStart === undefined ? [] : [source.text.slice(bodyStart)])];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(entry: unknown, field: string): string {
  if (typeof entry !== "object" || entry === null) return "";
  const text: unknown = Object.entries(entry).find(([name]) => name === field)?.[1];
  return typeof text === "string" ? text : "";
}

function ignore(): void {
  // Problems of the file are listed among the problems.
}
