import Eleventy, { type EleventyConfiguration } from "@11ty/eleventy";
import configure from "../../.eleventy.ts";
import { type SitePage, fileOfPage } from "../content/site-pages.ts";
import { listAnswers, recallAnswers } from "../render/ask-minifier.ts";
import type { SiteContext } from "../site/site-context.ts";

/** A page that was written: its address, its file below the output folder, and what is in it. */
export interface EmittedPage {
  readonly path: string;
  readonly file: string;
  readonly html: string;
}

/** What the minifier answered to this code in builds before. */
export interface AnswerMemory {
  readonly find: () => ReadonlyMap<string, string>;
  readonly keep: (answers: ReadonlyMap<string, string>) => void;
}

/** Makes pages below a folder. */
export type EmitPages = (
  pages: readonly SitePage[],
  context: SiteContext,
  folder: string,
  answers: AnswerMemory,
) => Promise<readonly EmittedPage[]>;

/** Makes pages with one run of Eleventy, as `.eleventy.ts` says, below a folder. */
export async function emitPages(
  pages: readonly SitePage[],
  context: SiteContext,
  folder: string,
  answers: AnswerMemory,
): Promise<readonly EmittedPage[]> {
  if (listAnswers().size === 0) recallAnswers(answers.find());
  const known = listAnswers().size;
  const eleventy = new Eleventy("src/pages", folder, {
    configPath: false,
    config: (configuration: EleventyConfiguration) => {
      // What is frozen Eleventy hands on as it is; of all else it makes copies.
      configuration.addGlobalData("setting", () => Object.freeze(context));
      configuration.addGlobalData("sitePages", () => pages.map((page) => Object.freeze(page)));
      configuration.benchmarkManager
        .get("Configuration")
        .setMinimumThresholdMs(Number.MAX_SAFE_INTEGER);
      configure(configuration);
    },
  });
  eleventy.disableLogger();
  await eleventy.init();
  const [, written] = await eleventy.write();
  if (listAnswers().size > known) answers.keep(listAnswers());
  return written.map(({ url, content }) => {
    return { path: url, file: fileOfPage(url), html: content };
  });
}
