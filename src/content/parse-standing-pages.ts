import { OWN_PREFIX } from "../markdown/anchors.ts";
import { SLUG, slugify } from "../markdown/slug.ts";
import { wrongPageName } from "../messages/content/story-files.ts";
import { NAMED, nameTooLong } from "../messages/source/limits.ts";
import type { LocatedDescription } from "./checks/check-descriptions.ts";
import type { PageLinks } from "./checks/check-links.ts";
import type { ContentContext } from "./content-context.ts";
import { LIMITS } from "../source/limits.ts";
import type { StandingPage } from "../model/newsroom.ts";
import { locateDescription, parseArticle } from "./parse-article.ts";
import { parseBody } from "./parse-body.ts";
import { standingPageFields } from "./schemas/story.ts";
import { type SourceFile, problemOfFile } from "../source/source-text.ts";

/** The folder of standing pages. */
const STANDING_FOLDER = "src/standing/";

/** Addresses of the site's own pages. */
const RESERVED_SLUGS: readonly string[] = [
  "archive",
  "corrections",
  "feeds",
  "page",
  "people",
  "places",
  "search",
  "sources",
  "stories",
  "topics",
];

/** A standing page, with the facts that checks of the whole site need. */
export interface ParsedStandingPage extends PageLinks {
  /** Undefined where it has errors, which are already reported. */
  readonly page: StandingPage | undefined;
  readonly descriptions: readonly LocatedDescription[];
  /** Null where they are unknown because of errors. */
  readonly anchors: readonly string[] | null;
}

/** Parses the standing pages. */
export function parseStandingPages(
  files: readonly SourceFile[],
  context: ContentContext,
): readonly ParsedStandingPage[] {
  return files.flatMap((file) => {
    if (!file.path.startsWith(STANDING_FOLDER)) return [];
    const name = file.path.slice(STANDING_FOLDER.length);
    const slug = name.replace(/\.md$/, "");
    if (name !== slug && SLUG.test(slug) && !RESERVED_SLUGS.includes(slug)) {
      if (slug.length <= LIMITS.name) return [parseStandingPage(file, slug, context)];
      const finding = nameTooLong(NAMED.file, slug.length, LIMITS.name);
      context.report(problemOfFile(file.path, finding));
      return [];
    }
    if (file.refusal) {
      context.report(problemOfFile(file.path, file.refusal));
      return [];
    }
    const taken = RESERVED_SLUGS.includes(slug) ? `/${slug}/` : undefined;
    context.report(
      problemOfFile(file.path, wrongPageName(name, taken, slugify(name.replace(/\.md$/i, "")))),
    );
    return [];
  });
}

function parseStandingPage(
  file: SourceFile,
  slug: string,
  context: ContentContext,
): ParsedStandingPage {
  const path = `/${slug}/`;
  const article = parseArticle(file, standingPageFields, context);
  if (article?.bodyStart === undefined) {
    return { path, page: undefined, links: [], descriptions: [], anchors: null };
  }
  const { source, bodyStart, fields } = article;
  const options = {
    idPrefix: OWN_PREFIX,
    isNews: false,
    timeline: undefined,
    allowsSections: false,
    mayBeEmpty: false,
    pictures: undefined,
    exhibits: undefined,
  };
  const { blocks, links, anchors } = parseBody(source, bodyStart, options, context);
  const page = fields && { slug, path, ...fields, body: blocks };
  return { path, page, links, descriptions: locateDescription(article), anchors };
}
