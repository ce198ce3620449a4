/** The part of Eleventy 3 that this project uses; the package itself has no types. */
declare module "@11ty/eleventy" {
  /** What `eleventy.after` hands over for each page that was written. */
  export interface WrittenPage {
    readonly inputPath: string;
    readonly outputPath: string;
    readonly url: string;
    readonly content: string;
  }

  export interface BuildEvent {
    readonly directories: { readonly input: string; readonly output: string };
    readonly runMode: "build" | "serve" | "watch";
    readonly results: readonly WrittenPage[];
  }

  export interface TransformContext {
    readonly page: { readonly url: string | false; readonly outputPath: string | false };
  }

  export interface TemplateExtension {
    readonly key?: string;
    readonly compile: (
      inputContent: string,
      inputPath: string,
    ) => (
      this: { readonly defaultRenderer: (data: unknown) => Promise<unknown> },
      data: unknown,
    ) => unknown;
  }

  export type Plugin = (configuration: EleventyConfiguration) => void | Promise<void>;

  export interface EleventyConfiguration {
    addPlugin: (plugin: Plugin) => void;
    addGlobalData: (name: string, data: unknown) => void;
    addTemplateFormats: (formats: string) => void;
    addExtension: (extension: string | readonly string[], options: TemplateExtension) => void;
    addTransform: (
      name: string,
      transform: (this: TransformContext, content: string) => string | Promise<string>,
    ) => void;
    on: (
      event: "eleventy.before" | "eleventy.after",
      listener: (event: BuildEvent) => void | Promise<void>,
    ) => void;
    setEventEmitterMode: (mode: "parallel" | "sequential") => void;
    setQuietMode: (isQuiet: boolean) => void;
  }

  export interface EleventyOptions {
    readonly configPath?: string;
    readonly quietMode?: boolean;
    readonly source?: "cli" | "script";
  }

  export class Eleventy {
    constructor(input?: string, output?: string, options?: EleventyOptions);
    logger: { overrideLogger: (logger: unknown) => void };
    errorHandler: unknown;
    disableLogger: () => void;
    init: () => Promise<void>;
    write: () => Promise<unknown>;
  }

  export default Eleventy;
}
