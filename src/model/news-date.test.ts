import assert from "node:assert/strict";
import { test } from "node:test";
import { type NewsDate, isBefore, laterDate, parseNewsDate } from "./news-date.ts";

const ATHENS = "Europe/Athens";
const FORMS = "Write a day as 2022-01-05, or a time with its offset as 2022-01-05T17:30:00+02:00.";
const FEBRUARY = "This month has 28 days: correct the day.";
const MISSING = "Correct the month, the day or the time.";

function parse(text: string): NewsDate {
  const date = parseNewsDate(text, ATHENS);
  if ("problem" in date) throw new Error(date.problem.message.en);
  return date;
}

test("a whole day begins in the site's zone", () => {
  assert.deepEqual(parseNewsDate("2022-01-05", ATHENS), {
    precision: "day",
    iso: "2022-01-05",
    instant: Date.UTC(2022, 0, 4, 22),
  });
});

test("a time keeps the offset that it is written with", () => {
  assert.deepEqual(parseNewsDate("2022-01-05T17:30:00+06:00", ATHENS), {
    precision: "time",
    iso: "2022-01-05T17:30:00+06:00",
    instant: Date.UTC(2022, 0, 5, 11, 30),
  });
});

const times = ["2022-01-05T17:30Z", "2022-01-05T00:00+14:00", "2022-01-05T23:59:59-03:30"];
for (const text of times) {
  test(`${text} is a time`, () => {
    assert.equal(parse(text).precision, "time");
  });
}

const problems: readonly (readonly [text: string, problem: string, fix: string])[] = [
  ["", '"" is not a date.', FORMS],
  ["5/1/2022", '"5/1/2022" is not a date.', "Write 2022-01-05."],
  ["05-01-2022", '"05-01-2022" is not a date.', "Write 2022-01-05."],
  ["5.1.22", '"5.1.22" is not a date.', "Write 2022-01-05."],
  ["1/25/2022", '"1/25/2022" is not a date.', "Write 2022-01-25."],
  ["20220105", '"20220105" is not a date.', "Write 2022-01-05."],
  ["2022/1/5", '"2022/1/5" is not a date.', "Write 2022-01-05."],
  ["5 Ιανουαρίου 2022", '"5 Ιανουαρίου 2022" is not a date.', "Write 2022-01-05."],
  ["Τετάρτη, 5 Ιαν. 2022", '"Τετάρτη, 5 Ιαν. 2022" is not a date.', "Write 2022-01-05."],
  ["1η Μαΐου 2022", '"1η Μαΐου 2022" is not a date.', "Write 2022-05-01."],
  ["May 5th, 2022", '"May 5th, 2022" is not a date.', "Write 2022-05-05."],
  ["31/2/2022", '"31/2/2022" is not a date.', FORMS],
  ["σήμερα", '"σήμερα" is not a date.', FORMS],
  ["2022-1-5", '"2022-1-5" is not a date.', "Write 2022-01-05."],
  [" 2022-01-05", '" 2022-01-05" is not a date.', "Write 2022-01-05."],
  [
    "2022-01-05T17:30:00.000+0200",
    '"2022-01-05T17:30:00.000+0200" is not a date.',
    "Write 2022-01-05T17:30:00+02:00.",
  ],
  ["0000-01-01", '"0000-01-01" lies outside of the years 1900 to 2100.', "Correct the year."],
  ["1022-01-05", '"1022-01-05" lies outside of the years 1900 to 2100.', "Correct the year."],
  ["1899-12-31", '"1899-12-31" lies outside of the years 1900 to 2100.', "Correct the year."],
  [
    "9999-12-31T23:00:00-14:00",
    '"9999-12-31T23:00:00-14:00" lies outside of the years 1900 to 2100.',
    "Correct the year.",
  ],
  [
    "2022-02-30",
    '"2022-02-30" is not a day or time that exists.',
    "This month has 28 days: correct the day.",
  ],
  [
    "2022-13-01",
    '"2022-13-01" is not a day or time that exists.',
    "Month and day may be exchanged: 2022-01-13.",
  ],
  ["2022-00-00", '"2022-00-00" is not a day or time that exists.', MISSING],
  [
    "2022-03-27T03:30",
    '"2022-03-27T03:30" does not exist: clocks in Europe/Athens went forward over this time on that day.',
    "If it was the hour after, write 2022-03-27T04:30+03:00.",
  ],
  [
    "2022-10-30T03:30",
    '"2022-10-30T03:30" has a time but no offset from UTC.',
    "Clocks showed this time twice on that day: write 2022-10-30T03:30+03:00 for the first, 2022-10-30T03:30+02:00 for the second.",
  ],
  ["2022-01-05T24:00Z", '"2022-01-05T24:00Z" is not a date.', "Write 2022-01-06T00:00:00Z."],
  ["2022-01-05T17:30+2", '"2022-01-05T17:30+2" is not a date.', "Write 2022-01-05T17:30+02:00."],
  ["2022-01-05T17:30+15:00", '"2022-01-05T17:30+15:00" is not a date.', FORMS],
  [
    "2022-01-05 17:30+02:00",
    '"2022-01-05 17:30+02:00" is not a date.',
    "Write 2022-01-05T17:30+02:00.",
  ],
  ["2022-02-29", '"2022-02-29" is not a day or time that exists.', FEBRUARY],
  ["2022-02-29T10:00Z", '"2022-02-29T10:00Z" is not a day or time that exists.', FEBRUARY],
  ["2022-01-05T10:60Z", '"2022-01-05T10:60Z" is not a day or time that exists.', MISSING],
  ["2022-02-29T10:00", '"2022-02-29T10:00" is not a day or time that exists.', FEBRUARY],
  [
    "2022-01-05T17:30",
    '"2022-01-05T17:30" has a time but no offset from UTC.',
    "If it is the site's own time, write 2022-01-05T17:30+02:00.",
  ],
  [
    "2022-07-05 17:30:00",
    '"2022-07-05 17:30:00" has a time but no offset from UTC.',
    "If it is the site's own time, write 2022-07-05T17:30:00+03:00.",
  ],
];
for (const [text, problem, fix] of problems) {
  test(`"${text}" is refused`, () => {
    const date = parseNewsDate(text, ATHENS);
    assert.ok("problem" in date);
    assert.equal(date.problem.message.en, problem);
    assert.equal(date.problem.fix?.en, fix);
  });
}

