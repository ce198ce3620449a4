import { site } from "./catalogue.js";

const setting = { timeZone: site.timeZone };
const day = new Intl.DateTimeFormat("el", {
  ...setting,
  weekday: "long",
  day: "numeric",
  month: "long",
  year: "numeric",
});
const shortDay = new Intl.DateTimeFormat("el", { ...setting, day: "numeric", month: "long" });
const clock = new Intl.DateTimeFormat("el", {
  ...setting,
  hour: "2-digit",
  minute: "2-digit",
  hour12: false,
});

/** A whole day is midnight in UTC, as YAML reads it. */
const isWholeDay = (date) => date.getTime() % 86_400_000 === 0;

export const escape = (text) => text.replace(/[&<>"]/g, (mark) => `&#${mark.codePointAt(0)};`);

export function formatDay(value) {
  return day.format(new Date(value)).replace(",", "");
}

export function renderDate(value) {
  const date = new Date(value);
  const words = isWholeDay(date) ? formatDay(date) : `${formatDay(date)}, ${clock.format(date)}`;
  const machine = isWholeDay(date) ? date.toISOString().slice(0, 10) : date.toISOString();
  return `<time datetime="${machine}">${words}</time>`;
}

export function renderShortDay(value) {
  return `<time datetime="${value}">${shortDay.format(new Date(value))}</time>`;
}

export function fillIn(pattern, values) {
  return pattern.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

export function fillInCount(plural, count) {
  return fillIn(count === 1 ? plural.one : plural.other, { count });
}

export const hostOf = (address) => new URL(address).host;
