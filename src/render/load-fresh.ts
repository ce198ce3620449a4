import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** Imports modules again after each change to code; Node caches each module and its imports. */
export interface FreshImports {
  readonly load: (path: string) => Promise<object>;
  readonly forget: () => void;
}

/** Each tsx namespace has modules of its own; old ones stay in memory until the process ends. */
export function createFreshImports(): FreshImports {
  let count = 0;
  let namespace: Promise<Namespace> | undefined;
  return {
    load: async (path) => {
      namespace ??= openNamespace((count += 1));
      const url = pathToFileURL(resolve(path)).href;
      return { ...(await (await namespace).import(url, import.meta.url)) };
    },
    forget: () => {
      namespace = undefined;
    },
  };
}

interface Namespace {
  readonly import: (url: string, parent: string) => Promise<object>;
}

async function openNamespace(count: number): Promise<Namespace> {
  const { register } = await import("tsx/esm/api");
  return register({ namespace: `templates-${count}` });
}
