import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { Newsroom } from "../../src/model/newsroom.ts";
import { openSite } from "../../src/site/open-site.ts";
import { readSourceFiles } from "../../src/source/read-source-files.ts";
import { addBase } from "../../src/links/site-address.ts";
import type { ShownLink } from "../support/page-facts.ts";
import { readSiteBase, readSiteFolder, readSiteRoot } from "../support/pages.ts";

/** What the page of a story or of a section has to show. */
export interface ExpectedArticle {
  readonly path: string;
  readonly title: string;
  readonly sources: readonly ShownLink[];
  /** Of a story; a section has none. */
  readonly sections: readonly ShownLink[];
  /** In milliseconds since 1970 UTC. */
  readonly updated: number;
}

/** Reads the content that the served site was built from, by the clock of its build; throws where the content has errors. */
export function readContent(): Newsroom {
  const moment = readFileSync(join(readSiteFolder(), "build-time.txt"), "utf8").trim();
  const now = Date.parse(moment);
  if (Number.isNaN(now)) throw new Error(`The site says that it was built at "${moment}".`);
  const files = readSourceFiles(readSiteRoot());
  const { newsroom, problems } = openSite(files, { now, isPreview: false });
  if (newsroom !== undefined) return newsroom;
  throw new Error(`The content has ${problems.length} problems. Run npm run check.`);
}

/** Lists the stories and sections, those that changed last first. */
export function listArticles({ stories }: Newsroom): readonly ExpectedArticle[] {
  const articles = stories.flatMap((story) => [
    expectArticle(story, story.sections),
    ...story.sections.map((section) => expectArticle(section, [])),
  ]);
  return articles.toSorted((one, other) => other.updated - one.updated);
}

/** The path on the host that leads to a page of the site. */
export function onHost(path: string): string {
  return addBase({ base: readSiteBase() }, path);
}

type Article = Newsroom["stories"][number] | Newsroom["stories"][number]["sections"][number];

function expectArticle(
  { path, title, sources, updated }: Article,
  sections: Newsroom["stories"][number]["sections"],
): ExpectedArticle {
  // The desk is listed last, apart from the sources.
  const listed = sources.toSorted((a, b) => countDesk(a) - countDesk(b));
  return {
    path,
    title,
    sources: listed.map(({ source }) => ({ name: source.name, href: onHost(source.path) })),
    sections: sections.map((section) => ({ name: section.title, href: onHost(section.path) })),
    updated: updated.instant,
  };
}

function countDesk({ source }: Article["sources"][number]): number {
  return source.kind === "desk" ? 1 : 0;
}
