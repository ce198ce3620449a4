import { z } from "zod";
import { date, text, writtenId, writtenPath } from "./fields.ts";

/** The most stories that are pinned below the lead. */
const MOST_PINNED = 3;

const until = date
  .optional()
  .describe(
    "Η ώρα από την οποία παραλείπεται, όπως 2022-01-06T12:00:00+02:00. Παραλείψτε την όπου μένει ώσπου να το βγάλετε.",
  );

const story = z.strictObject({
  story: writtenId.describe("Ο φάκελος του ρεπορτάζ, όπως kazakhstan-unrest."),
  until,
});

/** Schema of `_data/front.json`, what the editor puts where on the front page. */
export const frontFields = z
  .strictObject({
    breaking: z
      .strictObject({
        text: text.describe("Μία πρόταση, όπως «Παραιτήθηκε η κυβέρνηση του Καζακστάν»."),
        link: writtenPath.describe("Η σελίδα που λέει περισσότερα, όπως /stories/kazakhstan-unrest/."),
        until: date.describe("Η ώρα από την οποία παραλείπεται, όπως 2022-01-05T20:00:00+02:00."),
      })
      .optional()
      .describe("Μια είδηση σε μία γραμμή, πάνω από όλα."),
    lead: story.optional().describe("Το μεγάλο ρεπορτάζ· αν λείπει, το νεότερο."),
    pinned: z
      .array(story)
      .max(MOST_PINNED)
      .optional()
      .describe("Ρεπορτάζ που μένουν ακριβώς κάτω από το μεγάλο, με τη σειρά· το πολύ τρία."),
    topics: z
      .array(
        z.strictObject({
          topic: writtenId.describe("Ένα id του topics.json, όπως world."),
          stories: z.number().int().min(1).max(50).describe("Πόσα ρεπορτάζ του, όπως 4."),
        }),
      )
      .optional()
      .describe("Οι στήλες ανά θέμα, με τη σειρά· κάθε θέμα έχει μία. Αν λείπει, όλα τα θέματα, το νεότερο πρώτο."),
  })
  .describe("Τι βάζει ο αρχισυντάκτης στο πρωτοσέλιδο, και πού.");
