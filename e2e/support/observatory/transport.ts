import type { ScannedPage, Verdict } from "./scanned-page.ts";

/** 180 days in seconds; the Observatory speaks of six months and is content with these. */
const SIX_MONTHS = 15_552_000;

/** Strict-Transport-Security (RFC 6797): for how long browsers are to speak https alone. */
export function judgeTransport({ headers, isPreloaded }: ScannedPage): Verdict {
  if (isPreloaded) return { finding: "browsers know it", points: 5 };
  const header = headers["strict-transport-security"];
  if (header === undefined) return { finding: "no header", points: -20 };
  const age = /(?:^|;)\s*max-age=(\d+)/i.exec(header)?.[1];
  if (age === undefined || header.includes(","))
    return { finding: "cannot be parsed", points: -20 };
  return Number(age) < SIX_MONTHS
    ? { finding: "less than six months", points: -10 }
    : { finding: "six months or more", points: 0 };
}

/** Whether browsers speak https alone with the host for long. */
export function isTransportStrict(page: ScannedPage): boolean {
  return judgeTransport(page).points >= 0;
}

/** Redirection: where a request without encryption is led. */
export function judgeRedirection({ route }: ScannedPage): Verdict {
  const [from, first, ...others] = route.map((address) => new URL(address));
  if (from === undefined) return { finding: "only https is answered", points: 0 };
  if (first === undefined) return { finding: "no redirect", points: -20 };
  const last = others.at(-1) ?? first;
  if (last.protocol !== "https:") return { finding: "ends without https", points: -20 };
  if (first.protocol !== "https:") return { finding: "https only at the second step", points: -10 };
  return first.hostname === from.hostname
    ? { finding: "to https on the same host", points: 0 }
    : { finding: "to https on another host", points: -5 };
}
