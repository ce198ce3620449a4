/** One thing found; its content is loaded when it is asked for. */
export interface PagefindResult {
  readonly data: () => Promise<PagefindData>;
}

/** What Pagefind knows of a page. */
export interface PagefindData {
  readonly url: string;
  readonly meta: { readonly title: string; readonly day: string };
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** The text that was looked through, with one space between its words. */
  readonly content: string;
}

/** What of Pagefind's module is used here. */
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
  /** Loads what the index has beside its first part, once. */
  readonly addParts: (count: number) => Promise<void>;
}

const FOLDER = "/pagefind/";

/** Loads Pagefind and the first part of the index. */
export async function loadPagefind(): Promise<Pagefind> {
  const address = `${FOLDER}pagefind.js`;
  const index = (await import(address)) as PagefindModule;
  // A thread would be one more file, and an address that Trusted Types do not let through.
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
