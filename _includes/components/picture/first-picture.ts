import type { Block } from "../../../src/model/newsroom.ts";
import type { Picture } from "../../../src/model/picture.ts";

/** The first picture of a page: the hero, where it comes before these texts, or the first in them. */
export function findFirstPicture(
  texts: readonly (readonly Block[])[],
  hero?: Picture,
): Picture | undefined {
  if (hero) return hero;
  const found = texts.flat().find((block) => block.kind === "picture");
  return found?.kind === "picture" ? found.picture : undefined;
}
