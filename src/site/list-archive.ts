import { groupBy } from "../model/group-by.ts";
import { dayOf, parseNewsDate } from "../model/news-date.ts";
import type { ArchiveMonth, ArchivePage, ArchiveYear } from "../model/archive.ts";
import type { StoryOutline } from "../model/outline.ts";
import { paginate } from "../model/paginate.ts";
import { comparePublished, teaseStory } from "../model/tease.ts";

/** Address of the archive. */
export const ARCHIVE = "/archive/";

/** The pages of the archive: all years, each year, and each month with its stories by publication, newest first. */
export function listArchive(
  outlines: readonly StoryOutline[],
  timeZone: string,
): readonly ArchivePage[] {
  const groups = groupByMonth(outlines, timeZone);
  const months = [...groups].map(([name, stories]) => {
    return { year: name.slice(0, 4), month: createMonth(name, stories.length, timeZone), stories };
  });
  const years = [...groupBy(months, ({ year }) => year)].map(([year, group]): ArchiveYear => {
    return { year, path: `${ARCHIVE}${year}/`, months: group.map(({ month }) => month) };
  });
  return [
    { kind: "archive", path: ARCHIVE, year: undefined, years },
    ...years.map((year) => {
      return { kind: "archive" as const, path: year.path, year: year.year, years: [year] };
    }),
    ...months.flatMap(({ year, month, stories }, index) =>
      paginate(stories, month.path).map(({ path, part, items }) => {
        return {
          kind: "archive-month" as const,
          path,
          part,
          month,
          year: { year, path: `${ARCHIVE}${year}/` },
          older: months[index + 1]?.month,
          newer: months[index - 1]?.month,
          items: items.map(teaseStory),
        };
      }),
    ),
  ];
}

/** The addresses of the archive's pages, except the further pages of a month. */
export function listArchivePaths(
  outlines: readonly StoryOutline[],
  timeZone: string,
): readonly string[] {
  const months = new Set(outlines.map(({ published }) => dayOf(published, timeZone).slice(0, 7)));
  const years = new Set([...months].map((month) => month.slice(0, 4)));
  return [
    ARCHIVE,
    ...[...years].map((year) => `${ARCHIVE}${year}/`),
    ...[...months].map(pathOfMonth),
  ];
}

function pathOfMonth(month: string): string {
  return `${ARCHIVE}${month.replace("-", "/")}/`;
}

/** Stories by month of publication in the site's zone, such as `2022-01`; newest first. */
function groupByMonth(
  outlines: readonly StoryOutline[],
  timeZone: string,
): ReadonlyMap<string, readonly StoryOutline[]> {
  const sorted = outlines.toSorted(comparePublished);
  return groupBy(sorted, ({ published }) => dayOf(published, timeZone).slice(0, 7));
}

function createMonth(name: string, count: number, timeZone: string): ArchiveMonth {
  const date = parseNewsDate(`${name}-01`, timeZone);
  // The first day of the month is always a valid date.
  if ("problem" in date) throw new Error(date.problem.message.en);
  return { path: pathOfMonth(name), date, count };
}
