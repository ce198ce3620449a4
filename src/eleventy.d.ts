/** The part of Eleventy 3 that this project uses; the package itself has no types. */
declare module "@11ty/eleventy" {
  /** A page that was written. */
  export interface WrittenPage {
    readonly inputPath: string;
    readonly outputPath: string;
    readonly url: string;
    readonly content: string;
  }

  export type Plugin<Options = undefined> = (
    configuration: EleventyConfiguration,
    options: Options,
  ) => void | Promise<void>;

  /** What Eleventy knows of a page beside its data. */
  export interface PageOfEleventy {
    readonly url: string;
    readonly inputPath: string;
    readonly outputPath: string;
  }

  /** A page as collections hold it. */
  export interface CollectionItem {
    readonly url: string;
    readonly inputPath: string;
    readonly data: Readonly<Record<string, unknown>>;
  }

  export interface ProjectDirectories {
    /** With a slash at its end, as all folders here. */
    readonly input: string;
    readonly output: string;
  }

  /** What is told before and after a run. */
  export interface RunEvent {
    readonly directories: ProjectDirectories;
    readonly runMode: "build" | "serve" | "watch";
    readonly outputMode: "fs" | "json" | "ndjson";
    /** Once it has ended. */
    readonly results: readonly WrittenPage[];
  }

  export interface ExtensionOptions {
    /** The kind of template that it is besides. */
    readonly key: string;
    /** Gives what renders a template; `defaultRenderer` is that of the other kind. */
    readonly compile: () => (
      this: { readonly defaultRenderer: (data: object) => Promise<unknown> },
      data: object,
    ) => Promise<unknown>;
    readonly getInstanceFromInputPath?: (path: string) => Promise<object>;
  }

  export interface EleventyConfiguration {
    addPlugin: {
      (plugin: Plugin): void;
      <Options>(plugin: Plugin<Options>, options: Options): void;
    };
    addGlobalData: (name: string, data: unknown) => void;
    /** Adds a template that is no file: its path, and what its module would export. */
    addTemplate: (path: string, template: object, data?: object) => void;
    addTemplateFormats: (formats: string | readonly string[]) => void;
    addExtension: (extension: string | readonly string[], options: ExtensionOptions) => void;
    addFilter: (
      name: string,
      filter: (this: { readonly page: PageOfEleventy }, ...values: never[]) => unknown,
    ) => void;
    addShortcode: (name: string, shortcode: (...values: never[]) => unknown) => void;
    /** Copies a file, a folder or what a glob finds, as it is: to the same path below the output, or to the one that is named. */
    addPassthroughCopy: (
      paths: string | Readonly<Record<string, string>>,
      options?: { readonly filter?: readonly string[]; readonly mode?: "html-relative" },
    ) => EleventyConfiguration;
    addCollection: (
      name: string,
      list: (api: { readonly getAll: () => readonly CollectionItem[] }) => unknown,
    ) => void;
    addPreprocessor: (
      name: string,
      extensions: string,
      preprocess: (data: { readonly page: PageOfEleventy }, content: string) => unknown,
    ) => void;
    /** A transform is called with the page that it changes. */
    addTransform: (
      name: string,
      transform: (
        this: { readonly page: PageOfEleventy },
        content: string,
      ) => string | Promise<string>,
    ) => void;
    addWatchTarget: (path: string, options?: { readonly resetConfig?: boolean }) => void;
    setInputDirectory: (folder: string) => void;
    setOutputDirectory: (folder: string) => void;
    /** Relative to the input, as that of layouts and data. */
    setIncludesDirectory: (folder: string) => void;
    setLayoutsDirectory: (folder: string) => void;
    setDataDirectory: (folder: string) => void;
    on: {
      (
        event: "eleventy.before" | "eleventy.after",
        listener: (run: RunEvent) => void | Promise<void>,
      ): void;
      (event: "eleventy.beforeWatch", listener: (changed: readonly string[]) => void): void;
      (
        event: "eleventy.passthrough",
        listener: (copied: { readonly map: Readonly<Record<string, string>> }) => void,
      ): void;
    };
    /** Patterns of files that are no templates. */
    readonly ignores: { readonly add: (pattern: string) => void };
    /** What `addPassthroughCopy` was told, by its sources. */
    passthroughCopies: Readonly<Record<string, unknown>>;
    /** What `addTemplate` was told, by path. */
    readonly virtualTemplates: Readonly<Record<string, unknown>>;
    setUseTemplateCache: (isCached: boolean) => void;
    setServerOptions: (options: object) => void;
    setEventEmitterMode: (mode: "parallel" | "sequential") => void;
    /** Its groups warn of what takes longer than a threshold, however quiet the mode. */
    readonly benchmarkManager: {
      readonly get: (group: string) => {
        readonly setMinimumThresholdMs: (milliseconds: number) => void;
      };
    };
    setQuietMode: (isQuiet: boolean) => void;
  }

  export interface EleventyOptions {
    /** False where there is no file of it. */
    readonly configPath?: string | false;
    readonly config?: (configuration: EleventyConfiguration) => void;
  }

  export class Eleventy {
    constructor(input: string, output: string, options: EleventyOptions);
    disableLogger: () => void;
    init: () => Promise<void>;
    /** Copied files, and the pages that were written. */
    write: () => Promise<readonly [unknown, readonly WrittenPage[]]>;
  }

  export default Eleventy;
}
