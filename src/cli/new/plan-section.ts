import { STORIES_FOLDER } from "../../content/story-files.ts";
import { afterSection, takenSection } from "../../messages/commands/new.ts";
import type { Language } from "../../messages/text.ts";
import { formatArticle } from "./front-matter-text.ts";
import { type KnownContent, type KnownStory, getStory } from "./known-content.ts";
import { type FilePlan, checkTitle, chooseSlug, formatToday, offerIds } from "./plan-file.ts";
import { type CompleteRequest, RequestError } from "./request.ts";

/** Plans a story's next numbered file; `now` is in milliseconds since 1970. Throws a RequestError where that is not possible. */
export function planSection(
  request: CompleteRequest & { readonly kind: "section" },
  known: KnownContent,
  now: number,
  language: Language,
): FilePlan {
  const story = getStory(known, request.story);
  const title = checkTitle(request.title);
  const slug = chooseSlug({ ...request, title });
  refuseTaken(slug, story);
  const path = `${STORIES_FOLDER}${story.slug}/${nextNumber(story)}-${slug}.md`;
  const fields = [
    { name: "title", value: title },
    { name: "description", value: "" },
    { name: "published", value: formatToday(now, known) },
    offerIds("people", request, known, language),
    offerIds("places", request, known, language),
  ];
  return { path, text: formatArticle(fields, ""), next: afterSection(path) };
}

function nextNumber({ sections }: KnownStory): number {
  return Math.max(0, ...sections.map(({ number }) => number)) + 1;
}

function refuseTaken(slug: string, { sections }: KnownStory): void {
  const twin = sections.find((section) => section.slug === slug);
  if (twin === undefined) return;
  throw new RequestError(takenSection(slug, twin.file.path));
}
