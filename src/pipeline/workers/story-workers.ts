import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Worker } from "node:worker_threads";
import type { StorySummary } from "../../site/open-newsroom.ts";
import { STORIES_FOLDER } from "../../content/story-files.ts";
import { DiskError, type DiskProblem } from "../disk-error.ts";
import type { WorkerThreadData } from "./story-thread.ts";
import { startThread } from "./start-thread.ts";
import { type StoryWorker, type WorkerContext, createStoryWorker } from "./make-stories.ts";
import { type PageRecord, type PageTask, type StoryTask, storyOf } from "../plan/tasks.ts";
import { TemplateError } from "../emit/template-error.ts";

/** What a thread is asked to do. */
export interface WorkerRequest {
  readonly method: keyof StoryWorker;
  readonly tasks: readonly unknown[];
}

/** A worker in this thread and others in threads of their own, which share the work. */
export interface Workers extends StoryWorker {
  readonly close: () => Promise<void>;
}

/** What workers work with, and how many of them there may be. */
export interface WorkersContext extends Omit<WorkerContext, "onProgress"> {
  readonly most: number;
  /** A thread that was started before there was anything to do for it. */
  readonly early?: Worker | undefined;
  readonly onProgress: OnProgress;
}

/** Told how far a build is with the pictures or stories to read, or the pages to make. */
export type OnProgress = (
  work: "pictures" | "stories" | "pages",
  done: number,
  total: number,
) => void;

/** Below this many tasks a thread, starting it takes longer than it saves. */
const LEAST_TASKS = 100;

/** Starts a thread that loads its code while content is read, where there are stories enough for it and none is in the cache. */
export function startEarly(root: string, cacheFolder: string, most: number): Worker | undefined {
  if (most === 1 || existsSync(join(cacheFolder, "stories"))) return undefined;
  const stories = join(root, STORIES_FOLDER);
  const isLarge = existsSync(stories) && readdirSync(stories).length >= 2 * LEAST_TASKS;
  if (!isLarge) return undefined;
  const thread = startThread({ job: "worker" });
  // Should the content turn out to be unreadable, nobody waits for it.
  thread.unref();
  return thread;
}

/** Opens workers; threads start when there is enough for them to do. */
export function openWorkers(context: WorkersContext): Workers {
  const idle = context.early ? [context.early] : [];
  const threads = new Set(idle);
  let onDone: (done: number) => void = () => undefined;
  const onProgress = (done: number): void => {
    onDone(done);
  };
  const workers: StoryWorker[] = [createStoryWorker({ ...context, onProgress })];
  /** The worker that read a story still has it. */
  const readers = new Map<string, number>();

  const grow = (tasks: number): void => {
    const count = Math.min(context.most, Math.max(1, Math.floor(tasks / LEAST_TASKS)));
    while (workers.length < count) {
      const { newsroom, cacheFolder, folder, code } = context;
      const thread = idle.pop() ?? startThread({ job: "worker" });
      thread.ref();
      threads.add(thread);
      const data = { newsroom: { ...newsroom, folders: [] }, cacheFolder, folder, code };
      thread.postMessage(data satisfies WorkerThreadData);
      workers.push(connectWorker(thread, onProgress));
    }
  };

  const begin = (work: "pictures" | "stories" | "pages", total: number): void => {
    let sum = 0;
    onDone = (done) => {
      sum += done;
      context.onProgress(work, sum, total);
    };
    grow(total);
  };

  return {
    readStories: async (tasks) => {
      begin("stories", tasks.length);
      const parts = splitTasks(tasks, workers.length, weighStory);
      parts.forEach((part, worker) => {
        part.forEach((index) => readers.set(tasks[index]?.key ?? "", worker));
      });
      return shareOut(workers, "readStories", tasks, parts) as Promise<StorySummary[]>;
    },
    makePages: async (tasks) => {
      begin("pages", tasks.length);
      const parts = splitTasks(tasks, workers.length, weighPages, (task) =>
        readers.get(storyOf(task)?.key ?? ""),
      );
      return shareOut(workers, "makePages", tasks, parts) as Promise<(readonly PageRecord[])[]>;
    },
    drawShares: async (tasks) => {
      begin("pictures", tasks.length);
      const parts = splitTasks(tasks, workers.length, () => 1);
      return shareOut(workers, "drawShares", tasks, parts) as Promise<null[]>;
    },
    close: async () => {
      await Promise.all([...threads].map((thread) => thread.terminate()));
    },
  };
}

function weighStory({ folder: { sections } }: StoryTask): number {
  return sections.length + 1;
}

/** A story's pages have several times the text of a list. */
function weighPages(task: PageTask): number {
  return "story" in task ? 3 * weighStory(task.story) : 1;
}

/** Deals tasks out by their weight, heaviest load last; gives each worker the indices of its own. */
function splitTasks<Task>(
  tasks: readonly Task[],
  count: number,
  weigh: (task: Task) => number,
  findOwner: (task: Task) => number | undefined = () => undefined,
): readonly (readonly number[])[] {
  const parts = Array.from({ length: count }, (): number[] => []);
  const loads = parts.map(() => 0);
  for (const [index, task] of tasks.entries()) {
    const worker = findOwner(task) ?? loads.indexOf(Math.min(...loads));
    parts[worker]?.push(index);
    loads[worker] = (loads[worker] ?? 0) + weigh(task);
  }
  return parts;
}

/** Lets every worker do its part, and puts the results into the order of the tasks. */
async function shareOut(
  workers: readonly StoryWorker[],
  method: keyof StoryWorker,
  tasks: readonly unknown[],
  parts: readonly (readonly number[])[],
): Promise<readonly unknown[]> {
  // The worker of this thread comes last, because it keeps the thread busy.
  const order = workers.map((_, index) => workers.length - 1 - index);
  const results: unknown[] = [];
  await Promise.all(
    order.map(async (worker) => {
      const part = parts[worker] ?? [];
      if (part.length === 0) return;
      // Each method's tasks come with it.
      const work = workers[worker]?.[method] as (own: readonly unknown[]) => Promise<unknown[]>;
      const own = await work(part.map((index) => tasks[index]));
      own.forEach((result, index) => (results[part[index] ?? 0] = result));
    }),
  );
  return results;
}

interface ThreadMessage {
  readonly done?: number;
  readonly result?: unknown;
  readonly error?: Error;
  readonly problem?: DiskProblem;
  /** What a TemplateError says. */
  readonly template?: string;
}

/** A worker whose work a thread does. */
function connectWorker(thread: Worker, onProgress: (done: number) => void): StoryWorker {
  const ask = async (method: keyof StoryWorker, tasks: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const settle = (message: ThreadMessage): void => {
        if (message.done !== undefined) {
          onProgress(message.done);
          return;
        }
        thread.off("message", settle).off("error", reject).off("exit", refuse);
        if (message.problem) reject(new DiskError(message.problem));
        else if (message.template !== undefined) reject(new TemplateError(message.template));
        else if (message.error) reject(message.error);
        else resolve(message.result);
      };
      const refuse = (code: number): void => {
        reject(new Error(`A thread of the build ended with code ${code}.`));
      };
      thread.on("message", settle).on("error", reject).on("exit", refuse);
      thread.postMessage({ method, tasks } satisfies WorkerRequest);
    });
  return {
    readStories: async (tasks) => ask("readStories", tasks) as Promise<StorySummary[]>,
    drawShares: async (tasks) => ask("drawShares", tasks) as Promise<null[]>,
    makePages: async (tasks) => ask("makePages", tasks) as Promise<(readonly PageRecord[])[]>,
  };
}
