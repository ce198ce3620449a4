/** The part of Eleventy 3 that this project uses; the package itself has no types. */
declare module "@11ty/eleventy" {
  /** A page that was written. */
  export interface WrittenPage {
    readonly inputPath: string;
    readonly outputPath: string;
    readonly url: string;
    readonly content: string;
  }

  export type Plugin = (configuration: EleventyConfiguration) => void | Promise<void>;

  export interface EleventyConfiguration {
    addPlugin: (plugin: Plugin) => void;
    /** The path below which the site is, a slash where there is none; known once plugins run. */
    readonly pathPrefix: string;
    addGlobalData: (name: string, data: unknown) => void;
    /** Adds a template that is no file: its path, and what its module would export. */
    addTemplate: (path: string, template: object) => void;
    /** A transform is called with the page that it changes. */
    addTransform: (
      name: string,
      transform: (
        this: { readonly page: { readonly url: string } },
        content: string,
      ) => Promise<string>,
    ) => void;
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
    readonly pathPrefix?: string;
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
