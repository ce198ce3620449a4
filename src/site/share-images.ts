import type { Section, Site, Story } from "../model/newsroom.ts";
import type { Picture } from "../model/picture.ts";
import type { ShareHero, ShareImage } from "../pictures/share-image.ts";

/** A share image before the name of the site is known. */
export type NamelessShare = Omit<ShareImage, "siteName">;

/** Scripts whose letters the typeface has. */
const SET_LETTERS = /^[\p{Script=Greek}\p{Script=Latin}\p{Script=Cyrillic}\P{L}]*$/u;

/** The share images of a story and its sections; what is not out yet has none. */
export function listShares(story: Story): readonly NamelessShare[] {
  return [
    describeShare(story, story),
    ...story.sections.map((each) => describeShare(story, each)),
  ].flatMap((share) => share ?? []);
}

/** The share image of a story's page or of a section's; undefined where it is not out yet, or has letters that the typeface lacks. */
export function describeShare(story: Story, article: Story | Section): NamelessShare | undefined {
  if (story.embargo || article.embargo) return undefined;
  const kicker = article === story ? story.topics[0]?.name : story.title;
  const { title } = article;
  if (!SET_LETTERS.test(title) || !SET_LETTERS.test(kicker ?? "")) return undefined;
  return { kicker, title, hero: story.hero && describeHero(story.hero) };
}

function describeHero({ path, files, focus }: Picture): ShareHero | undefined {
  const widest = files.findLast(({ kind }) => kind === "jpeg");
  return widest && { path, file: widest.file, focus };
}

/** The share image of a page of this site. */
export function nameShare(share: NamelessShare, { name }: Pick<Site, "name">): ShareImage {
  return { ...share, siteName: name };
}
