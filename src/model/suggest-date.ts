const MONTHS: Readonly<Record<string, string>> = {
  ιαν: "01",
  φεβ: "02",
  μαρ: "03",
  απρ: "04",
  μαι: "05",
  μαϊ: "05",
  ιουν: "06",
  ιουλ: "07",
  αυγ: "08",
  σεπ: "09",
  οκτ: "10",
  νοε: "11",
  δεκ: "12",
  jan: "01",
  feb: "02",
  mar: "03",
  apr: "04",
  may: "05",
  jun: "06",
  jul: "07",
  aug: "08",
  sep: "09",
  oct: "10",
  nov: "11",
  dec: "12",
};

/** The forms in which people write a day, at the start of a text. */
const DAY_FORMS: readonly RegExp[] = [
  /^(?<year>\d{4})[-/.–—\s](?<month>\d{1,2})[-/.–—\s](?<day>\d{1,2})(?!\d)/u,
  /^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)(?!\d)/u,
  /^(?<day>\d{1,2})\s*[-/.–—\s]\s*(?<month>\d{1,2})\s*[-/.–—\s]\s*(?<year>\d{4}|\d\d)(?!\d)/u,
  /^(?:\p{L}+,?\s+)?(?<day>\d{1,2})(?:η|ης|st|nd|rd|th)?[-\s]+(?<name>\p{L}+)\.?,?[-\s]+(?<year>\d{4})(?!\d)/u,
  /^(?<name>\p{L}+)\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})(?!\d)/u,
];
const CLOCK =
  /^[T\s,.]*(?:στις\s+)?(?<hour>\d{1,2})[:.](?<minute>\d\d)(?::(?<second>\d\d)(?:[.,]\d+)?)?\s*(?<offset>Z|[+-]\d{1,2}(?::?\d\d)?)?$/iu;

/** Converts a date such as «5 Ιανουαρίου 2022» or `5/1/2022` (day first) to ISO 8601; undefined where it is ambiguous. No offset is added. */
export function suggestDate(text: string): string | undefined {
  const plain = text.trim().replace(/[“”„«»‘’"']/gu, "");
  for (const form of DAY_FORMS) {
    const match = form.exec(plain);
    const day = match?.groups && formatDay(match.groups);
    if (match === null || day === undefined) continue;
    const rest = plain.slice(match[0].length).trim();
    const clock = rest === "" ? "" : formatClock(rest);
    return clock === undefined ? undefined : `${day}${clock}`;
  }
  return undefined;
}

type Groups = Readonly<Record<string, string | undefined>>;

function formatDay({ year = "", month, day = "", name }: Groups): string | undefined {
  const number = name === undefined ? month : findMonth(name);
  if (number === undefined) return undefined;
  const full = year.length === 2 ? `20${year}` : year;
  const isAmerican = Number(number) > 12 && Number(day) <= 12;
  const [shownMonth, shownDay] = isAmerican ? [day, number] : [number, day];
  const iso = `${full}-${shownMonth.padStart(2, "0")}-${shownDay.padStart(2, "0")}`;
  return isCalendarDay(iso) ? iso : undefined;
}

function findMonth(name: string): string | undefined {
  const plain = name
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase();
  const start = Object.keys(MONTHS).find((each) => plain.startsWith(each));
  return start === undefined ? undefined : MONTHS[start];
}

function formatClock(text: string): string | undefined {
  const { hour, minute, second, offset } = CLOCK.exec(text)?.groups ?? {};
  if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59)
    return undefined;
  return `T${hour.padStart(2, "0")}:${minute}${second === undefined ? "" : `:${second}`}${formatOffset(offset)}`;
}

function formatOffset(offset: string | undefined): string {
  if (offset === undefined) return "";
  const [, sign, hours = "", minutes = "00"] = /^([+-])(\d{1,2}):?(\d\d)?$/.exec(offset) ?? [];
  return sign === undefined ? "Z" : `${sign}${hours.padStart(2, "0")}:${minutes}`;
}

/** Whether a text is a calendar day such as `2022-01-05`. */
export function isCalendarDay(iso: string): boolean {
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
}
