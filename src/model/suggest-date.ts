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
  /^[TΤ\s,.-]*(?:(?:στις|ώρα)\s+)?(?<hour>\d{1,2})(?:[:.](?<minute>\d\d)|(?=\s*(?:[πμ]\.?\s?μ|[ap]\.?m)))(?::(?<second>\d\d)(?:[.,]\d+)?)?\s*(?<half>[πμ]\.?\s?μ\.?|[ap]\.?m\.?)?\s*(?<offset>[ZΖ]|UTC|GMT|EES?T|(?:UTC|GMT)?[+-]\d{1,2}(?::?\d\d)?|\(?ώρα\s+Ελλάδ[αο]ς\)?)?$/iu;
/** Offsets by the names of zones. */
const OFFSETS: Readonly<Record<string, string>> = {
  z: "Z",
  ζ: "Z",
  utc: "Z",
  gmt: "Z",
  eet: "+02:00",
  eest: "+03:00",
};

/** Converts a date such as «5 Ιανουαρίου 2022» or `5/1/2022` (day first) to ISO 8601; undefined where it is ambiguous. No offset is added. */
export function suggestDate(text: string): string | undefined {
  const plain = text
    .trim()
    .replace(/[“”„«»‘’"'[\]]/gu, "")
    .replace(/(?<=\d)[OΟ]|[OΟ](?=\d)/gu, "0");
  for (const form of DAY_FORMS) {
    const match = form.exec(plain);
    const day = match?.groups && formatDay(match.groups);
    if (match === null || day === undefined) continue;
    const rest = plain.slice(match[0].length).trim();
    // 24:00 is the first moment of the next day.
    const midnight = /^[TΤ\s,]*24[:.]00(?=$|\D)(?::00)?/u.exec(rest)?.[0];
    if (midnight !== undefined) {
      const end = formatClock(`00:00:00${rest.slice(midnight.length)}`);
      return end === undefined ? undefined : `${nextDay(day)}${end}`;
    }
    const clock = rest === "" ? "" : formatClock(rest);
    return clock === undefined ? undefined : `${day}${clock}`;
  }
  return undefined;
}

type Groups = Readonly<Record<string, string | undefined>>;

function formatDay({ year = "", month, day = "", name }: Groups): string | undefined {
  const number = name === undefined ? month : findMonth(name);
  if (number === undefined) return undefined;
  // Of three numbers of two digits either end may be the year.
  if (year.length === 2 && Number(day) > 12 && isDayNumber(year)) return undefined;
  const full = year.length === 2 ? `20${year}` : year;
  const isAmerican = Number(number) > 12 && Number(day) <= 12;
  const [shownMonth, shownDay] = isAmerican ? [day, number] : [number, day];
  const iso = `${full}-${shownMonth.padStart(2, "0")}-${shownDay.padStart(2, "0")}`;
  return isCalendarDay(iso) ? iso : undefined;
}

function isDayNumber(digits: string): boolean {
  return Number(digits) >= 1 && Number(digits) <= 31;
}

function findMonth(name: string): string | undefined {
  const plain = name
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase();
  const start = Object.keys(MONTHS).find((each) => plain.startsWith(each));
  return start === undefined ? undefined : MONTHS[start];
}

function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

function formatClock(text: string): string | undefined {
  const { hour: written, minute = "00", second, half, offset } = CLOCK.exec(text)?.groups ?? {};
  const hour = findHour(written, half);
  if (hour === undefined || Number(minute) > 59) return undefined;
  return `T${hour}:${minute}${second === undefined ? "" : `:${second}`}${formatOffset(offset)}`;
}

/** The hour of the day in two digits, from one of a half of it, such as «5:30 μ.μ.» */
function findHour(hour: string | undefined, half: string | undefined): string | undefined {
  if (hour === undefined || Number(hour) > 23) return undefined;
  if (half === undefined) return hour.padStart(2, "0");
  if (Number(hour) < 1 || Number(hour) > 12) return undefined;
  const isAfternoon = /^[μp]/iu.test(half);
  return String((Number(hour) % 12) + (isAfternoon ? 12 : 0)).padStart(2, "0");
}

function formatOffset(offset: string | undefined): string {
  if (offset === undefined) return "";
  const [, sign, hours = "", minutes = "00"] =
    /^(?:UTC|GMT)?([+-])(\d{1,2}):?(\d\d)?$/i.exec(offset) ?? [];
  if (sign !== undefined) return `${sign}${hours.padStart(2, "0")}:${minutes}`;
  const name = offset.toLowerCase();
  return Object.hasOwn(OFFSETS, name) ? (OFFSETS[name] ?? "") : "";
}

/** Whether a text is a calendar day such as `2022-01-05`. */
export function isCalendarDay(iso: string): boolean {
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
}
