import type { EleventyConfiguration } from "@11ty/eleventy";
import type { SearchRecord } from "../site/search-records.ts";
import { indexStories } from "../search/index-stories.ts";
import { listSearchNames } from "../site/search-names.ts";
import { onWrite } from "../site/on-run.ts";
import type { SiteBuild, WholeRun } from "../site/site-build.ts";
import { type OutputFile, listOwnPages } from "../site/site-output.ts";
import { createFeeds } from "./feeds/joint-feeds.ts";
import { formatFeed } from "./feeds/format-feed.ts";
import { listFiles } from "./list-files.ts";
import { type MovePlan, planMoves } from "./plan-moves.ts";

/** Creates feeds, sitemaps, redirects and the search index as files of the run. */
export function discoveryPlugin(eleventy: EleventyConfiguration, build: SiteBuild): void {
  if (!build.isWhole) return;
  let index: readonly OutputFile[] | undefined;
  onWrite(eleventy, "eleventy.after", () => {
    const run = build.whole();
    const { files } = build.output;
    const moves = planMoves(run.context.site, run.site);
    // The index takes longer than all pages, so a watching run creates it only once.
    index ??= listIndexFiles(run);
    build.output = {
      redirected: moves.redirected,
      files: [
        ...files,
        ...listFeedFiles(run, moves),
        ...listFiles({
          site: run.site,
          plan: run.plan,
          reports: run.site.read.map(({ report }) => report),
          moves,
          ownPages: listOwnPages(files, run.pages),
        }).map(toText),
        ...index,
      ],
    };
  });
}

/** The feeds in all formats, also at their old addresses. */
function listFeedFiles({ site, context }: WholeRun, { copies }: MovePlan): readonly OutputFile[] {
  const stories = site.newsroom?.stories ?? [];
  const files = createFeeds(stories, site.outlines, context)
    .flatMap(formatFeed)
    .map(({ file, text }) => toText({ file, bytes: Buffer.from(text) }));
  const known = new Map(files.map((file) => [`/${file.file}`, file]));
  const copied = copies.flatMap(({ from, to }) => {
    const original = known.get(to);
    return original ? [{ ...original, file: from.slice(1) }] : [];
  });
  return [...files, ...copied];
}

function listIndexFiles({ site, context }: WholeRun): readonly OutputFile[] {
  const stories = site.read.flatMap(({ report: { outline }, texts }) =>
    // The JSON was written by readStory.
    outline ? [{ outline, records: JSON.parse(texts) as readonly SearchRecord[] }] : [],
  );
  const names = listSearchNames(site.opened.catalogue, site.outlines, context.site);
  const files = indexStories(stories, names);
  return files.map(({ path, bytes }) => ({ file: path, bytes, kind: "other", isWritten: false }));
}

function toText({ file, bytes }: Pick<OutputFile, "file" | "bytes">): OutputFile {
  return { file, bytes, kind: "text", isWritten: false };
}
