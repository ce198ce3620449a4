import type { Site } from "../model/newsroom.ts";
import type { ShareTask } from "../pictures/make-shares.ts";
import { keyOf } from "../pictures/read-pictures.ts";
import { keyOfShare } from "../pictures/share-image.ts";
import type { SourceFile } from "../source/source-text.ts";
import type { StorySummary } from "./open-newsroom.ts";
import { nameShare } from "./share-images.ts";

/** The share images of a site, each once, with the photographs that they show. */
export function planShares(
  sources: readonly SourceFile[],
  reports: readonly StorySummary[],
  site: Pick<Site, "name">,
): readonly ShareTask[] {
  const pictures = new Map(
    sources.flatMap((source) => (source.picture ? [[source.path, source] as const] : [])),
  );
  const tasks = reports
    .flatMap(({ shares = [] }) => shares)
    .map((share) => {
      const image = nameShare(share, site);
      const source = image.hero && pictures.get(image.hero.path);
      return [keyOfShare(image), { image, heroKey: source && keyOf(source) }] as const;
    });
  return [...new Map(tasks).values()];
}
