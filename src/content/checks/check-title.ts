import { longTitle } from "../../messages/structure.ts";
import type { LocatedData } from "../../source/located-data.ts";
import type { Problem } from "../../source/problem.ts";
import { problemAt } from "../../source/source-text.ts";

/** How long a title may be for search engines to show all of it. */
export interface TitleLimit {
  /** What stands behind the title. */
  readonly siteName: string;
  /** Of both together, with what parts them. */
  readonly characters: number;
}

/** Warns of a title that search engines cut. */
export function checkTitle(
  title: string,
  data: LocatedData,
  { siteName, characters: limit }: TitleLimit,
): readonly Problem[] {
  const count = Array.from(`${title} – ${siteName}`).length;
  if (count <= limit) return [];
  return [problemAt(data.source, data.offsetOf(["title"]), longTitle(count, limit))];
}
