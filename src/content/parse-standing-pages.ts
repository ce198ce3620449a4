import { OWN_PREFIX } from "../markdown/anchors.ts";
import { SLUG } from "../markdown/slug.ts";
import { nameTooLong } from "../messages/limits.ts";
import type { LocatedDescription } from "./checks/check-descriptions.ts";
import type { PageLinks } from "./checks/check-links.ts";
import type { ContentContext } from "./content-context.ts";
import { LIMITS } from "../source/limits.ts";
import type { StandingPage } from "../model/newsroom.ts";
import { locateDescription, parseArticle } from "./parse-article.ts";
import { parseBody } from "./parse-body.ts";
import { standingPageFields } from "./schemas/story.ts";
import { type SourceFile, problemOfFile } from "../source/source-text.ts";

/** Where standing pages live. */
const STANDING_FOLDER = "src/standing/";

/** Folders that the site fills itself. */
const RESERVED_SLUGS: readonly string[] = [
  "archive",
  "corrections",
  "page",
  "people",
  "places",
  "search",
  "sources",
  "stories",
  "topics",
];

/** A standing page, as far as it could be read, with what the checks over the whole site need. */
export interface ParsedStandingPage extends PageLinks {
  /** Undefined where it has a fault, which is reported. */
  readonly page: StandingPage | undefined;
  readonly descriptions: readonly LocatedDescription[];
  /** Null where they cannot be told. */
  readonly anchors: readonly string[] | null;
}

/** Parses the pages that are no news. */
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
      const finding = nameTooLong("The file's name", slug.length, LIMITS.name);
      context.report(problemOfFile(file.path, finding));
      return [];
    }
    if (file.refusal) {
      context.report(problemOfFile(file.path, file.refusal));
      return [];
    }
    const message = RESERVED_SLUGS.includes(slug)
      ? `"${name}" cannot be a standing page: the site has pages of its own at /${slug}/.`
      : `"${name}" cannot be a standing page.`;
    const fix = 'Name the file after its address, such as "about.md" for /about/.';
    context.report(problemOfFile(file.path, { rule: "file-name", message, fix }));
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
    embargoesSections: false,
  };
  const { blocks, links, anchors } = parseBody(source, bodyStart, options, context);
  const page = fields && { slug, path, ...fields, body: blocks };
  return { path, page, links, descriptions: locateDescription(article), anchors };
}
