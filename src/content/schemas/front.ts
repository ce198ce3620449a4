import { z } from "zod";
import { date, pathWithAnchor, slug, text } from "./fields.ts";

/** The most stories that are pinned below the lead. */
const MOST_PINNED = 3;

const until = date
  .optional()
  .describe(
    "The moment from which this is left out, such as 2022-01-06T12:00:00+02:00. Leave it out where it stays until you take it away.",
  );

const story = z.strictObject({
  story: slug.describe("The story's folder, such as kazakhstan-unrest."),
  until,
});

/** Schema of `_data/front.json`, what the editor puts where on the front page. */
export const frontFields = z
  .strictObject({
    breaking: z
      .strictObject({
        text: text.describe("One sentence, such as «Παραιτήθηκε η κυβέρνηση του Καζακστάν»."),
        link: pathWithAnchor.describe("The page that says more, such as /stories/kazakhstan-unrest/."),
        until: date.describe("The moment from which it is left out, such as 2022-01-05T20:00:00+02:00."),
      })
      .optional()
      .describe("News in one line, above everything else."),
    lead: story.optional().describe("The large story; the newest where it is left out."),
    pinned: z
      .array(story)
      .max(MOST_PINNED)
      .optional()
      .describe("Stories that stay right below the lead, in order; at most three."),
    topics: z
      .array(
        z.strictObject({
          topic: slug.describe("An id of topics.json, such as world."),
          stories: z.number().int().min(1).max(50).describe("How many stories of it, such as 4."),
        }),
      )
      .optional()
      .describe("The columns by topic, in order; all topics, the newest first, where it is left out."),
  })
  .describe("What the editor puts where on the front page.");
