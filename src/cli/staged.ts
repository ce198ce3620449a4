import { findMetadata } from "../content/checks/check-metadata.ts";
import { NOT_COMMITTED, cleanAndAdd, leaveOut } from "../messages/commands/staged.ts";
import { HUGE_FILE } from "../messages/source/file-limits.ts";
import { type Problem, formatProblem, sortProblems } from "../source/problem.ts";
import { isContent } from "../source/read-source-files.ts";
import { problemOfFile } from "../source/source-text.ts";
import { parseCommandLine } from "./command-line.ts";
import { runMain } from "./run-main.ts";
import { type StagedFile, readStagedFiles } from "./staged/read-staged-files.ts";

const syntax = {
  usage: "npm run staged -- [--lang el|en]",
  options: { lang: "string" },
} as const;

/** What .githooks/pre-commit runs: whatever is once in the history stays there. */
await runMain("npm run staged", (language) => {
  parseCommandLine(syntax, process.argv.slice(2), process.env);
  const problems: Problem[] = [];
  for (const file of readStagedFiles()) problems.push(...checkFile(file));
  if (problems.length === 0) return;
  const lines = sortProblems(problems).map((problem) => formatProblem(problem, language));
  process.stderr.write(`${lines.join("\n")}\n\n${NOT_COMMITTED[language]}\n`);
  process.exitCode = 1;
});

function checkFile({ path, bytes }: StagedFile): readonly Problem[] {
  if (bytes === undefined) return [problemOfFile(path, HUGE_FILE)];
  const finding = findMetadata(bytes, isContent(path) ? cleanAndAdd(path) : leaveOut(path));
  return finding ? [problemOfFile(path, finding)] : [];
}
