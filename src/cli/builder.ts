import { type ChildProcess, fork } from "node:child_process";

/** Builds the site in a process of its own, one build at a time. */
export interface Builder {
  /** Builds with what has changed, by path; if a build is under way, once more after it. */
  readonly build: (changed: Iterable<string>) => void;
  /** Builds with the code as it now is. */
  readonly restart: () => void;
}

const DIED = "The build's process ended; what it printed above says why.";

/** Starts a builder; `onBuilt` gets undefined after a good build, else the report of what stopped it. */
export function startBuilder(onBuilt: (failure: string | undefined) => void): Builder {
  let isBuilding = false;
  let child: ChildProcess | undefined;
  /** What has changed since the last build began. */
  const changes = new Set<string>();

  const build = (changed: Iterable<string>): void => {
    for (const path of changed) changes.add(path);
    if (isBuilding) return;
    isBuilding = true;
    // A new process has everything to read.
    const message = child === undefined ? {} : { changed: [...changes] };
    changes.clear();
    child ??= start();
    child.send(message);
  };
  const start = (): ChildProcess => {
    const started = fork("src/cli/dev-builder.ts", {
      execArgv: ["--import", "tsx"],
      // The site is for its authors here: drafts and what waits for its moment are shown.
      env: { ...process.env, CONTEXT: "dev" },
    });
    started.on("message", (message) => {
      isBuilding = false;
      if (changes.size > 0) build([]);
      else onBuilt((message as { readonly failure?: string }).failure);
    });
    started.on("exit", (_code, signal) => {
      child = undefined;
      isBuilding = false;
      if (signal === null) onBuilt(DIED);
      else build([]);
    });
    return started;
  };
  const restart = (): void => {
    // The old process has to be gone before a new one may write.
    if (child === undefined) build([]);
    else child.kill();
  };
  return { build, restart };
}
