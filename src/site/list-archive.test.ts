import assert from "node:assert/strict";
import { test } from "node:test";
import type { ArchivePage } from "../model/archive.ts";
import { listArchive, listArchivePaths } from "./list-archive.ts";
import { parseNewsDate } from "../model/news-date.ts";
import type { StoryOutline } from "../model/outline.ts";

const ZONE = "Europe/Athens";

function createOutline(slug: string, published: string): StoryOutline {
  const date = parseNewsDate(published, ZONE);
  if ("problem" in date) throw new Error(date.problem.message.en);
  return {
    slug,
    path: `/stories/${slug}/`,
    title: slug,
    description: "",
    status: "closed",
    kind: "news",
    published: date,
    updated: date,
    topics: [],
    corrections: [],
    expires: undefined,
    sections: [],
  };
}

function list(dates: readonly string[]): readonly ArchivePage[] {
  return listArchive(
    dates.map((date, index) => createOutline(`s${index}`, date)),
    ZONE,
  );
}

/** Each month's page: its address, its neighbours' addresses and its stories. */
function listMonths(dates: readonly string[]): readonly (readonly (string | undefined)[])[] {
  return list(dates).flatMap((page) =>
    page.kind === "archive-month"
      ? [
          [
            page.path,
            page.older?.path,
            page.newer?.path,
            page.items.map(({ slug }) => slug).join(" "),
          ],
        ]
      : [],
  );
}

test("years and months are newest first, each month with its number of stories", () => {
  const dates = ["2021-12-31", "2022-01-05", "2022-03-01", "2022-01-07"];
  const pages = list(dates).flatMap((page) => (page.kind === "archive" ? [page] : []));
  const [all, ...years] = pages.map(({ path, year, years: listed }) => [
    path,
    year,
    listed.map(({ months }) => months.map((month) => `${month.path} ${month.count}`)),
  ]);
  assert.deepEqual(all, [
    "/archive/",
    undefined,
    [["/archive/2022/03/ 1", "/archive/2022/01/ 2"], ["/archive/2021/12/ 1"]],
  ]);
  assert.deepEqual(
    years.map(([path, year]) => [path, year]),
    [
      ["/archive/2022/", "2022"],
      ["/archive/2021/", "2021"],
    ],
  );
});

test("a month leads to the months with stories before and after it, over years and gaps", () => {
  assert.deepEqual(listMonths(["2021-11-30", "2022-01-05", "2022-01-07", "2022-03-01"]), [
    ["/archive/2022/03/", "/archive/2022/01/", undefined, "s3"],
    ["/archive/2022/01/", "/archive/2021/11/", "/archive/2022/03/", "s2 s1"],
    ["/archive/2021/11/", undefined, "/archive/2022/01/", "s0"],
  ]);
});

test("the month is that of the site's zone", () => {
  const [month] = listMonths(["2022-01-31T22:30:00+00:00"]);
  assert.equal(month?.[0], "/archive/2022/02/");
});

test("a month of more than fifty stories has further pages", () => {
  const months = listMonths(Array.from({ length: 51 }, () => "2022-01-05"));
  assert.deepEqual(
    months.map(([path]) => path),
    ["/archive/2022/01/", "/archive/2022/01/page/2/"],
  );
});

test("without a story the archive is one page without years", () => {
  assert.deepEqual(list([]), [{ kind: "archive", path: "/archive/", year: undefined, years: [] }]);
});

test("the archive's addresses are those of its pages", () => {
  const dates = ["2021-12-31", "2022-01-05", "2022-01-06", "2022-03-01T00:30:00+06:00"];
  const outlines = dates.map((date, index) => createOutline(`s${index}`, date));
  const pages = listArchive(outlines, ZONE).map(({ path }) => path);
  assert.deepEqual(listArchivePaths(outlines, ZONE).toSorted(), pages.toSorted());
});
