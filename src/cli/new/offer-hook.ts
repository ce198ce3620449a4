import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { HOOK_ANSWERS, HOOK_QUESTION } from "../../messages/commands/staged.ts";
import type { Questions } from "./complete-request.ts";

/** The folder with this project's hooks, as git's configuration names it. */
const HOOKS = ".githooks";
/** Where git keeps that an author does not want it. */
const DECLINED = "antapokrisi.hookdeclined";

/** Whether an author wants the hook. */
export type HookAnswer = "yes" | "no";

/**
 * Asks once whether git may examine the pictures of each commit, and gives the answer; undefined where there is nothing to ask: no repository of
 * its own, an answer before, or other hooks, which would no longer run.
 */
export async function offerHook(
  root: string,
  { choose }: Pick<Questions, "choose">,
): Promise<HookAnswer | undefined> {
  if (!canOffer(root)) return undefined;
  return choose<HookAnswer>(HOOK_QUESTION, [
    { value: "yes", label: HOOK_ANSWERS.yes },
    { value: "no", label: HOOK_ANSWERS.no },
  ]);
}

/** Writes an answer into git's configuration of this repository; returns whether the hook runs from now on. */
export function keepAnswer(root: string, answer: HookAnswer): boolean {
  const [name, value] = answer === "yes" ? ["core.hooksPath", HOOKS] : [DECLINED, "true"];
  return askGit(root, "config", name, value) !== undefined && answer === "yes";
}

function canOffer(root: string): boolean {
  // A checkout below the repository's own folder has its hooks elsewhere.
  if (!existsSync(join(root, HOOKS)) || askGit(root, "rev-parse", "--show-prefix") !== "") {
    return false;
  }
  const isSet = (name: string): boolean => askGit(root, "config", "--get", name) !== undefined;
  return !isSet("core.hooksPath") && !isSet(DECLINED) && !hasHooks(root);
}

/** Whether there are hooks besides the samples that git puts there. */
function hasHooks(root: string): boolean {
  const folder = join(root, askGit(root, "rev-parse", "--git-path", "hooks") ?? "");
  return existsSync(folder) && readdirSync(folder).some((name) => !name.endsWith(".sample"));
}

/** What git says, without the line's end; undefined where it is not installed, or fails. */
function askGit(root: string, ...args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync("git", args, { cwd: root, encoding: "utf8" });
  return status === 0 ? stdout.trim() : undefined;
}
