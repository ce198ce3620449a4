import assert from "node:assert/strict";
import { test } from "node:test";
import { type NewsDate, parseNewsDate } from "../model/news-date.ts";
import { formatMoment, formatRfc822 } from "./moment.ts";

function dateOf(text: string, zone: string): NewsDate {
  const date = parseNewsDate(text, zone);
  if ("problem" in date) throw new Error(date.problem.message.en);
  return date;
}

const MOMENTS: readonly (readonly [rule: string, text: string, zone: string, moment: string])[] = [
  ["a winter's day", "2022-01-05", "Europe/Athens", "2022-01-05T00:00:00+02:00"],
  ["a summer's day", "2022-07-05", "Europe/Athens", "2022-07-05T00:00:00+03:00"],
  [
    "the day on which clocks go forward",
    "2022-03-27",
    "Europe/Athens",
    "2022-03-27T00:00:00+02:00",
  ],
  ["the day on which clocks go back", "2022-10-30", "Europe/Athens", "2022-10-30T00:00:00+03:00"],
  [
    "a day that begins at one o'clock",
    "2018-11-04",
    "America/Sao_Paulo",
    "2018-11-04T01:00:00-02:00",
  ],
  ["a day in a zone of half hours", "2022-01-05", "Asia/Kolkata", "2022-01-05T00:00:00+05:30"],
  ["a day in UTC", "2022-01-05", "UTC", "2022-01-05T00:00:00+00:00"],
  [
    "a time, in the site's zone",
    "2022-01-05T23:30:00Z",
    "Europe/Athens",
    "2022-01-06T01:30:00+02:00",
  ],
];

for (const [rule, text, zone, moment] of MOMENTS) {
  test(`${rule} is ${moment} in ${zone}`, () => {
    assert.equal(formatMoment(dateOf(text, zone), zone), moment);
  });
}

test("RSS has moments in English, with a year of four digits and the same offset", () => {
  assert.equal(formatRfc822("2022-01-05T12:00:00+02:00"), "Wed, 05 Jan 2022 12:00:00 +0200");
  assert.equal(formatRfc822("2022-01-05T12:00:00Z"), "Wed, 05 Jan 2022 12:00:00 +0000");
  assert.equal(formatRfc822("2021-12-31T23:59:59-09:30"), "Fri, 31 Dec 2021 23:59:59 -0930");
});