test("of two times the earlier instant comes before the other, whatever their offsets", () => {
  const [early, late] = [parse("2022-01-05T10:00+06:00"), parse("2022-01-05T05:00Z")];
  assert.equal(isBefore(early, late, ATHENS), true);
  assert.equal(isBefore(late, early, ATHENS), false);
  assert.equal(isBefore(early, early, ATHENS), false);
});

test("a day comes before no time of the same day, and no time of it before the day", () => {
  const [day, first, last] = ["2022-01-05", "2022-01-04T22:00Z", "2022-01-05T23:59+02:00"].map(
    parse,
  );
  assert.ok(day && first && last);
  for (const time of [first, last]) {
    assert.equal(isBefore(day, time, ATHENS), false);
    assert.equal(isBefore(time, day, ATHENS), false);
  }
  assert.equal(isBefore(parse("2022-01-04T21:59Z"), day, ATHENS), true);
  assert.equal(isBefore(day, parse("2022-01-06"), ATHENS), true);
});

test("the later of two dates is the one of the later instant, or the first", () => {
  const [day, time] = [parse("2022-01-05"), parse("2022-01-04T22:00Z")];
  assert.equal(laterDate(day, time), day);
  assert.equal(laterDate(time, day), time);
  assert.equal(laterDate(day, parse("2022-01-06")).iso, "2022-01-06");
});

test("days on both sides of a change of the clocks begin at their own midnight", () => {
  const days = ["2022-03-27", "2022-03-28", "2022-10-30", "2022-10-31"];
  const instants = days.map((day) => parse(day).instant);
  const expected = [
    "2022-03-26T22:00Z",
    "2022-03-27T21:00Z",
    "2022-10-29T21:00Z",
    "2022-10-30T22:00Z",
  ];
  assert.deepEqual(
    instants,
    expected.map((text) => Date.parse(text)),
  );
});
