import { z } from "zod";
import { byId, text } from "./fields.ts";

/** A text in singular and plural. */
const plural = z.strictObject({
  one: text.describe("The words for one."),
  other: text.describe("The words for any other number; {count} stands for it."),
});

const kindOfSource = plural.describe("The kind of sources of which this is said.");

/** Schema of `_data/strings.json`, the texts of the interface. Braces are placeholders. */
export const stringFields = z
  .strictObject({
    skipToContent: text.describe("The link that leads past the header to the text."),
    licence: text.describe("The licence in the footer; {name} is its name."),
    feeds: text.describe("The heading of the page of all feeds, and the link to it."),
    feedsDescription: text.describe("What a feed is."),
    feedsUse: text.describe("How a reader uses a feed."),
    feedsChoice: text.describe("Which feed to take, and in which format."),
    feedsOfSite: text.describe("The feed of all stories."),

    developing: text.describe("The mark of a story to which more is to come."),
    storyKinds: z
      .strictObject({
        analysis: text.describe("The label of an analysis."),
        opinion: text.describe("The label of an opinion."),
        interview: text.describe("The label of an interview."),
        explainer: text.describe("The label of a text that explains what is behind the news."),
        factCheck: text.describe("The label of a text that examines a claim."),
        obituary: text.describe("The label of an obituary."),
        live: text.describe("The label of a story that is told minute by minute."),
      })
      .describe("What readers call each kind of story; news has no label."),
    footnotes: text.describe("What a list of footnotes is, read out only."),
    footnoteBack: text.describe("The link from a footnote to its place in the text; {number} is its number."),
    draft: text.describe("The mark of a draft; only previews show it."),
    waiting: text.describe(
      "The mark of what is not out before its moment, {date}; only previews show it.",
    ),
    published: text.describe("Before the day of publication."),
    updated: text.describe("Before the day of the last change."),
    changed: text.describe("Behind that day, before the sections that changed then."),
    readingTime: plural.describe("How long a story takes to read; {count} is minutes."),
    keyPoints: text.describe("The heading of a story's key points."),
    contents: text.describe("The heading of a story's list of sections."),
    partOf: text.describe("A section's place in its story; {position} and {total} are numbers."),
    wholeStory: text.describe("The link from a section to its story."),
    parts: text.describe("What the links to a section's neighbours are, read out only."),
    previous: text.describe("The link to the section before, or to the page before in a list."),
    next: text.describe("The link to the section after, or to the next page of a list."),
    page: text.describe("The name of a further page of a long list; {number} is its place."),
    pageDescription: text.describe(
      "What a further page of a long list says of itself; {number} and {total} are numbers, {description} is the list's own.",
    ),
    pages: text.describe("What those links are, read out only."),
    furtherReading: text.describe("The link from a story's end to another."),
    breaking: text.describe("Before the news in one line on the front page."),
    frontPage: text.describe("The front page's name in links."),
    otherStories: text.describe("What the front page's smaller stories are, read out only."),
    noStories: text.describe("The front page while there is no story."),
    stories: text.describe("What a list of stories is, read out only."),
    storyCount: plural.describe("How many stories a month has; {count} is the number."),
    topics: text.describe("The heading of the list of topics, and the link to it."),
    topicsDescription: text.describe("What the page of all topics is for."),
    archive: text.describe("The heading of the archive, and the link to it."),
    archiveDescription: text.describe("What the archive is for."),
    archiveYearDescription: text.describe("What the page of a year is for; {year} is its number."),
    archiveMonthDescription: text.describe("What the page of a month shows; {month} is its name."),
    months: text.describe("What the links to a month's neighbours are, read out only."),
    previousMonth: text.describe("The link to the last month before with stories."),
    nextMonth: text.describe("The link to the next month with stories."),
    about: text.describe("The link to who makes the site, in the foot of every page."),
    correction: text.describe("The mark of a correction."),
    corrections: text.describe("The heading of the list of corrections, and the link to it."),
    correctionsDescription: text.describe("What the page of all corrections is for."),
    noCorrections: text.describe("What stands there while there is none."),
    moved: text.describe("The heading of the page at an address that a story had before."),
    notFoundTitle: text.describe("The heading of the page for an address that does not exist."),
    notFoundText: text.describe("What that page says."),

    citationSource: text.describe("Before a source's name, read out only."),
    citationVia: text.describe("Before the name of whom a source relied on."),
    citationOf: text.describe("Before the name of whom a source quotes."),
    sources: text.describe("The heading of lists of sources."),
    sourcesDescription: text.describe("What the page of all sources is for."),
    sourceCount: plural.describe("How many sources a story has; {count} is the number."),
    sourceKinds: z
      .strictObject({
        agency: kindOfSource,
        stateAgency: kindOfSource,
        organisation: kindOfSource,
        primary: kindOfSource,
        desk: kindOfSource,
      })
      .describe("The kinds of sources, as sources.json names them."),
    sourceSite: text.describe("The link to a source's own site."),
    sourceClaims: text.describe("Before the links from a source back to its claims."),
    sourceClaim: text.describe(
      "One of those links, read out; {number} counts the claims of a source, {source} is its name.",
    ),
    restingOnSource: text.describe("The heading of what rests on a source."),
    claimCount: plural.describe("How many claims a source has in a section."),

    people: text.describe("The heading of the list of people."),
    peopleDescription: text.describe("What the page of all people is for."),
    places: text.describe("The heading of the list of places."),
    placesDescription: text.describe("What the page of all places is for."),
    peopleAndPlaces: text.describe("The heading of a story's people and places."),
    placeKinds: z
      .strictObject({
        country: text.describe("A country."),
        region: text.describe("A region."),
        capital: text.describe("A capital."),
        city: text.describe("A city."),
        town: text.describe("A town."),
        village: text.describe("A village."),
      })
      .describe("The kinds of places, as places.json names them."),
    coordinates: text.describe("Before a place's degrees."),
    hemispheres: z
      .strictObject({
        north: text.describe("North."),
        south: text.describe("South."),
        east: text.describe("East."),
        west: text.describe("West."),
      })
      .describe("What follows a place's degrees."),
    appearances: text.describe("The heading of where a person or place is mentioned."),
    noAppearances: text.describe("What stands there for one that is mentioned nowhere."),

    postAccountUnknown: text.describe("In place of an account that nobody knows."),
    postDateUnknown: text.describe("In place of a post's day that nobody knows."),
    postLanguage: text.describe("A post's language; {language} is its name in languages."),
    postStates: z
      .strictObject({
        live: text.describe("It can still be seen."),
        deleted: text.describe("It was deleted."),
        unknown: text.describe("Nobody knows."),
      })
      .describe("Whether a post can still be seen."),
    postCaptured: text.describe("When somebody here saw a post; {date} is a day."),
    postNotCaptured: text.describe("In its place where nobody knows."),
    languages: z
      .record(z.string(), text)
      .describe("Names of languages by tag, such as en, as they follow «στα»."),

    share: text.describe("The button that hands a page on, by the platform's sheet or by copying."),
    shareByMail: text.describe("The link that begins a letter with a page's address."),
    shareCopied: text.describe("What is said once the address is copied."),

    search: text.describe("The heading of the search page."),
    searchDescription: text.describe("What the search page is for."),
    searchQuery: text.describe("The name of the field for what is looked for."),
    searchButton: text.describe("The button that starts a search."),
    searchFilters: text.describe("What the fields are that narrow a search, read out only."),
    searchTopic: text.describe("The name of the field for a topic."),
    searchStory: text.describe("The name of the field for a story."),
    searchDate: text.describe("The name of the field for a year or month."),
    searchAll: text.describe("The choice that does not narrow a search."),
    searchRunning: text.describe("What is said while a search runs."),
    searchCount: plural.describe("How many results there are; {count} is the number."),
    searchNone: text.describe("What is said when nothing is found, and what may help."),
    searchCommon: text.describe("What is said of words that are in almost every text."),
    searchInstead: text.describe("What was looked for instead of what was typed; {words} are the words."),
    searchLiteral: text.describe("The link to a search for what was typed; {words} are the words."),
    searchNear: text.describe("Before words that look like what was not found."),
    searchNames: text.describe("What the names are that are suggested while a reader types, read out only."),
    searchNamesCount: plural.describe("How many names are suggested, read out only; {count} is the number."),
    searchKinds: z
      .strictObject({
        person: text.describe("A person."),
        place: text.describe("A place."),
        source: text.describe("A source."),
        topic: text.describe("A topic."),
        author: text.describe("Who writes."),
      })
      .describe("The kinds of what is found by its names."),
    searchFailed: text.describe("What is said when the index cannot be loaded."),
    searchResults: text.describe("The heading of the results, read out only."),
    searchMore: text.describe("The button that shows further results."),
    searchNewest: text.describe("The heading of the newest stories on the search page."),
    searchArchive: text.describe("The link from there to the archive."),
    searchWithoutScript: text.describe("What the search page says where no scripts run."),

    timeline: text.describe("The heading of a timeline."),
    dayUnknown: text.describe("What follows a span of days of which nobody knows the day."),
    map: text.describe("The heading of a map."),
    mapCredit: text.describe("Below a map: whose data it is drawn from."),
    mapDescription: text.describe("A map in words, read out only; {places} is a list of names."),

    words: byId(text).describe(
      "Words by id that a citation may name, such as blogger in [@reuters; via=blogger].",
    ),
  })
  .describe("Every word of the site that is not in a story. Words in braces are filled in.");

/** The texts of the interface. */
export type Strings = z.output<typeof stringFields>;
