import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { readSourceFiles, requireReadFiles } from "../source/read-source-files.ts";
import { parseBuildTime } from "../site/read-clock.ts";
import { completeRequest } from "./new/complete-request.ts";
import { readKnownContent } from "./new/known-content.ts";
import { type HookAnswer, keepAnswer, offerHook } from "./new/offer-hook.ts";
import { parseRequest } from "./new/parse-request.ts";
import type { FilePlan } from "./new/plan-file.ts";
import { planSection } from "./new/plan-section.ts";
import { planStory } from "./new/plan-story.ts";
import { wrongBuildTime } from "../messages/commands/build.ts";
import { HOOK_SET } from "../messages/commands/staged.ts";
import { existingFile, madeFile } from "../messages/commands/new.ts";
import type { Language } from "../messages/text.ts";
import { RequestError } from "./new/request.ts";
import { createTerminalQuestions } from "./new/terminal-questions.ts";
import { runMain } from "./run-main.ts";

await runMain("npm run new", async (language) => {
  const { hook, ...plan } = await planFile(process.argv.slice(2), language);
  writeNew(plan);
  const next = plan.next.map((line) => `  ${line[language]}\n`).join("");
  process.stdout.write(`${madeFile(plan.path)[language]}\n${next}`);
  if (hook !== undefined && keepAnswer(".", hook))
    process.stdout.write(`\n${HOOK_SET[language]}\n`);
});

/** What to write, and what an author who was asked other things too has said of the hook. */
interface AnsweredPlan extends FilePlan {
  readonly hook: HookAnswer | undefined;
}

async function planFile(words: readonly string[], language: Language): Promise<AnsweredPlan> {
  const now = parseBuildTime(process.env["BUILD_TIME"], Date.now());
  if (now === undefined) throw new RequestError(wrongBuildTime(process.env["BUILD_TIME"] ?? ""));
  const known = readKnownContent(requireReadFiles(readSourceFiles(".")));
  const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
  const questions = isTerminal ? createTerminalQuestions(language) : undefined;
  const given = parseRequest(words, process.env);
  const request = await completeRequest(given, known, questions);
  const plan =
    request.kind === "story"
      ? planStory(request, known, now, language)
      : planSection(request, known, now, language);
  // A command line that says everything is asked nothing.
  const isAsked = questions !== undefined && request !== given;
  return { ...plan, hook: isAsked ? await offerHook(".", questions) : undefined };
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
