import { z } from "zod";
import { STORY_KINDS } from "../../model/story-kind.ts";
import { date, ids, slug, slugs, text } from "./fields.ts";

const published = date.describe(
  "When it was published: a whole day such as 2022-01-05, or a time with its offset such as 2022-01-05T17:30:00+02:00.",
);
const updated = date.describe(
  "When it last changed, written as the publication is. Leave it out until something changes.",
);
const dateline = text
  .optional()
  .describe(
    "From where and when it was filed, such as «Αλμάτι, 5 Ιανουαρίου»; leave it out where that is not known.",
  );
const source = text
  .optional()
  .describe(
    "Where whatever cites nothing is from, such as afp, reuters; via=blogger, or desk; of=tokayev in an interview. Leave it out where that is the desk.",
  );
const people = ids.describe(
  "Ids of people.json: who the text is about, the most important first, such as [tokayev, peskov].",
);

const draft = z
  .boolean()
  .optional()
  .describe(
    "true while it is not to be published: it shows under npm run dev and in previews, never on the site.",
  );
const formerly = slugs.optional();

/** Front matter of a story's `index.md`. */
export const storyFields = z
  .strictObject({
    title: text.describe("The headline, such as «Έφοδος διαδηλωτών στο δημαρχείο του Αλμάτι»."),
    description: text.describe(
      "One or two sentences that say what happened. The front page and search engines show them.",
    ),
    published,
    updated: updated.optional(),
    status: z
      .enum(["developing", "closed"])
      .describe("developing while more is to come, closed when nothing is."),
    kind: z
      .enum(STORY_KINDS)
      .optional()
      .describe(
        "What sort of text it is, which readers see beside its topic: analysis, opinion, interview, explainer, factCheck, obituary or live. Leave it out for news.",
      ),
    dateline,
    source,
    byline: ids.min(1).describe("Ids of authors.json: who wrote it, such as [desk]."),
    topics: ids.min(1).describe("Ids of topics.json: where it belongs, such as [world]."),
    people,
    places: ids.describe(
      "Ids of places.json: where it happens, such as [kazakhstan, almaty]. The first stands in the byline where there is no dateline.",
    ),
    keyPoints: z
      .array(text.describe("One sentence; citations and links may stand in it."))
      .min(3)
      .max(5)
      .describe("Three to five sentences that tell the story to a reader in a hurry."),
    draft,
    expires: date
      .optional()
      .describe("When it leaves the front page, such as 2022-02-01. Its own page stays."),
    formerly: formerly.describe(
      "Names that the folder had before, the first one first, such as [almaty-riots]: the old addresses lead to the new ones. Feed readers know the story by the first, so add later names at the end.",
    ),
    corrections: z
      .array(
        z.strictObject({
          date: date.describe("When it was corrected, such as 2022-01-06."),
          text: text.describe("What was wrong and what is right; links may stand in it."),
          section: slug
            .optional()
            .describe(
              "The section that it is about: its file's name without number and ending, such as protests.",
            ),
        }),
      )
      .optional()
      .describe("What the story said wrong. Readers see it before the text."),
  })
  .describe("The front matter of a story's index.md.");

/** Front matter of a section. */
export const sectionFields = z
  .strictObject({
    title: text.describe("The section's heading, such as «Η έφοδος στο δημαρχείο»."),
    description: text.describe(
      "One or two sentences that say what the section tells. Search engines show them.",
    ),
    published,
    updated: updated.optional(),
    dateline,
    source: source.describe(
      "Where whatever cites nothing in the section is from, in place of the story's source, such as afp or desk; of=tokayev.",
    ),
    people: people.optional(),
    places: ids
      .optional()
      .describe("Ids of places.json: where it happens, such as [almaty, zhanaozen]."),
    draft,
    formerly: formerly.describe(
      "Names that the file had before, without number and ending, the first one first, such as [town-hall]: the old addresses lead to the new one. Feed readers know the section by the first, so add later names at the end.",
    ),
  })
  .describe("The front matter of a section.");

/** Front matter of a standing page, such as «Ποιοι είμαστε». */
export const standingPageFields = z
  .strictObject({
    title: text.describe("The page's heading, such as «Ποιοι είμαστε»."),
    description: text.describe(
      "A sentence that says what the page is for. Search engines show it.",
    ),
  })
  .describe("The front matter of a page that is no news.");

/** `timeline.json` beside a story. */
export const timelineFields = z
  .array(
    z.strictObject({
      date: date.optional().describe("The day on which it happened, such as 2022-01-05."),
      from: date
        .optional()
        .describe("In place of a date: the first day of a span, such as 2022-01-02."),
      to: date.optional().describe("The last day of a span, such as 2022-01-05."),
      when: text
        .optional()
        .describe("The part of the day in your own words, such as «μετά το μεσημέρι»."),
      text: text.describe("What happened, in a sentence; citations and links may stand in it."),
      section: text
        .optional()
        .describe(
          "The section that tells of it: its file's name without number and ending, such as protests. Leave it out where no section does.",
        ),
    }),
  )
  .describe("What happened when, in order of time. ::timeline shows it.");
