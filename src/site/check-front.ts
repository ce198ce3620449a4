import { type ChosenStory, findCurrentChoice } from "../model/front-choice.ts";
import type { PageLinks } from "../content/checks/check-links.ts";
import { findMeantAddress } from "../content/checks/meant-page.ts";
import { suggestStory } from "../content/checks/meant-story.ts";
import { storyNotOut, storyTwice, wrongFrontLink } from "../messages/content/front.ts";
import { unknownStory } from "../messages/content/names.ts";
import type { Embargo } from "../model/newsroom.ts";
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
      findUnknownStory(chosen, slugs, reports) ??
      (known.has(chosen.slug) ? storyTwice(chosen.slug) : undefined) ??
      findEarlyStory(chosen, embargoes, clock.isPreview);
    known.add(chosen.slug);
    return finding ? [problemAtPlace(chosen.place, finding)] : [];
  });
}

/** The link of the breaking news, which has to lead to a page that is out. */
export function listFrontLinks({ front, clock }: Opened): PageLinks {
  const breaking = findCurrentChoice(front, clock.now)?.breaking;
  const isPath = breaking !== undefined && PATH.test(breaking.link);
  return { path: "/", links: isPath ? [{ href: breaking.link, place: breaking.place }] : [] };
}

const PATH = /^\/(?:[a-z\d-]+\/)*(?:#.*)?$/;

/** Finds a link of the breaking news that is no address on this site. */
export function checkFrontLink(
  { front, clock }: Opened,
  pages: ReadonlyMap<string, unknown>,
): readonly Problem[] {
  const breaking = findCurrentChoice(front, clock.now)?.breaking;
  if (breaking === undefined || PATH.test(breaking.link)) return [];
  const { link, place } = breaking;
  // The address of a link in Markdown, and the path of a whole address.
  const written = (/\]\(([^()]*)\)$/.exec(link)?.[1] ?? link).replace(/^https?:\/\/[^/]+/i, "");
  const right = findMeantAddress(written, "/", pages);
  return [problemAtPlace(place, wrongFrontLink(link, right))];
}

/** Folders of stories, and the folder that a section or a title belongs to. */
function findUnknownStory(
  { slug }: ChosenStory,
  slugs: readonly string[],
  reports: readonly StorySummary[],
): Finding | undefined {
  if (slugs.includes(slug)) return undefined;
  const titles = reports.flatMap(({ outline }) => outline ?? []);
  const paths = reports.flatMap(({ anchors }) => anchors.map(([path]) => path));
  return unknownStory(slug, suggestStory(slug, { slugs, titles, paths }));
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
