import { type ChildProcess, fork } from "node:child_process";
import { failedBuild, restartedBuild, stoppedBuild } from "../../messages/dev.ts";
import type { Message } from "../../messages/message.ts";
import type { Language } from "../../messages/text.ts";
import { LANGUAGE_VARIABLE } from "../../site/read-language.ts";
import { formatMessage } from "./format-message.ts";
import type { BuildReport } from "./server.ts";

/** Builds the site in a process of its own, one build at a time. */
export interface Builder {
  /** Builds with what has changed, by path; if a build is under way, once more after it. */
  readonly build: (changed: Iterable<string>) => void;
  /** Builds with the code as it now is. */
  readonly restart: () => void;
}

/** What a builder tells. */
export interface BuilderEvents {
  /** The last of the builds that were asked for has ended. */
  readonly onBuilt: (report: BuildReport) => void;
  /** A line for the terminal. */
  readonly say: (line: string) => void;
}

/** Starts a builder. */
export function startBuilder({ onBuilt, say }: BuilderEvents, language: Language): Builder {
  let child: ChildProcess | undefined;
  let isBuilding = false;
  let isStopping = false;
  /** Whether the process was started again since the last change, which is done once. */
  let isSecondTry = false;
  /** What has changed since the last build began. */
  const changes = new Set<string>();

  const build = (): void => {
    if (isBuilding || isStopping) return;
    isBuilding = true;
    // A new process has everything to read.
    const message = child === undefined ? {} : { changed: [...changes] };
    changes.clear();
    child ??= start();
    // Where the process is gone already, its end is told too.
    child.send(message, () => undefined);
  };
  const start = (): ChildProcess => {
    const started = fork("src/cli/dev/build-process.ts", {
      execArgv: ["--import", "tsx"],
      // The site is for its authors here: drafts and what waits for its moment are shown.
      env: { ...process.env, CONTEXT: "dev", [LANGUAGE_VARIABLE]: language },
    });
    return started
      .on("message", (report) => {
        isBuilding = false;
        if (changes.size > 0) build();
        else onBuilt(report as BuildReport);
      })
      .on("exit", (code, signal) => {
        end(signal, `code ${code}`);
      })
      .on("error", ({ message }) => {
        if (started.pid === undefined) end(null, message);
      });
  };
  const end = (signal: NodeJS.Signals | null, reason: string): void => {
    const isWanted = isStopping;
    child = undefined;
    isBuilding = false;
    isStopping = false;
    if (isWanted) {
      build();
      return;
    }
    const isRetry = signal !== null && !isSecondTry;
    const line = formatMessage(describeEnd(signal, reason, isRetry))[language];
    say(line);
    isSecondTry = isRetry;
    if (isRetry || changes.size > 0) build();
    else onBuilt({ errors: [line], warnings: [] });
  };
  return {
    build: (changed) => {
      for (const path of changed) changes.add(path);
      isSecondTry = false;
      build();
    },
    restart: () => {
      isSecondTry = false;
      // The old process has to be gone before a new one may write.
      if (child === undefined) build();
      else {
        isStopping = true;
        child.kill();
      }
    },
  };
}

function describeEnd(signal: NodeJS.Signals | null, reason: string, isRetry: boolean): Message {
  if (signal === null) return failedBuild(reason);
  return isRetry ? restartedBuild(signal) : stoppedBuild(signal);
}
