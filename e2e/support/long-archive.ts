import { STORIES_IN_PART } from "../../src/site/search-parts.ts";

/** A story of an archive that is made for tests of the search; it has one section, which has its text. */
export interface ArchivedStory {
  readonly slug: string;
  readonly title: string;
  /** Of publication, such as `2021-06-01`. */
  readonly day: string;
  readonly topic: "world" | "economy";
  readonly text: string;
}

/** How many stories are in the second part of the index. */
const REST = 3;

/** More stories than one part of the search index holds, oldest first: the first part's are of 2021, the others of 2022. */
export const archive: readonly ArchivedStory[] = Array.from(
  { length: STORIES_IN_PART + REST },
  (_, index) => {
    const isRest = index >= STORIES_IN_PART;
    const start = isRest ? Date.UTC(2022, 0, 3 - STORIES_IN_PART) : Date.UTC(2021, 4, 1);
    const isEnd = index === 0 || index === STORIES_IN_PART + REST - 1;
    return {
      slug: `story-${index}`,
      title: `Ρεπορτάζ ${index}`,
      day: new Date(start + index * 86_400_000).toISOString().slice(0, 10),
      topic: index % 2 === 0 ? "world" : "economy",
      text: isEnd
        ? "Το λιμάνι που έκλεισε και οι νέοι δρόμοι"
        : "Το αεροδρόμιο που άνοιξε και οι πόλεις",
    };
  },
);

/** The oldest, which is in the first part of the index, and the newest, which is in the second. */
export const [oldest, newest] = [archive[0], archive.at(-1)] as readonly [
  ArchivedStory,
  ArchivedStory,
];
