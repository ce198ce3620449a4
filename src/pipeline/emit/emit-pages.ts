import Eleventy, { type EleventyConfiguration } from "@11ty/eleventy";
import configure from "../../../.eleventy.ts";
import { type SitePage, fileOfPage } from "../../model/site-pages.ts";
import { listAnswers, readAnswers } from "../../render/ask-minifier.ts";
import type { SiteContext } from "../../site/site-context.ts";
import { findDiskProblem } from "../disk-error.ts";
import { loadPageTemplates } from "./page-templates.ts";
import { TemplateError, describeTemplateError } from "./template-error.ts";

/** A page that was written: its address, its file below the output folder, and what is in it. */
export interface EmittedPage {
  readonly path: string;
  readonly file: string;
  readonly html: string;
}

/** What the minifier answered to this code in builds before. */
export interface AnswerCache {
  readonly find: () => ReadonlyMap<string, string>;
  readonly store: (answers: ReadonlyMap<string, string>) => void;
}

/** Makes pages below a folder. */
export type EmitPages = (
  pages: readonly SitePage[],
  context: SiteContext,
  folder: string,
  answers: AnswerCache,
) => Promise<readonly EmittedPage[]>;

/** Makes pages of the newsroom with one run of Eleventy, as `.eleventy.ts` says, below a folder. */
export async function emitPages(
  pages: readonly SitePage[],
  context: SiteContext,
  folder: string,
  answers: AnswerCache,
): Promise<readonly EmittedPage[]> {
  if (listAnswers().size === 0) readAnswers(answers.find());
  const known = listAnswers().size;
  const templates = await loadPageTemplates();
  const eleventy = new Eleventy("src/pages", folder, {
    configPath: false,
    config: (configuration: EleventyConfiguration) => {
      configure(configuration, { context, pages, outlines: [], listings: [] });
      configuration.addPlugin(takeTemplates, templates);
    },
  });
  eleventy.disableLogger();
  const [, written] = await writePages(eleventy);
  if (listAnswers().size > known) answers.store(listAnswers());
  return written.map(({ url, content }) => {
    return { path: url, file: fileOfPage(url), html: content };
  });
}

/** The errors of a disk keep their place; all others are told by their template. */
async function writePages(eleventy: Eleventy): ReturnType<Eleventy["write"]> {
  try {
    await eleventy.init();
    return await eleventy.write();
  } catch (error) {
    if (findDiskProblem(error)) throw error;
    throw new TemplateError(describeTemplateError(error), { cause: error });
  }
}

/** Has a run make the pages of these templates, which are loaded already, and nothing else. */
function takeTemplates(
  configuration: EleventyConfiguration,
  templates: ReadonlyMap<string, object>,
): void {
  configuration.ignores.add("src/pages/**");
  configuration.passthroughCopies = {};
  for (const [path, template] of templates) configuration.addTemplate(path, template);
  const paths = new Set([...templates.keys()].map((path) => `./src/pages/${path}`));
  configuration.addPreprocessor("take-templates", "*", ({ page }) =>
    paths.has(page.inputPath) ? undefined : false,
  );
}
