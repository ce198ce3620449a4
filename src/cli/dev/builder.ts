import { type ChildProcess, fork } from "node:child_process";
import { failedBuild, restartedBuild, stoppedBuild } from "../../messages/commands/dev.ts";
import type { Message } from "../../messages/message.ts";
import type { Language } from "../../messages/text.ts";
import { LANGUAGE_VARIABLE } from "../../site/read-language.ts";
import { formatMessage } from "./format-message.ts";
import type { BuildReport } from "./server.ts";

/** Builds the site in a separate process, one build at a time. */
export interface Builder {
  /** Builds after changes to some paths; during a build, once more after it. */
  readonly build: (changed: Iterable<string>) => void;
  /** Builds with the current code. */
  readonly restart: () => void;
}

/** The events of a builder. */
export interface BuilderEvents {
  /** The last requested build has ended. */
  readonly onBuilt: (report: BuildReport) => void;
  /** Prints a line. */
  readonly say: (line: string) => void;
}

/** Starts a builder. */
export function startBuilder({ onBuilt, say }: BuilderEvents, language: Language): Builder {
  let child: ChildProcess | undefined;
  let isBuilding = false;
  let isStopping = false;
  /** Whether the process was already restarted since the last change; it is restarted once. */
  let isSecondTry = false;
  /** Changes since the start of the last build. */
  const changes = new Set<string>();

  const build = (): void => {
    if (isBuilding || isStopping) return;
    isBuilding = true;
    // A new process reads everything.
    const message = child === undefined ? {} : { changed: [...changes] };
    changes.clear();
    child ??= start();
    // If the process has died, its exit event follows.
    child.send(message, () => undefined);
  };
  const start = (): ChildProcess => {
    const started = fork("src/cli/dev/build-process.ts", {
      execArgv: ["--import", "tsx"],
      // The site is for authors: drafts and scheduled articles are shown.
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
      // The old process has to exit before a new one may write.
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
