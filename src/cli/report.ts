import { ContentError } from "../content/problem.ts";
import { readSourceFiles } from "../content/read-source-files.ts";
import { compareContent } from "./report/compare-content.ts";
import { formatChanges } from "./report/format-changes.ts";
import { BaseError, readGitFiles } from "./report/read-git-files.ts";

try {
  const [base, ...others] = process.argv.slice(2);
  if (base === undefined || others.length > 0) {
    throw new BaseError("Say since which commit, such as: npm run report -- main");
  }
  const changes = compareContent(readGitFiles(base), readSourceFiles("."));
  process.stdout.write(formatChanges(changes, base));
} catch (error) {
  if (!(error instanceof BaseError || error instanceof ContentError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
