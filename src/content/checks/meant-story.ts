import { slugify } from "../../markdown/slug.ts";
import { storyOfSection } from "../../messages/content/front.ts";
import { write } from "../../messages/fixes.ts";
import type { Text } from "../../messages/text.ts";
import { suggestName } from "../../source/nearest.ts";

/** The stories that somebody may have meant. */
interface KnownStories {
  /** Their folders. */
  readonly slugs: readonly string[];
  readonly titles: readonly { readonly slug: string; readonly title: string }[];
  /** The paths of their pages: `/stories/unrest/protests/`. */
  readonly paths: readonly string[];
}

/** The advice for a story's folder that does not exist: it may be an address, a file, a title or a section. */
export function suggestStory(written: string, { slugs, titles, paths }: KnownStories): Text {
  const parts = written
    .toLowerCase()
    .split(/[/#]/)
    .map((part) => part.replace(/\.md$/, ""));
  const part = parts.findLast((each) => slugs.includes(each));
  if (part !== undefined) return write(part);
  const plain = slugify(written);
  const titled = titles.find(({ title }) => slugify(title) === plain);
  if (titled) return write(titled.slug);
  const section = paths
    .map((path) => path.split("/"))
    .find(([, , , name]) => name !== "" && name === plain)?.[2];
  return section === undefined ? suggestName(written, slugs) : storyOfSection(section);
}
