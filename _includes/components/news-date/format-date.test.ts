import assert from "node:assert/strict";
import { test } from "node:test";
import { parseNewsDate } from "../../../src/model/news-date.ts";
import { januaryDay } from "../../test-props.ts";
import { formatDate, formatMonth, formatShortDate, formatTime, formatYear } from "./format-date.ts";

const ATHENS = { language: "el", timeZone: "Europe/Athens" };

function parse(text: string): ReturnType<typeof januaryDay> {
  const date = parseNewsDate(text, ATHENS.timeZone);
  if ("problem" in date) throw new Error(date.problem.message.en);
  return date;
}

test("a whole day is the weekday and the day, the month in the genitive", () => {
  assert.equal(formatDate(januaryDay(5), ATHENS), "Τετάρτη 5 Ιανουαρίου 2022");
  assert.equal(formatShortDate(januaryDay(5), ATHENS), "5 Ιανουαρίου");
});

test("a moment is shown in the site's zone, with its time of day", () => {
  const late = parse("2022-01-05T23:30:00+00:00");
  assert.equal(formatDate(late, ATHENS), "Πέμπτη 6 Ιανουαρίου 2022, 01:30");
  assert.equal(formatShortDate(late, ATHENS), "6 Ιανουαρίου, 01:30");
});

test("a month that is alone is in the nominative", () => {
  assert.equal(formatMonth(januaryDay(5), ATHENS), "Ιανουάριος 2022");
  assert.equal(formatMonth(parse("2022-05-01"), ATHENS), "Μάιος 2022");
});

test("a moment is its time alone on the same day, with its day on another, and nothing where its time is not known", () => {
  const evening = parse("2022-01-05T19:00:00+02:00");
  assert.equal(formatTime(evening, januaryDay(5), ATHENS), "19:00");
  assert.equal(
    formatTime(evening, parse("2022-01-05T23:30:00+00:00"), ATHENS),
    "5 Ιανουαρίου, 19:00",
  );
  assert.equal(formatTime(evening, parse("2021-01-05"), ATHENS), "5 Ιανουαρίου, 19:00");
  assert.equal(formatTime(januaryDay(5), evening, ATHENS), undefined);
});

test("a moment is of the year that the site's zone has then, whatever offset it is written with", () => {
  assert.equal(formatYear(parse("2026-01-01T00:30:00+02:00"), ATHENS), "2026");
  assert.equal(formatYear(parse("2025-12-31T22:00:00Z"), ATHENS), "2026");
  assert.equal(formatYear(parse("2025-12-31T21:59:59Z"), ATHENS), "2025");
  assert.equal(formatYear(parse("2026-01-01T01:00:00+05:00"), ATHENS), "2025");
  assert.equal(formatYear(parse("2026-01-01"), ATHENS), "2026");
});
