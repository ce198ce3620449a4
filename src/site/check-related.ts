import { suggestStory } from "../content/checks/meant-story.ts";
import { unknownStory } from "../messages/content/names.ts";
import { RELATED_TO_ITSELF, relatedNotOut } from "../messages/content/related.ts";
import { releaseOf } from "../model/embargo.ts";
import type { Embargo } from "../model/newsroom.ts";
import type { Problem } from "../source/problem.ts";
import { type Finding, problemAtPlace } from "../source/source-text.ts";
import type { OpenedNewsroom, StorySummary } from "./open-newsroom.ts";

/** Finds related stories that authors name and that are unknown, the story itself, or published later than it. */
export function checkRelated(
  { folders, clock }: Pick<OpenedNewsroom, "folders" | "clock">,
  reports: readonly StorySummary[],
): readonly Problem[] {
  const naming = reports.flatMap(({ related }) => related ?? []);
  if (naming.length === 0) return [];
  const known: KnownStories = {
    slugs: folders.map(({ slug }) => slug),
    titles: reports.flatMap(({ outline }) => outline ?? []),
    paths: reports.flatMap(({ anchors }) => anchors.map(([path]) => path)),
    embargoes: new Map(reports.flatMap((report) => report.embargoes)),
    isPreview: clock.isPreview,
  };
  return naming.flatMap(({ slug, named }) =>
    named.flatMap((each) => {
      const finding = findProblem(each.slug, slug, known);
      return finding ? [problemAtPlace(each.place, finding)] : [];
    }),
  );
}

interface KnownStories {
  readonly slugs: readonly string[];
  readonly titles: readonly { readonly slug: string; readonly title: string }[];
  readonly paths: readonly string[];
  readonly embargoes: ReadonlyMap<string, Embargo>;
  readonly isPreview: boolean;
}

function findProblem(named: string, slug: string, known: KnownStories): Finding | undefined {
  if (named === slug) return RELATED_TO_ITSELF;
  if (!known.slugs.includes(named)) return unknownStory(named, suggestStory(named, known));
  const embargo = known.embargoes.get(`/stories/${named}/`);
  const own = known.embargoes.get(`/stories/${slug}/`);
  if (embargo === undefined || releaseOf(embargo) <= releaseOf(own)) return undefined;
  const until = embargo.kind === "draft" ? undefined : embargo.until.iso;
  return { ...relatedNotOut(named, until), severity: known.isPreview ? "warning" : "error" };
}
