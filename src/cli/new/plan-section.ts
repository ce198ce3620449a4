import { STORIES_FOLDER } from "../../content/story-files.ts";
import { formatArticle } from "./front-matter-text.ts";
import { type KnownContent, type KnownStory, getStory } from "./known-content.ts";
import { type FilePlan, checkTitle, chooseSlug, formatToday, offerIds } from "./plan-file.ts";
import { type CompleteRequest, RequestError } from "./request.ts";

/** Plans a story's next numbered file; `now` is in milliseconds since 1970. Throws a RequestError where that is not possible. */
export function planSection(
  request: CompleteRequest & { readonly kind: "section" },
  known: KnownContent,
  now: number,
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
    offerIds("people", request, known),
    offerIds("places", request, known),
  ];
  const next = [
    `Write the description and the text in ${path}, and cite a source in each paragraph, such as [@afp].`,
    "npm run check tells what is still missing; npm run dev shows the story.",
  ];
  return { path, text: formatArticle(fields, ""), next };
}

function nextNumber({ sections }: KnownStory): number {
  return Math.max(0, ...sections.map(({ number }) => number)) + 1;
}

function refuseTaken(slug: string, { sections }: KnownStory): void {
  const twin = sections.find((section) => section.slug === slug);
  if (twin === undefined) return;
  const message = `The story has a section "${slug}" already: ${twin.file.path}.`;
  throw new RequestError(`${message} For another section, give another address with --slug.`);
}
