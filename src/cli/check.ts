import { writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { checkSite } from "../build/check-site.ts";
import { digestCode } from "../build/digest-code.ts";
import { DiskError, findDiskFault } from "../build/disk-error.ts";
import { emitWithEleventy } from "../build/emit-with-eleventy.ts";
import { FolderError, refuseLinks } from "../build/folder-error.ts";
import { mendFiles } from "../content/mend-files.ts";
import {
  ContentError,
  type Problem,
  formatMended,
  formatReport,
  isError,
} from "../content/problem.ts";
import { readSourceFiles } from "../content/read-source-files.ts";
import { BuildTimeError, readBuildClock } from "./build-clock.ts";
import { createProgressLine } from "./progress-line.ts";

const FORMATS = ["text", "json"];

const { values } = parseArgs({
  options: {
    format: { type: "string", default: "text" },
    fix: { type: "boolean", default: false },
  },
});
if (FORMATS.includes(values.format)) await tryCheck(values.format, values.fix);
else {
  process.stderr.write(`Unknown format "${values.format}". Known are ${FORMATS.join(", ")}.\n`);
  process.exitCode = 2;
}

async function tryCheck(format: string, isFixing: boolean): Promise<void> {
  try {
    refuseLinks(".");
    await check(format, isFixing);
  } catch (error) {
    const message = describeRefusal(error);
    if (message === undefined) throw error;
    process.stderr.write(`${message}\n`);
    process.exitCode = 2;
  }
}

/** What keeps a check from being made, where that is no fault of the code. */
function describeRefusal(error: unknown): string | undefined {
  const isRefusal = error instanceof BuildTimeError || error instanceof FolderError;
  if (isRefusal || error instanceof DiskError) return error.message;
  const fault = findDiskFault(error);
  return fault && new DiskError(fault).message;
}

async function check(format: string, isFixing: boolean): Promise<void> {
  const problems = await findProblems(() => (isFixing ? fix(format) : listProblems()));
  const report = format === "json" ? formatJson(problems) : formatReport(problems);
  process.stdout.write(`${report.trimStart()}\n`);
  if (problems.some(isError)) process.exitCode = 1;
}

/** What a search for problems gives; or those that keep it from beginning, such as a file that cannot be read. */
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

/** Drafts and what waits for its moment are checked like the rest. */
async function listProblems(): Promise<readonly Problem[]> {
  const progress = createProgressLine(process.stderr, () => performance.now());
  try {
    return await checkSite({
      root: ".",
      threads: availableParallelism(),
      clock: { ...readBuildClock(process.env, Date.now()), isPreview: true },
      onProgress: progress.show,
      emitPages: emitWithEleventy,
      digestCode,
    });
  } finally {
    progress.clear();
  }
}

/** Mends what is certain, says so, and gives what is left. */
function fix(format: string): readonly Problem[] {
  const { changed, mended, left } = mendFiles(readSourceFiles("."));
  for (const { path, bytes } of changed) writeFileSync(path, bytes);
  // A machine that reads the report has to get one array and nothing else.
  const stream = format === "json" ? process.stderr : process.stdout;
  if (mended.length > 0) stream.write(`${mended.map(formatMended).join("\n")}\n\n`);
  return left;
}

/** The problems without the mends, whose offsets mean something to this command alone. */
function formatJson(problems: readonly Problem[]): string {
  const plain = problems.map((problem) => ({ ...problem, mends: undefined }));
  return JSON.stringify(plain, null, 2);
}
