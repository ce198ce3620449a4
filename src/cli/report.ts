import { readSourceFiles, requireReadFiles } from "../source/read-source-files.ts";
import { missingBase } from "../messages/commands/report.ts";
import { UsageError } from "./command-error.ts";
import { parseCommandLine } from "./command-line.ts";
import { compareContent } from "./report/compare-content.ts";
import { formatChanges } from "./report/format-changes.ts";
import { readGitFiles } from "./report/read-git-files.ts";
import { runMain } from "./run-main.ts";

const syntax = { usage: "npm run report -- main", options: { lang: "string" }, words: 1 } as const;

await runMain("npm run report", (language) => {
  const [base] = parseCommandLine(syntax, process.argv.slice(2), process.env).words;
  if (base === undefined) throw new UsageError(missingBase(syntax.usage));
  const changes = compareContent(readGitFiles(base), requireReadFiles(readSourceFiles(".")));
  process.stdout.write(formatChanges(changes, base, language));
});
