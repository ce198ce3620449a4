import type { EleventyConfiguration } from "@11ty/eleventy";
import type { Newsroom } from "./newsroom.ts";
import { parseNewsroom } from "./parse-newsroom.ts";
import { ContentError, formatReport } from "./problem.ts";
import { readSourceFiles } from "./read-source-files.ts";

/** Options of the content plugin. */
export interface ContentOptions {
  /** The checkout whose content is read. */
  readonly root: string;
}

/** Gives every template the Newsroom as `newsroom`; content with errors stops the build. */
export function contentPlugin(
  options: ContentOptions,
): (configuration: EleventyConfiguration) => void {
  return (configuration) => {
    configuration.addGlobalData("newsroom", () => loadNewsroom(options));
  };
}

/** Reads and parses a checkout's content; throws a ContentError that lists every problem. */
function loadNewsroom({ root }: ContentOptions): Newsroom {
  const { newsroom, problems } = parseNewsroom(readSourceFiles(root));
  if (newsroom === undefined) throw new ContentError(problems);
  if (problems.length > 0) process.stderr.write(`${formatReport(problems)}\n`);
  return newsroom;
}
