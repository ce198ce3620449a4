import { BY_DESK, type CitedSources } from "../markdown/prose.ts";
import { parsePlainCitation } from "../markdown/rules/citation.ts";
import { malformedSource, personAsSource } from "../messages/content/sources.ts";
import { checkCitation } from "./checks/check-references.ts";
import { findMeantCitation } from "./checks/meant-citation.ts";
import { findMeantWork } from "./checks/meant-work.ts";
import { type ContentContext, reportAt } from "./content-context.ts";
import type { ParsedArticle } from "./parse-article.ts";
import type { NewsDate } from "../model/news-date.ts";
import type { Problem } from "../source/problem.ts";
import { type Finding, problemAt } from "../source/source-text.ts";

/** The sources in an article's front matter, whose last change is given, for paragraphs without a citation; undefined where it names none, the desk where they are wrong, which is reported. */
export function resolveSource(
  article:
    Pick<ParsedArticle<{ readonly source?: string | undefined }>, "sound" | "data"> | undefined,
  latest: NewsDate | undefined,
  context: ContentContext,
): CitedSources | undefined {
  const { sound, data } = article ?? {};
  if (data === undefined || sound?.source === undefined) return undefined;
  const citations = parsePlainCitation(sound.source);
  if (citations === undefined) {
    reportAt(
      context,
      data,
      ["source"],
      malformedSource(
        findMeantWork(sound.source, context.catalogue) ??
          findMeantCitation(sound.source, context.catalogue),
      ),
    );
    return BY_DESK;
  }
  const { catalogue } = context;
  const checked = { ...context, latest };
  const problems: Problem[] = [];
  for (const citation of citations) {
    const { source, offsets } = citation;
    const isPerson = catalogue.ids.get("people")?.has(source) === true;
    const report = (offset: number, finding: Finding): void => {
      const isName = isPerson && offset === offsets.source;
      const place = data.offsetIn(["source"], offset);
      problems.push(problemAt(data.source, place, isName ? personAsSource(source) : finding));
    };
    checkCitation(citation, checked, report);
  }
  problems.forEach(context.report);
  return problems.length === 0 ? citations : BY_DESK;
}
