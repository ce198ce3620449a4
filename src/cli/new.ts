import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { readSourceFiles, requireReadFiles } from "../source/read-source-files.ts";
import { parseBuildTime } from "../site/read-clock.ts";
import { completeRequest } from "./new/complete-request.ts";
import { readKnownContent } from "./new/known-content.ts";
import { parseRequest } from "./new/parse-request.ts";
import type { FilePlan } from "./new/plan-file.ts";
import { planSection } from "./new/plan-section.ts";
import { planStory } from "./new/plan-story.ts";
import { RequestError } from "./new/request.ts";
import { terminalQuestions } from "./new/terminal-questions.ts";
import { runMain } from "./run-main.ts";

await runMain("npm run new", async () => {
  const plan = await planFile(process.argv.slice(2));
  writeNew(plan);
  const next = plan.next.map((line) => `  ${line}\n`).join("");
  process.stdout.write(`Made ${plan.path}\n\nNext:\n${next}`);
});

async function planFile(words: readonly string[]): Promise<FilePlan> {
  const now = parseBuildTime(process.env["BUILD_TIME"], Date.now());
  if (now === undefined) {
    const example = "Write a time with its offset, such as 2022-01-05T17:30:00+02:00.";
    throw new RequestError(`BUILD_TIME is not a time. ${example}`);
  }
  const known = readKnownContent(requireReadFiles(readSourceFiles(".")));
  const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
  const questions = isTerminal ? terminalQuestions : undefined;
  const request = await completeRequest(parseRequest(words, process.env), known, questions);
  return request.kind === "story"
    ? planStory(request, known, now)
    : planSection(request, known, now);
}

/** Existing files are not overwritten. */
function writeNew({ path, text }: FilePlan): void {
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(path, text, { flag: "wx" });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    throw new RequestError(`${path} exists already; it was left as it is.`, { cause: error });
  }
}
