/** A search result; its content is loaded on demand. */
export interface PagefindResult {
  readonly data: () => Promise<PagefindData>;
}

/** The content of a result. */
export interface PagefindData {
  readonly url: string;
  readonly meta: { readonly title: string; readonly day: string };
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** The searched text, with single spaces between words. */
  readonly content: string;
}

/** The parts of Pagefind's module that are used here. */
interface PagefindModule {
  readonly options: (options: object) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly mergeIndex: (folder: string, options: object) => Promise<void>;
  readonly filters: () => Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
  readonly search: (
    query: string | null,
    options: { readonly filters: Readonly<Record<string, string>> },
  ) => Promise<{ readonly results: readonly PagefindResult[] }>;
}

/** The search index. */
export interface Pagefind {
  readonly index: PagefindModule;
  /** Loads the other parts of the index, once. */
  readonly addParts: (count: number) => Promise<void>;
}

const FOLDER = "/pagefind/";

/** Loads Pagefind and the first part of the index. */
export async function loadPagefind(): Promise<Pagefind> {
  const address = `${FOLDER}pagefind.js`;
  const index = (await import(address)) as PagefindModule;
  // A worker would be one more file, and its address is blocked by Trusted Types.
  await index.options({ noWorker: true });
  await index.init();
  let added: Promise<unknown> | undefined;
  return {
    index,
    addParts: async (count) => {
      const others = Array.from({ length: Math.max(0, count - 1) }, (_, part) => part + 2);
      added ??= Promise.all(others.map((part) => index.mergeIndex(`${FOLDER}${part}/`, {})));
      await added;
    },
  };
}
