import { STORIES_FOLDER } from "../../content/story-files.ts";
import { formatArticle } from "./front-matter-text.ts";
import type { KnownContent } from "./known-content.ts";
import { type FilePlan, checkTitle, chooseSlug, formatToday, offerIds } from "./plan-file.ts";
import { type CompleteRequest, RequestError } from "./request.ts";

/** Plans a story's `index.md`; `now` is in milliseconds since 1970. Throws a RequestError where that is not possible. */
export function planStory(
  request: CompleteRequest & { readonly kind: "story" },
  known: KnownContent,
  now: number,
): FilePlan {
  const title = checkTitle(request.title);
  const slug = chooseSlug({ ...request, title });
  refuseTaken(slug, known);
  const path = `${STORIES_FOLDER}${slug}/index.md`;
  const fields = [
    { name: "title", value: title },
    { name: "description", value: "" },
    { name: "published", value: formatToday(now, known) },
    { name: "status", value: "developing" },
    offerIds("byline", fillSingle(request, "byline", known), known),
    offerIds("topics", fillSingle(request, "topics", known), known),
    offerIds("people", request, known),
    offerIds("places", request, known),
    { name: "keyPoints", value: ["", "", ""], isLong: true },
  ];
  const next = [
    `Write the description, three to five key points, and the opening above "::sections" in ${path}.`,
    `Add the first section: npm run new -- section ${slug} "Title"`,
    "npm run check tells what is still missing; npm run dev shows the story.",
  ];
  return { path, text: formatArticle(fields, "::sections"), next };
}

function refuseTaken(slug: string, { stories }: KnownContent): void {
  const other = "For another story, give another address with --slug.";
  if (stories.some((story) => story.slug === slug)) {
    const message = `There is a story "${slug}" already, in ${STORIES_FOLDER}${slug}.`;
    throw new RequestError(`${message} ${other}`);
  }
  const heir = stories.find(({ formerly }) => formerly.includes(slug));
  if (heir === undefined) return;
  throw new RequestError(`"${slug}" is a former address of the story "${heir.slug}". ${other}`);
}

/** Fills in the only id where there is one. */
function fillSingle(
  { ids }: CompleteRequest,
  field: "byline" | "topics",
  known: KnownContent,
): Pick<CompleteRequest, "ids"> {
  const [only, ...others] = known.ids[field];
  if (ids?.[field] !== undefined || only === undefined || others.length > 0) return { ids };
  return { ids: { ...ids, [field]: [only.id] } };
}
