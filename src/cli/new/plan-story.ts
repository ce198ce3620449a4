import { STORIES_FOLDER } from "../../content/story-files.ts";
import { afterStory, formerStory, takenStory } from "../../messages/commands/new.ts";
import type { Language } from "../../messages/text.ts";
import { formatArticle } from "./front-matter-text.ts";
import type { KnownContent } from "./known-content.ts";
import {
  type FilePlan,
  checkTitle,
  chooseSlug,
  formatMinute,
  formatToday,
  offerIds,
} from "./plan-file.ts";
import { type CompleteRequest, RequestError } from "./request.ts";
import { statusOfKind, writeSkeleton } from "./skeletons.ts";

/** Plans a story's `index.md`; `now` is in milliseconds since 1970. Throws a RequestError where that is not possible. */
export function planStory(
  request: CompleteRequest & { readonly kind: "story" },
  known: KnownContent,
  now: number,
  language: Language,
): FilePlan {
  const { storyKind: kind = "news" } = request;
  const title = checkTitle(request.title);
  const slug = chooseSlug({ ...request, title });
  refuseTaken(slug, known);
  const path = `${STORIES_FOLDER}${slug}/index.md`;
  const fields = [
    { name: "title", value: title },
    { name: "description", value: "" },
    { name: "published", value: formatToday(now, known) },
    { name: "status", value: statusOfKind(kind) },
    ...(kind === "news" ? [] : [{ name: "kind", value: kind }]),
    offerIds("byline", fillSingle(request, "byline", known), known, language),
    offerIds("topics", fillSingle(request, "topics", known), known, language),
    offerIds("people", request, known, language),
    offerIds("places", request, known, language),
    { name: "keyPoints", value: ["", "", ""], isLong: true },
  ];
  const [person] = request.ids?.people ?? [];
  const body = writeSkeleton(kind, { person, now: formatMinute(now, known), language });
  return { path, text: formatArticle(fields, body), next: afterStory(path, slug) };
}

function refuseTaken(slug: string, { stories }: KnownContent): void {
  if (stories.some((story) => story.slug === slug)) {
    throw new RequestError(takenStory(slug, `${STORIES_FOLDER}${slug}`));
  }
  const heir = stories.find(({ formerly }) => formerly.includes(slug));
  if (heir === undefined) return;
  throw new RequestError(formerStory(slug, heir.slug));
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
