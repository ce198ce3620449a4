import { z } from "zod";
import {
  byId,
  countryCode,
  date,
  httpsAddress,
  language,
  path,
  pathWithAnchor,
  siteAddress,
  text,
  timeZone,
} from "./fields.ts";
import { LANGUAGES } from "../../messages/text.ts";
import { POST_WITHOUT_LINKS } from "../../messages/content/fields.ts";
import { PLACE_KINDS, SOURCE_KINDS } from "../../model/entity-kinds.ts";
import { frontFields } from "./front.ts";
import { stringFields } from "./strings.ts";

const where = (what: string): z.ZodOptional<z.ZodString> =>
  pathWithAnchor.describe(`Η σελίδα που λέει ${what}, όπως /principles/.`).optional();

/** Paths of policy pages, by schema.org property (NewsMediaOrganization). */
const policyFields = z.strictObject({
  publishingPrinciples: where("με ποιες αρχές δουλεύει"),
  correctionsPolicy: where("πώς διορθώνει ό,τι είπε λάθος"),
  verificationFactCheckingPolicy: where("πώς ελέγχει τα γεγονότα"),
  noBylinesPolicy: where("γιατί τα κείμενα δεν έχουν όνομα προσώπου"),
  unnamedSourcesPolicy: where("πότε επικαλείται όποιον δεν κατονομάζει"),
  ethicsPolicy: where("τι επιτρέπεται και τι όχι στους ανθρώπους της"),
  missionCoveragePrioritiesPolicy: where("τι καλύπτει και γιατί"),
  ownershipFundingInfo: where("ποιος την κατέχει και ποιος πληρώνει"),
  masthead: where("ποιοι τη φτιάχνουν"),
  actionableFeedbackPolicy: where("πώς απαντούν οι αναγνώστες"),
  diversityPolicy: where("πώς διαλέγει ανθρώπους και πηγές"),
});

/** A schema.org property for a policy page. */
export type PolicyName = keyof z.output<typeof policyFields>;

const latinName = text
  .refine((value) => !/\p{Script=Greek}/u.test(value), { params: { shape: "latinName" } })
  .describe("Το όνομα με λατινικά γράμματα, όπως Almaty.");
const latinLanguage = language.describe(
  "Η γλώσσα του ονόματος με λατινικά γράμματα, ως κωδικός όπως en.",
);

const site = z
  .strictObject({
    name: text.describe("Το όνομα της έκδοσης, όπως «Ανταπόκριση»."),
    description: text.describe("Μια πρόταση για το τι είναι η έκδοση."),
    address: siteAddress.describe(
      "Πού είναι ο ιστότοπος, όπως https://example.org, ή https://example.org/news κάτω από μια διαδρομή.",
    ),
    language: language.describe("Η γλώσσα των κειμένων, ως κωδικός όπως el."),
    timeZone: timeZone.describe("Η ζώνη ώρας για τις ημέρες, όπως Europe/Athens."),
    navigation: z
      .array(
        z.strictObject({
          label: text.describe("Τι βλέπουν οι αναγνώστες, όπως «Πηγές»."),
          path: path.describe("Πού οδηγεί, όπως /sources/."),
        }),
      )
      .describe("Οι σύνδεσμοι στην κεφαλίδα κάθε σελίδας, με τη σειρά."),
    licence: z
      .strictObject({
        name: text.describe("Το όνομα της άδειας, όπως CC BY 4.0."),
        address: httpsAddress.describe("Πού διαβάζεται η άδεια."),
      })
      .describe("Η άδεια των κειμένων."),
    redirects: z
      .literal([true, false, "cloudflare-pages"])
      .optional()
      .describe(
        "Αν ο πάροχος ακολουθεί τις ανακατευθύνσεις του αρχείου _redirects: true για το Netlify· cloudflare-pages για εκείνον, ώστε ο έλεγχος να μετρά όσες ακολουθεί· false, όπως όταν λείπει, για το GitHub Pages και απλούς διακομιστές.",
      ),
    policies: policyFields.optional().describe("Πού λέει η έκδοση πώς δουλεύει."),
  })
  .describe("Η έκδοση ως σύνολο.");

