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
import { frontFields } from "./front.ts";
import { stringFields } from "./strings.ts";

const where = (what: string): z.ZodOptional<z.ZodString> =>
  pathWithAnchor.describe(`The page that says ${what}, such as /principles/.`).optional();

/** Paths of policy pages, by schema.org property (NewsMediaOrganization). */
const policyFields = z.strictObject({
  publishingPrinciples: where("by which principles it works"),
  correctionsPolicy: where("how it puts right what it said wrong"),
  verificationFactCheckingPolicy: where("how it checks facts"),
  noBylinesPolicy: where("why texts bear no person's name"),
  unnamedSourcesPolicy: where("when it cites whom it does not name"),
  ethicsPolicy: where("what its people may and may not do"),
  missionCoveragePrioritiesPolicy: where("what it covers and why"),
  ownershipFundingInfo: where("who owns it and who pays"),
  masthead: where("who makes it"),
  actionableFeedbackPolicy: where("how readers can answer"),
  diversityPolicy: where("how its people and sources are chosen"),
});

/** A schema.org property for a policy page. */
export type PolicyName = keyof z.output<typeof policyFields>;

const latinName = text.describe("The name in Latin letters, such as Almaty.");
const latinLanguage = language.describe(
  "The language of the name in Latin letters, as a tag such as en.",
);

const site = z
  .strictObject({
    name: text.describe("The publication's name, such as «Ανταπόκριση»."),
    description: text.describe("A sentence that says what the publication is."),
    address: siteAddress.describe(
      "Where the site is, such as https://example.org, or https://example.org/news below a path.",
    ),
    language: language.describe("The language of the texts, as a tag such as el."),
    timeZone: timeZone.describe("The zone in which days are meant, such as Europe/Athens."),
    navigation: z
      .array(
        z.strictObject({
          label: text.describe("What readers see, such as «Πηγές»."),
          path: path.describe("Where it leads, such as /sources/."),
        }),
      )
      .describe("The links in the header of every page, in order."),
    licence: z
      .strictObject({
        name: text.describe("The licence's name, such as CC BY 4.0."),
        address: httpsAddress.describe("Where the licence can be read."),
      })
      .describe("The licence of the texts."),
    redirects: z
      .literal([true, false, "cloudflare-pages"])
      .optional()
      .describe(
        "Whether the host follows the redirects of the file _redirects: true for Netlify; cloudflare-pages for that host, so that the check counts what it follows; false, as where it is left out, for GitHub Pages and plain servers.",
      ),
    policies: policyFields.optional().describe("Where the publication says how it works."),
  })
  .describe("The publication as a whole.");

const otherNames = z
  .array(text.describe("A name."))
  .min(1)
  .optional()
  .describe("Other names and spellings by which readers look for it, such as «Καζαχστάν»; only the search shows it by them.");

const topic = z.strictObject({
  name: text.describe("The topic's name, such as «Διεθνή»."),
  otherNames,
  description: text.describe("A sentence that says what belongs to it."),
});

const author = z.strictObject({
  name: text.describe("The name as the byline shows it, such as «Σύνταξη»."),
  description: text.optional().describe("A sentence on who it is."),
});

const source = z.strictObject({
  name: text.describe("The name in full, such as «Γαλλικό Πρακτορείο (AFP)»."),
  shortName: text.describe("The name behind a claim, such as AFP."),
  otherNames,
  kind: z
    .enum(["agency", "stateAgency", "organisation", "primary", "desk"])
    .describe(
      "What kind of voice it is: a news agency, one of a state, an organisation, the one it is about in their own words, or the desk.",
    ),
  description: text.describe("A sentence on who it is."),
  country: text.optional().describe("The country's name, such as «Γαλλία»."),
  address: httpsAddress.optional().describe("The source's own site, such as https://www.afp.com/."),
});

