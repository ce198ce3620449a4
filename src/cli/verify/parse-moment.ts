import { VerifyError } from "./verify-error.ts";

/** The format of builds: UTC, in whole seconds. */
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

/** How far a host's clock may be ahead of this machine's, in milliseconds. */
const CLOCK_SKEW = 5 * 60 * 1000;

/** Parses the build time that a site states; throws a VerifyError where it is impossible, with `name` for where it is stated and `advice` for the fix. */
export function parseMoment(
  text: string,
  name: string,
  now: number,
  advice = "Set BUILD_TIME.",
): string {
  const moment = text.trim();
  const instant = MOMENT.test(moment) ? Date.parse(moment) : NaN;
  if (Number.isNaN(instant) || !new Date(instant).toISOString().startsWith(moment.slice(0, 19))) {
    throw new VerifyError(`${name} holds no moment such as 2022-01-05T15:30:00Z. ${advice}`);
  }
  if (instant > now + CLOCK_SKEW) {
    throw new VerifyError(`${name} names ${moment}, which is yet to come. ${advice}`);
  }
  return moment;
}