const otherNames = z
  .array(text.describe("Ένα όνομα."))
  .min(1)
  .optional()
  .describe("Άλλα ονόματα και γραφές με τα οποία το ψάχνουν οι αναγνώστες, όπως «Καζαχστάν»· τα ξέρει μόνο η αναζήτηση.");

const topic = z.strictObject({
  name: text.describe("Το όνομα του θέματος, όπως «Διεθνή»."),
  otherNames,
  description: text.describe("Μια πρόταση για το τι ανήκει σε αυτό."),
});

const author = z.strictObject({
  name: text.describe("Το όνομα όπως το δείχνει η υπογραφή, όπως «Σύνταξη»."),
  description: text.optional().describe("Μια πρόταση για το ποιος είναι."),
});

const source = z.strictObject({
  name: text.describe("Το πλήρες όνομα, όπως «Γαλλικό Πρακτορείο (AFP)»."),
  shortName: text.describe("Το όνομα που φαίνεται μετά από μια πληροφορία, όπως AFP."),
  otherNames,
  kind: z
    .enum(SOURCE_KINDS)
    .describe(
      "Τι είδους πηγή είναι: agency διεθνές πρακτορείο, nationalAgency εθνικό, stateAgency κρατικό, newspaper εφημερίδα, broadcaster ραδιοτηλεοπτικός σταθμός, ministry υπουργείο, authority δημόσια υπηρεσία, court δικαστήριο, company εταιρεία, organisation μη κυβερνητική οργάνωση, expert ειδικός, eyewitness αυτόπτης μάρτυρας, document έγγραφο, primary ο ίδιος για τον οποίο πρόκειται με δικά του λόγια, desk η σύνταξη.",
    ),
  description: text.describe("Μια πρόταση για το ποιος είναι."),
  country: text.optional().describe("Το όνομα της χώρας, όπως «Γαλλία»."),
  address: httpsAddress.optional().describe("Ο ιστότοπος της πηγής, όπως https://www.afp.com/."),
});

const person = z.strictObject({
  name: text.describe("Το πλήρες όνομα, όπως «Κασίμ-Γιομάρτ Τοκάγεφ»."),
  shortName: text.describe("Το όνομα στη δεύτερη αναφορά, όπως «Τοκάγεφ»."),
  latinName,
  otherNames,
  language: latinLanguage,
  role: text.describe("Αξίωμα ή δουλειά, όπως «πρόεδρος του Καζακστάν»."),
  description: text.describe("Μια πρόταση για το τι έκανε ή είπε στην επικαιρότητα."),
});

const place = z.strictObject({
  name: text.describe("Το όνομα, όπως «Αλμάτι»."),
  latinName,
  otherNames,
  language: latinLanguage,
  kind: z.enum(PLACE_KINDS).describe("Τι είδους τόπος είναι: district είναι συνοικία, sea θάλασσα, building κτίριο."),
  description: text.describe("Μια πρόταση για το τι είναι και πού."),
  country: countryCode.describe("Ο κωδικός της χώρας με δύο κεφαλαία, όπως KZ."),
  latitude: z
    .number()
    .optional()
    .describe("Μοίρες βόρεια, όπως 43.24· ο νότος είναι αρνητικός. Τη χρειάζεται ο χάρτης."),
  longitude: z
    .number()
    .optional()
    .describe("Μοίρες ανατολικά, όπως 76.95· η δύση είναι αρνητική. Τη χρειάζεται ο χάρτης."),
});

