import { type ChosenStory, findCurrentChoice } from "../model/front-choice.ts";
import type { PageLinks } from "../content/checks/check-links.ts";
import { storyNotOut, storyTwice } from "../messages/content/front.ts";
import { unknownStory } from "../messages/content/names.ts";
import type { Embargo } from "../model/newsroom.ts";
import { suggestName } from "../source/nearest.ts";
import type { Problem } from "../source/problem.ts";
import { type Finding, problemAtPlace } from "../source/source-text.ts";
import type { OpenedNewsroom, StorySummary } from "./open-newsroom.ts";

type Opened = Pick<OpenedNewsroom, "front" | "folders" | "clock">;

/** Finds the stories that `front.json` names and that are unknown, not out, or named twice. What is past its end is not looked at. */
export function checkFront(
  { front, folders, clock }: Opened,
  reports: readonly StorySummary[],
): readonly Problem[] {
  const choice = findCurrentChoice(front, clock.now);
  if (choice === undefined) return [];
  const slugs = folders.map(({ slug }) => slug);
  const embargoes = new Map(reports.flatMap((report) => report.embargoes));
  const known = new Set<string>();
  return [...(choice.lead ? [choice.lead] : []), ...choice.pinned].flatMap((chosen) => {
    const finding =
      findUnknownStory(chosen, slugs) ??
      (known.has(chosen.slug) ? storyTwice(chosen.slug) : undefined) ??
      findEarlyStory(chosen, embargoes, clock.isPreview);
    known.add(chosen.slug);
    return finding ? [problemAtPlace(chosen.place, finding)] : [];
  });
}

/** The link of the breaking news, which has to lead to a page that is out. */
export function listFrontLinks({ front, clock }: Opened): PageLinks {
  const breaking = findCurrentChoice(front, clock.now)?.breaking;
  const links = breaking ? [{ href: breaking.link, place: breaking.place }] : [];
  return { path: "/", links };
}

function findUnknownStory({ slug }: ChosenStory, slugs: readonly string[]): Finding | undefined {
  return slugs.includes(slug) ? undefined : unknownStory(slug, suggestName(slug, slugs));
}

/** A preview shows what is not out, so there it is a warning. */
function findEarlyStory(
  { slug }: ChosenStory,
  embargoes: ReadonlyMap<string, Embargo>,
  isPreview: boolean,
): Finding | undefined {
  const embargo = embargoes.get(`/stories/${slug}/`);
  if (embargo === undefined) return undefined;
  const until = embargo.kind === "draft" ? undefined : embargo.until.iso;
  return { ...storyNotOut(slug, until), severity: isPreview ? "warning" : "error" };
}
