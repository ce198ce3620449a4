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
import { wrongBuildTime } from "../messages/commands/build.ts";
import { existingFile, madeFile } from "../messages/commands/new.ts";
import type { Language } from "../messages/text.ts";
import { RequestError } from "./new/request.ts";
import { createTerminalQuestions } from "./new/terminal-questions.ts";
import { runMain } from "./run-main.ts";

await runMain("npm run new", async (language) => {
  const plan = await planFile(process.argv.slice(2), language);
  writeNew(plan);
  const next = plan.next.map((line) => `  ${line[language]}\n`).join("");
  process.stdout.write(`${madeFile(plan.path)[language]}\n${next}`);
});

async function planFile(words: readonly string[], language: Language): Promise<FilePlan> {
  const now = parseBuildTime(process.env["BUILD_TIME"], Date.now());
  if (now === undefined) throw new RequestError(wrongBuildTime(process.env["BUILD_TIME"] ?? ""));
  const known = readKnownContent(requireReadFiles(readSourceFiles(".")));
  const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
  const questions = isTerminal ? createTerminalQuestions(language) : undefined;
  const request = await completeRequest(parseRequest(words, process.env), known, questions);
  return request.kind === "story"
    ? planStory(request, known, now, language)
    : planSection(request, known, now, language);
}

/** Existing files are not overwritten. */
function writeNew({ path, text }: FilePlan): void {
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(path, text, { flag: "wx" });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    throw new RequestError(existingFile(path), { cause: error });
  }
}
