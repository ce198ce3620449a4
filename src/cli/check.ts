import { renameSync, statSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { checkSite } from "../pipeline/check-site.ts";
import { digestCode } from "../pipeline/plan/digest-code.ts";
import { emitWithEleventy } from "../pipeline/emit/emit-with-eleventy.ts";
import { refuseLinks } from "../delivery/folder-error.ts";
import type { BuildClock } from "../model/build-clock.ts";
import { cleanFiles } from "../content/checks/check-metadata.ts";
import { fixFiles } from "../content/fix/fix-files.ts";
import {
  ContentError,
  type Problem,
  formatCleaned,
  formatFixed,
  formatReport,
  isError,
  sortProblems,
} from "../source/problem.ts";
import type { SourceFile } from "../source/source-text.ts";
import { readSourceFiles } from "../source/read-source-files.ts";
import { listOwnPaths } from "../site/own-paths.ts";
import { openSite } from "../site/open-site.ts";
import { unknownFormat } from "../messages/commands/command-line.ts";
import type { Language } from "../messages/text.ts";
import { readBuildClock } from "../site/read-clock.ts";
import { checkRenames } from "./check-renames.ts";
import { UsageError } from "./command-error.ts";
import { parseCommandLine } from "./command-line.ts";
import { createProgressLine } from "./progress-line.ts";
import { runMain } from "./run-main.ts";

const FORMATS = ["text", "json"];

const syntax = {
  usage: "npm run check -- [--fix] [--format text|json] [--lang el|en]",
  options: { fix: "boolean", format: "string", lang: "string" },
} as const;

await runMain("npm run check", async (language) => {
  const { options } = parseCommandLine(syntax, process.argv.slice(2), process.env);
  const { format = "text", fix } = options;
  if (!FORMATS.includes(format)) throw new UsageError(unknownFormat(format, FORMATS));
  refuseLinks(".");
  await check(format, fix !== undefined, language);
});

async function check(format: string, isFixing: boolean, language: Language): Promise<void> {
  // Drafts and scheduled articles are checked like the rest.
  const clock = { ...readBuildClock(process.env, Date.now()), isPreview: true };
  const found = await findProblems(() =>
    isFixing ? fix(format, clock, language) : listProblems(clock, language),
  );
  const problems = sortProblems([...found, ...checkRenames(".", clock.now)]);
  const report =
    format === "json" ? formatJson(problems, language) : formatReport(problems, language);
  process.stdout.write(`${report.trimStart()}\n`);
  if (problems.some(isError)) process.exitCode = 1;
}

/** The problems of the content; or the errors that prevent a check, such as an unreadable file. */
async function findProblems(
  find: () => readonly Problem[] | Promise<readonly Problem[]>,
): Promise<readonly Problem[]> {
  try {
    return await find();
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
}

async function listProblems(clock: BuildClock, language: Language): Promise<readonly Problem[]> {
  const progress = createProgressLine(process.stderr, () => performance.now(), language);
  try {
    return await checkSite({
      root: ".",
      threads: availableParallelism(),
      clock,
      onProgress: progress.show,
      emitPages: emitWithEleventy,
      digestCode,
    });
  } finally {
    progress.clear();
  }
}

/** Applies certain fixes, prints them, and returns the remaining problems. */
function fix(format: string, clock: BuildClock, language: Language): readonly Problem[] {
  const read = readSourceFiles(".");
  const cleaned = cleanFiles(read);
  for (const { file } of cleaned) replaceFile(file);
  const clean = new Map(cleaned.map(({ file }) => [file.path, file]));
  const { changed, fixed, left } = fixFiles(
    read.map((file) => clean.get(file.path) ?? file),
    (files) => openSite(files, clock, { ownPaths: listOwnPaths(".") }).problems,
  );
  for (const { path, bytes } of changed) writeFileSync(path, bytes);
  // A program that reads the report has to get one JSON array and nothing else.
  const stream = format === "json" ? process.stderr : process.stdout;
  const changes = [
    ...cleaned.map(({ file, change }) => formatCleaned(file.path, change[language])),
    ...fixed.map(formatFixed),
  ];
  if (changes.length > 0) stream.write(`${changes.join("\n")}\n\n`);
  return left;
}

/** Writes a file beside the old one first, of which there may be no other copy. */
function replaceFile({ path, bytes }: SourceFile): void {
  const draft = `${path}.tmp`;
  writeFileSync(draft, bytes, { mode: statSync(path).mode });
  renameSync(draft, path);
}

/** The problems without edits, whose offsets are internal. */
function formatJson(problems: readonly Problem[], language: Language): string {
  const plain = problems.map((problem) => ({
    ...problem,
    message: problem.message[language],
    fix: problem.fix?.[language] ?? null,
    edits: undefined,
  }));
  return JSON.stringify(plain, null, 2);
}