const person = z.strictObject({
  name: text.describe("The name in full, such as «Κασίμ-Γιομάρτ Τοκάγεφ»."),
  shortName: text.describe("The name as the second mention has it, such as «Τοκάγεφ»."),
  latinName,
  otherNames,
  language: latinLanguage,
  role: text.describe("Office or work, such as «πρόεδρος του Καζακστάν»."),
  description: text.describe("A sentence on what the person did or said in the news."),
});

const place = z.strictObject({
  name: text.describe("The name, such as «Αλμάτι»."),
  latinName,
  otherNames,
  language: latinLanguage,
  kind: z.enum(["country", "region", "capital", "city", "town", "village"]).describe("What kind of place."),
  description: text.describe("A sentence on where and what it is."),
  country: countryCode.describe("The country's code of two capitals, such as KZ."),
  latitude: z
    .number()
    .optional()
    .describe("Degrees north, such as 43.24; south is negative. A map needs it."),
  longitude: z
    .number()
    .optional()
    .describe("Degrees east, such as 76.95; west is negative. A map needs it."),
});

const postFields = z.strictObject({
  platform: text.describe("Where it was posted, such as Twitter."),
  account: text.nullable().describe("Who posted it, such as @netblocks; null where nobody knows."),
  date: date.nullable().describe("When, such as 2022-01-05; null where nobody knows."),
  language: language.describe("The language of the quotation, as a tag such as en."),
  quote: text.describe("A few words of the post, as they stand there."),
  summary: text.describe("What the post says, in the site's language."),
  links: z
    .array(
      z.strictObject({
        label: text.describe("What readers see, such as «εικόνα»."),
        address: httpsAddress.describe("Where it leads, such as https://t.co/HA002F99F7."),
      }),
    )
    .describe("The post itself, and what it links to; none of one that was deleted."),
  state: z
    .enum(["live", "deleted", "unknown"])
    .describe("Whether the post can still be seen: live, deleted or unknown."),
  captured: date.nullable().describe("When somebody here saw it, such as 2022-01-05; or null."),
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
        "The language in which authors are told what is wrong: el or en; Greek where it is left out.",
      ),
    allowedWords: z
      .array(text.describe("A word."))
      .describe("Words that are right as they are, whatever a rule for single words says."),
    unaccentedWords: z
      .array(text.describe("A word."))
      .describe("Words of two vowels that take no accent, and abbreviations."),
    doubledWords: z
      .array(text.describe("A word."))
      .describe("Words that may stand twice in a row, such as «σιγά»."),
    wrongNames: z
      .record(text, text.describe("The right spelling."))
      .describe("Wrong spellings of names, each with the right one."),
    limits: z
      .strictObject({
        sentenceWords: z.number().int().positive().describe("The most words of a sentence, such as 40."),
        descriptionCharacters: z
          .number()
          .int()
          .positive()
          .describe("The most characters of a description, such as 160."),
        titleCharacters: z
          .number()
          .int()
          .positive()
          .describe(
            "The most characters of a title with the site's name behind it, such as 70: search engines cut what is longer.",
          ),
      })
      .describe("How long things may be before the check advises against it."),
  })
  .describe("The house's own lists and limits for the rules for prose.");

/** The data files in `_data`, by name without `.json`, and the shape of each. */
export const dataFiles = {
  site,
  strings: stringFields,
  style,
  topics: byId(topic).describe("What stories are about, by id."),
  authors: byId(author).describe("Who writes, by id."),
  sources: byId(source).describe("Who says so, by id: [@afp] cites the source of the id afp."),
  people: byId(person).describe("Who is in the news, by id: [Τοκάγεφ](person:tokayev)."),
  places: byId(place).describe("Where the news happens, by id: [Αλμάτι](place:almaty)."),
  posts: byId(post).describe("Posts from social networks, by id: ::post{#netblocks-blackout}."),
  front: frontFields,
} as const;

/** The data files that a newsroom may do without. */
export const OPTIONAL_FILES: ReadonlySet<DataFileName> = new Set(["front"]);

/** The name of a data file without its ending. */
export type DataFileName = keyof typeof dataFiles;
