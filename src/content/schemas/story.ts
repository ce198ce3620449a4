import { z } from "zod";
import { AUTHOR_ROLES } from "../../model/author-role.ts";
import { STORY_KINDS } from "../../model/story-kind.ts";
import { UPDATE_ORDERS } from "../../model/updates.ts";
import { date, focus, ids, slug, slugs, text, writtenId } from "./fields.ts";

const published = date.describe(
  "Πότε δημοσιεύτηκε: μια ολόκληρη ημέρα όπως 2022-01-05, ή μια ώρα με τη διαφορά της από την UTC όπως 2022-01-05T17:30:00+02:00.",
);
const updated = date.describe(
  "Πότε άλλαξε τελευταία, γραμμένο όπως η δημοσίευση. Παραλείψτε το ώσπου να αλλάξει κάτι.",
);
const dateline = text
  .optional()
  .describe(
    "Από πού και πότε στάλθηκε, όπως «Αλμάτι, 5 Ιανουαρίου»· παραλείψτε το όπου δεν είναι γνωστό.",
  );
const source = text
  .optional()
  .describe(
    "Από πού είναι ό,τι δεν έχει πηγή, όπως afp, reuters; via=blogger, ή desk; of=tokayev σε συνέντευξη. Παραλείψτε το όπου είναι της σύνταξης.",
  );
const people = ids.describe(
  "Id του people.json: για ποιους είναι το κείμενο, ο σημαντικότερος πρώτος, όπως [tokayev, peskov].",
);

const credit = z.strictObject({
  id: writtenId.describe("Id του authors.json, όπως nikos."),
  role: z
    .enum(AUTHOR_ROLES)
    .describe(
      "Τι έκανε: text, reporting, photographs, video, audio, graphics, data, translation ή editing.",
    ),
});

/** The most related stories that an author can name. */
const MOST_RELATED = 5;

const draft = z
  .boolean()
  .optional()
  .describe(
    "true όσο δεν πρέπει να δημοσιευτεί: φαίνεται στο npm run dev και στις προεπισκοπήσεις, ποτέ στον ιστότοπο.",
  );
const formerly = slugs.optional();

const hero = z
  .strictObject({
    file: text.describe("Το όνομα ενός αρχείου στον φάκελο του ρεπορτάζ, όπως fire.jpg."),
    alt: text.describe(
      "Τι δείχνει, για όποιον δεν την βλέπει, όπως «Πυροσβέστης μπροστά σε φλεγόμενο σπίτι».",
    ),
    caption: text.optional().describe("Η λεζάντα: ποιοι, πού και πότε."),
    credit: text.describe("Ποιος την έφτιαξε, όπως «Νίκος Παππάς / AFP»."),
    source: text
      .optional()
      .describe("Από πού είναι, γραμμένο όπως μια παραπομπή χωρίς τις αγκύλες της, όπως afp."),
    taken: date.optional().describe("Πότε τραβήχτηκε, όπως 2022-01-05."),
    focus: focus
      .optional()
      .describe(
        "Το σημείο που δεν κόβεται όπου η εικόνα φαίνεται μικρή: πόσο απέχει από την αριστερή και από την πάνω άκρη, όπως 40% 20%.",
      ),
  })
  .optional();

