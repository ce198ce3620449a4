import * as messages from "../../messages/prose/words.ts";
import { DIGIT, LATIN } from "../letters.ts";
import { NO_PROBLEMS, type ProseProblem, type ProseRule } from "../prose-rule.ts";
import { type TokenisedText, isFree } from "../tokenise.ts";

const MONTHS =
  "Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου Δεκεμβρίου".split(
    " ",
  );
const ENGLISH_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const NAME = String.raw`(?<name>January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)`;
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const YEAR = String.raw`(?:,? (?<year>\d{4}))?`;
const ARTICLE = /(?:^|\s)(η|την?|της|στις)\s$/iu;
const ENDINGS: Readonly<Record<string, string>> = { η: "η", τη: "η", την: "η", της: "ης" };
/** No part of a longer number, word or address. */
const BEFORE = String.raw`(?<![\p{L}\p{N}_./:-])`;
const AFTER = String.raw`(?![\p{L}\p{N}_]|[/.-]\p{N})`;

/** The ways to write a date that Greek text does not use, in digits alone. */
const NUMERIC_FORMS = compile([
  String.raw`(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})`,
  String.raw`(?<day>\d{1,2})(?<mark>[/.-])(?<month>\d{1,2})\k<mark>(?<year>\d{4})`,
]);
/** Those with the name of a month. */
const NAMED_FORMS = compile([`${DAY} ${NAME}${YEAR}`, `${NAME} ${DAY}${YEAR}`]);
const JOINED_DIGITS = /\d[/.-]\d/;

function compile(forms: readonly string[]): readonly RegExp[] {
  return forms.map((form) => new RegExp(`${BEFORE}${form}${AFTER}`, "gu"));
}

/** A date in digits alone, or in the English way, where «5 Ιανουαρίου 2022» belongs. */
export const latinDigitsDate: ProseRule = { id: "latin-digits-date", severity: "warning", check };

function check(tokenised: TokenisedText): readonly ProseProblem[] {
  const { text, marks } = tokenised;
  if ((marks & DIGIT) === 0) return NO_PROBLEMS;
  const forms = [
    ...(JOINED_DIGITS.test(text) ? NUMERIC_FORMS : []),
    ...((marks & LATIN) === 0 ? [] : NAMED_FORMS),
  ];
  return forms.flatMap((form) =>
    [...text.matchAll(form)].flatMap(({ 0: match, index, groups = {} }) => {
      const isDate = isPossible(groups) && isFree(tokenised, index, index + match.length);
      return isDate ? [describe(text, match, index, groups)] : [];
    }),
  );
}

type Groups = Readonly<Record<string, string | undefined>>;

function isPossible({ day, month, name }: Groups): boolean {
  if (name !== undefined) return Number(day) >= 1 && Number(day) <= 31;
  const [low, high] = [Number(day), Number(month)].sort((a, b) => a - b);
  return (low ?? 0) >= 1 && (low ?? 0) <= 12 && (high ?? 0) <= 31;
}

function describe(text: string, match: string, offset: number, groups: Groups): ProseProblem {
  const written = writeDate(groups, findArticle(text, offset));
  const problem = { offset, length: match.length, ...messages.dateInDigits(match, written) };
  if (written === undefined) return problem;
  const edits = [{ start: offset, end: offset + match.length, replacement: written }];
  return { ...problem, edits };
}

/** The word before the date, where it decides how a day is written. */
function findArticle(text: string, offset: number): string | undefined {
  return ARTICLE.exec(text.slice(Math.max(0, offset - 6), offset))?.[1]?.toLowerCase();
}

/** The date in words; undefined where it is not certain which number is the month. */
function writeDate(groups: Groups, article: string | undefined): string | undefined {
  const { day: first, month: second, name, year, mark } = groups;
  const [a, b] = [Number(first), Number(second)];
  if (name !== undefined) return formatDate(a, monthOf(name), year, article);
  // With hyphens alone and the year in front, the month comes second everywhere.
  if (mark === undefined) return b <= 12 ? formatDate(a, b, year, article) : undefined;
  if (a > 12) return formatDate(a, b, year, article);
  return b > 12 ? formatDate(b, a, year, article) : undefined;
}

function monthOf(name: string): number {
  return ENGLISH_MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** «στις 5 Ιανουαρίου», «την 5η Ιανουαρίου»; the first of a month is never «στις». */
function formatDate(
  day: number,
  month: number,
  year: string | undefined,
  article: string | undefined,
): string | undefined {
  if (day === 1 && article === "στις") return undefined;
  const ending = ENDINGS[article ?? ""] ?? (day === 1 ? "η" : "");
  return [`${day}${ending}`, MONTHS[month - 1], year]
    .filter((part) => part !== undefined)
    .join(" ");
}
