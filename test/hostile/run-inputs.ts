import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Problem } from "../../src/source/problem.ts";

/** What the runner is asked for. */
export interface RunRequest {
  readonly name: string;
  /** Whether the pages are wanted, or only whether they can be built. */
  readonly wanted: Wanted;
}

type Wanted = "pages" | "outcome";

/** A site's files by path. */
export type SiteText = Readonly<Record<string, string>>;

/** What the runner answers. */
export type RunResult =
  | {
      readonly kind: "done";
      /** Of computing. */
      readonly seconds: number;
      readonly problems: readonly Problem[];
      /** The files of its site that are others than with harmless words; undefined where it is refused. */
      readonly site: SiteText | undefined;
      /** The same files of the site with harmless words. */
      readonly harmless: SiteText;
    }
  | { readonly kind: "crashed"; readonly stack: string }
  | { readonly kind: "hung" };

/** Runs hostile inputs one after the other in a process of its own. */
export interface Runner {
  readonly run: (name: string, wanted?: Wanted) => Promise<RunResult>;
  readonly close: () => void;
}

/** Far beyond the five seconds of computing that an input may take: a machine may be busy. */
const PATIENCE = 120_000;

/** Starts the process; one that hangs or dies is followed by a new one. */
export async function startRunner(): Promise<Runner> {
  let child = await start();
  return {
    run: async (name, wanted = "pages") => {
      const result = await ask(child, { name, wanted });
      if (result.kind === "hung" || child.exitCode !== null) {
        child.kill("SIGKILL");
        child = await start();
      }
      return result;
    },
    close: () => {
      child.kill();
    },
  };
}

async function start(): Promise<ChildProcess> {
  const child = fork(fileURLToPath(new URL("./runner.ts", import.meta.url)), {
    execArgv: ["--import", "tsx"],
    serialization: "advanced",
  });
  await once(child, "message");
  return child;
}

function ask(child: ChildProcess, request: RunRequest): Promise<RunResult> {
  return new Promise((resolve) => {
    const finish = (result: RunResult): void => {
      clearTimeout(timer);
      child.off("message", finish).off("exit", die);
      resolve(result);
    };
    const die = (): void => {
      finish({ kind: "crashed", stack: "The process died." });
    };
    const timer = setTimeout(finish, PATIENCE, { kind: "hung" });
    child.on("message", finish).on("exit", die);
    child.send(request);
  });
}