/** Front matter of a story's `index.md`. */
export const storyFields = z
  .strictObject({
    title: text.describe("Ο τίτλος, όπως «Έφοδος διαδηλωτών στο δημαρχείο του Αλμάτι»."),
    description: text.describe(
      "Μία ή δύο προτάσεις που λένε τι έγινε. Τις δείχνουν το πρωτοσέλιδο και οι μηχανές αναζήτησης.",
    ),
    published,
    updated: updated.optional(),
    status: z
      .enum(["developing", "closed"])
      .describe("developing όσο έρχονται κι άλλα, closed όταν δεν έρχεται τίποτα."),
    kind: z
      .enum(STORY_KINDS)
      .optional()
      .describe(
        "Τι είδους κείμενο είναι, όπως το βλέπουν οι αναγνώστες δίπλα στο θέμα: analysis, opinion, interview, explainer, factCheck, obituary ή live. Παραλείψτε το σε μια είδηση.",
      ),
    order: z
      .enum(UPDATE_ORDERS)
      .optional()
      .describe(
        "Σε ρεπορτάζ με kind: live: newest, που είναι και όπου λείπει, δείχνει πρώτη τη νεότερη ενημέρωση, oldest την παλαιότερη.",
      ),
    dateline,
    source,
    byline: z
      .array(z.union([writtenId, credit]))
      .min(1)
      .describe(
        "Id του authors.json: ποιος το έγραψε, όπως [desk]· όποιος έκανε κάτι άλλο, μαζί με αυτό, όπως [maria, { id: nikos, role: photographs }].",
      ),
    topics: ids.min(1).describe("Id του topics.json: πού ανήκει, όπως [world]."),
    people: people.optional(),
    places: ids.describe(
      "Id του places.json: πού γίνεται, όπως [kazakhstan, almaty]. Ο πρώτος φαίνεται στην υπογραφή όπου δεν υπάρχει dateline.",
    ),
    keyPoints: z
      .array(text.describe("Μία πρόταση· μπορεί να έχει πηγές και συνδέσμους."))
      .min(3)
      .max(5)
      .describe("Τρεις έως πέντε προτάσεις που συνοψίζουν το ρεπορτάζ για όποιον βιάζεται."),
    related: z
      .array(writtenId)
      .min(1)
      .max(MOST_RELATED)
      .optional()
      .describe(
        "Φάκελοι άλλων ρεπορτάζ που προτείνονται κάτω από αυτό, με τη σειρά, όπως [kazakhstan-unrest]· το πολύ πέντε. Όπου λείπει, διαλέγονται μόνα τους, από κοινά πρόσωπα, τόπους και θέματα.",
      ),
    hero: hero.describe("Η εικόνα όλου του ρεπορτάζ."),
    draft,
    expires: date
      .optional()
      .describe("Πότε φεύγει από το πρωτοσέλιδο, όπως 2022-02-01. Η σελίδα του μένει."),
    formerly: formerly.describe(
      "Ονόματα που είχε πριν ο φάκελος, το παλαιότερο πρώτο, όπως [almaty-riots]: οι παλιές διευθύνσεις οδηγούν στις νέες. Οι ροές ξέρουν το ρεπορτάζ με το παλαιότερο, γι' αυτό προσθέστε τα επόμενα στο τέλος.",
    ),
    corrections: z
      .array(
        z.strictObject({
          date: date.describe("Πότε διορθώθηκε, όπως 2022-01-06."),
          text: text.describe("Τι ήταν λάθος και ποιο είναι το σωστό· μπορεί να έχει συνδέσμους."),
          section: writtenId
            .optional()
            .describe(
              "Το μέρος για το οποίο είναι: το όνομα του αρχείου του χωρίς αριθμό και κατάληξη, όπως protests.",
            ),
          update: slug
            .optional()
            .describe(
              "Η ενημέρωση για την οποία είναι, σε ρεπορτάζ με kind: live: το id της, όπως exit-poll, ή η ώρα της, όπως 2026-11-22-21-10.",
            ),
        }),
      )
      .optional()
      .describe("Τι είπε λάθος το ρεπορτάζ. Οι αναγνώστες το βλέπουν πριν από το κείμενο."),
  })
  .describe("Τα πεδία στην αρχή του index.md ενός ρεπορτάζ.");

/** Front matter of a section. */
export const sectionFields = z
  .strictObject({
    title: text.describe("Ο τίτλος του μέρους, όπως «Η έφοδος στο δημαρχείο»."),
    description: text.describe(
      "Μία ή δύο προτάσεις για το τι λέει το μέρος. Τις δείχνουν οι μηχανές αναζήτησης.",
    ),
    published,
    updated: updated.optional(),
    dateline,
    source: source.describe(
      "Από πού είναι ό,τι δεν έχει πηγή σε αυτό το μέρος, στη θέση του source του ρεπορτάζ, όπως afp ή desk; of=tokayev.",
    ),
    people: people.optional(),
    places: ids
      .optional()
      .describe("Id του places.json: πού γίνεται, όπως [almaty, zhanaozen]."),
    draft,
    formerly: formerly.describe(
      "Ονόματα που είχε πριν το αρχείο, χωρίς αριθμό και κατάληξη, το παλαιότερο πρώτο, όπως [town-hall]: οι παλιές διευθύνσεις οδηγούν στη νέα. Οι ροές ξέρουν το μέρος με το παλαιότερο, γι' αυτό προσθέστε τα επόμενα στο τέλος.",
    ),
  })
  .describe("Τα πεδία στην αρχή ενός μέρους.");

/** Front matter of a standing page, such as «Ποιοι είμαστε». */
export const standingPageFields = z
  .strictObject({
    title: text.describe("Ο τίτλος της σελίδας, όπως «Ποιοι είμαστε»."),
    description: text.describe(
      "Μια πρόταση για το τι είναι η σελίδα. Τη δείχνουν οι μηχανές αναζήτησης.",
    ),
  })
  .describe("Τα πεδία στην αρχή μιας σελίδας που δεν είναι είδηση.");

/** `timeline.json` beside a story. */
export const timelineFields = z
  .array(
    z.strictObject({
      date: date.optional().describe("Η ημέρα που έγινε, όπως 2022-01-05."),
      from: date
        .optional()
        .describe("Στη θέση του date: η πρώτη ημέρα ενός διαστήματος, όπως 2022-01-02."),
      to: date.optional().describe("Η τελευταία ημέρα του διαστήματος, όπως 2022-01-05."),
      when: text
        .optional()
        .describe("Η ώρα της ημέρας με δικά σας λόγια, όπως «μετά το μεσημέρι»."),
      text: text.describe("Τι έγινε, σε μία πρόταση· μπορεί να έχει πηγές και συνδέσμους."),
      section: text
        .optional()
        .describe(
          "Το μέρος που το διηγείται: το όνομα του αρχείου του χωρίς αριθμό και κατάληξη, όπως protests. Παραλείψτε το όπου κανένα δεν το διηγείται.",
        ),
    }),
  )
  .describe("Τι έγινε πότε, με χρονολογική σειρά. Το δείχνει το ::timeline.");