const postFields = z.strictObject({
  platform: text.describe("Πού αναρτήθηκε, όπως Twitter."),
  account: text.nullable().describe("Ποιος την ανάρτησε, όπως @netblocks· null όπου κανείς δεν ξέρει."),
  date: date.nullable().describe("Πότε, όπως 2022-01-05· null όπου κανείς δεν ξέρει."),
  language: language.describe("Η γλώσσα του παραθέματος, ως κωδικός όπως en."),
  quote: text.describe("Λίγα λόγια της ανάρτησης, όπως είναι εκεί."),
  summary: text.describe("Τι λέει η ανάρτηση, στη γλώσσα του ιστότοπου."),
  links: z
    .array(
      z.strictObject({
        label: text.describe("Τι βλέπουν οι αναγνώστες, όπως «εικόνα»."),
        address: httpsAddress.describe("Πού οδηγεί, όπως https://t.co/HA002F99F7."),
      }),
    )
    .describe("Η ίδια η ανάρτηση και όπου οδηγεί· [] σε ανάρτηση που διαγράφηκε."),
  state: z
    .enum(["live", "deleted", "unknown"])
    .describe("Αν φαίνεται ακόμη η ανάρτηση: live, deleted ή unknown."),
  captured: date.nullable().describe("Πότε την είδε κάποιος από εμάς, όπως 2022-01-05· null όπου δεν την είδε κανείς."),
});

const post = postFields.refine(({ links, state }) => links.length > 0 || state === "deleted", {
  path: ["links"],
  params: { finding: POST_WITHOUT_LINKS },
});

const style = z
  .strictObject({
    language: z
      .enum(LANGUAGES)
      .optional()
      .describe(
        "Η γλώσσα στην οποία μαθαίνουν οι συντάκτες τι φταίει: el ή en· αν λείπει, ελληνικά.",
      ),
    allowedWords: z
      .array(text.describe("Μια λέξη."))
      .describe("Λέξεις που είναι σωστές όπως είναι, ό,τι κι αν λέει ένας κανόνας για λέξεις."),
    unaccentedWords: z
      .array(text.describe("Μια λέξη."))
      .describe("Λέξεις με δύο φωνήεντα που δεν παίρνουν τόνο, και συντομογραφίες."),
    doubledWords: z
      .array(text.describe("Μια λέξη."))
      .describe("Λέξεις που μπορεί να γραφτούν δύο φορές στη σειρά, όπως «σιγά»."),
    wrongNames: z
      .record(text, text.describe("Η σωστή γραφή."))
      .describe("Λανθασμένες γραφές ονομάτων, καθεμιά με τη σωστή."),
    limits: z
      .strictObject({
        sentenceWords: z.number().int().positive().describe("Οι περισσότερες λέξεις μιας πρότασης, όπως 40."),
        descriptionCharacters: z
          .number()
          .int()
          .positive()
          .describe("Οι περισσότεροι χαρακτήρες μιας περιγραφής, όπως 160."),
        titleCharacters: z
          .number()
          .int()
          .positive()
          .describe(
            "Οι περισσότεροι χαρακτήρες ενός τίτλου μαζί με το όνομα του ιστότοπου, όπως 70: ό,τι περισσεύει το κόβουν οι μηχανές αναζήτησης.",
          ),
      })
      .describe("Ως πού μπορεί να φτάσει το μήκος πριν προειδοποιήσει ο έλεγχος."),
  })
  .describe("Οι λίστες και τα όρια της εφημερίδας για τους κανόνες του κειμένου.");

/** The data files in `_data`, by name without `.json`, and the shape of each. */
export const dataFiles = {
  site,
  strings: stringFields,
  style,
  topics: byId(topic).describe("Τα θέματα των ρεπορτάζ, με το id τους."),
  authors: byId(author).describe("Όσοι γράφουν, με το id τους."),
  sources: byId(source).describe("Οι πηγές, με το id τους: το [@afp] είναι η πηγή με id afp."),
  people: byId(person).describe("Τα πρόσωπα της επικαιρότητας, με το id τους: [Τοκάγεφ](person:tokayev)."),
  places: byId(place).describe("Οι τόποι της επικαιρότητας, με το id τους: [Αλμάτι](place:almaty)."),
  posts: byId(post).describe("Αναρτήσεις από κοινωνικά δίκτυα, με το id τους: ::post{#netblocks-blackout}."),
  front: frontFields,
} as const;

/** The data files that a newsroom may do without. */
export const OPTIONAL_FILES: ReadonlySet<DataFileName> = new Set(["front"]);

/** The name of a data file without its ending. */
export type DataFileName = keyof typeof dataFiles;
