import { tooManyRedirects } from "../messages/moves.ts";
import type { Move } from "../content/list-moves.ts";
import { listRedirects } from "./list-redirects.ts";
import type { OpenedNewsroom } from "./open-newsroom.ts";
import type { StoryOutline } from "../model/outline.ts";
import type { Problem } from "../source/problem.ts";
import { problemAtPlace } from "../source/source-text.ts";

/** The limits of Cloudflare Pages: https://developers.cloudflare.com/pages/configuration/redirects/ */
const MOST = { stories: 100, sections: 2_000 };

/** Finds a list of redirects that is longer than the host named in `site.json` allows. */
export function checkRedirects(
  { site, redirectsPlace }: Pick<OpenedNewsroom, "site" | "redirectsPlace">,
  moves: readonly Pick<Move, "from" | "to">[],
  stories: readonly Pick<StoryOutline, "path">[],
): readonly Problem[] {
  if (site?.redirects !== "cloudflare-pages" || redirectsPlace === undefined) return [];
  const redirects = listRedirects(moves, stories);
  const ofStories = redirects.filter(({ from }) => from.endsWith("*")).length;
  const ofSections = redirects.length - ofStories;
  const isTooLong = ofStories > MOST.stories || ofSections > MOST.sections;
  if (!isTooLong) return [];
  return [problemAtPlace(redirectsPlace, tooManyRedirects({ ofStories, ofSections }, MOST))];
}
