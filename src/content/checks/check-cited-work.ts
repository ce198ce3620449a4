import { findAddressProblem } from "../../links/check-address.ts";
import { findWithoutTracking } from "../../links/find-tracking.ts";
import { suggestWebAddress } from "../../links/suggest-address.ts";
import { findUnknownLanguage, suggestLanguage } from "../../markdown/leftovers/language.ts";
import type { Citation, CitedWork } from "../../markdown/prose.ts";
import {
  EMPTY_TITLE,
  LANGUAGE_WITHOUT_TITLE,
  citedBeforeItWas,
  citedLanguage,
  citedWithTracking,
  citedWithoutHttps,
} from "../../messages/content/cited-works.ts";
import type { Message } from "../../messages/message.ts";
import { type NewsDate, isBefore, parseNewsDate } from "../../model/news-date.ts";
import type { ContentContext } from "../content-context.ts";
import { isEmptyText, language } from "../schemas/fields.ts";
import type { ReportFinding } from "./check-references.ts";
import { findMarkup } from "./plain-text.ts";

/** What a citation is checked against. */
export interface WorkContext extends Pick<ContentContext, "address" | "timeZone"> {
  /** The last change of the text that cites; undefined where it is not known. */
  readonly latest?: NewsDate | undefined;
}

/** Reports what is wrong with what a citation says of the thing that it cites. */
export function checkCitedWork(
  { work = {}, offsets }: Pick<Citation, "work" | "offsets">,
  context: WorkContext,
  report: ReportFinding,
): void {
  for (const name of ["address", "on", "title", "lang"] as const) {
    const [value, offset] = [work[name], offsets.work?.[name]];
    if (value === undefined || offset === undefined) continue;
    const message = CHECKS[name](value, { ...context, work });
    if (message) report(offset, message);
  }
}

const CHECKS: Readonly<
  Record<
    keyof CitedWork,
    (value: string, context: WorkContext & { readonly work: CitedWork }) => Message | undefined
  >
> = {
  address: (value, { address }) => findCitedAddressProblem(value, address),
  on: findDateProblem,
  title: (value) => (isEmptyText(value) ? EMPTY_TITLE : findMarkup(value)[0]?.message),
  lang: (value, { work }) =>
    work.title === undefined ? LANGUAGE_WITHOUT_TITLE : findLanguageProblem(value),
};

/** The problem of an address of a citation; undefined where readers can follow it. */
export function findCitedAddressProblem(
  value: string,
  site: WorkContext["address"],
): Message | undefined {
  if (!/^https:\/\/[^/?#\s]\S*$/.test(value)) {
    const whole = suggestWebAddress(value.replace(/^http:/i, "https:"));
    return citedWithoutHttps(whole ?? findSecure(value));
  }
  const problem = findAddressProblem(value, site);
  if (problem) return problem;
  const without = findWithoutTracking(value);
  return without === undefined ? undefined : citedWithTracking(without);
}

/** The same address over https; undefined where it is none. */
function findSecure(value: string): string | undefined {
  const secure = value.replace(/^http:/i, "https:");
  const isSound = /^https:\/\/[^/?#\s]\S*$/.test(secure) && !findAddressProblem(secure);
  return isSound ? secure : undefined;
}

function findDateProblem(value: string, { timeZone, latest }: WorkContext): Message | undefined {
  const date = parseNewsDate(value, timeZone ?? "UTC");
  if ("problem" in date) return date.problem;
  if (latest === undefined || timeZone === undefined) return undefined;
  return isBefore(latest, date, timeZone) ? citedBeforeItWas(date.iso, latest.iso) : undefined;
}

function findLanguageProblem(value: string): Message | undefined {
  if (language.safeParse(value).success) return undefined;
  return findUnknownLanguage(value) ?? citedLanguage(suggestLanguage(value));
}
