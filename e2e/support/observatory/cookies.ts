import { isTransportStrict } from "./transport.ts";
import type { ScannedPage, Verdict } from "./scanned-page.ts";

/** A cookie with its attributes by their names in small letters. */
interface Cookie {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** Cookies: the worst that is to be said of one of them. */
export function judgeCookies(page: ScannedPage): Verdict {
  const cookies = page.cookies.map(parseCookie);
  if (cookies.length === 0) return { finding: "no cookies", points: 0 };
  const faults = cookies.flatMap((cookie) => listFaults(cookie, isTransportStrict(page)));
  const [worst] = faults.toSorted((one, other) => one.points - other.points);
  if (worst !== undefined) return worst;
  return cookies.every(({ attributes }) => attributes.has("samesite"))
    ? { finding: "sound cookies, for this site alone", points: 5 }
    : { finding: "sound cookies", points: 0 };
}

function listFaults({ name, attributes }: Cookie, isStrict: boolean): readonly Verdict[] {
  const isSecure = attributes.has("secure");
  const isSession = /login|sess/.test(name);
  const sameSite = attributes.get("samesite");
  const isKnown = sameSite === undefined || /^(lax|strict|none)$/.test(sameSite);
  const rules: readonly (readonly [holds: boolean, finding: string, points: number])[] = [
    [!isKnown || (sameSite === "none" && !isSecure), "wrong SameSite", -20],
    [!isSecure && isStrict, "not Secure, but only https is spoken", -5],
    [!isSecure && !isStrict, "not Secure", -20],
    [name.includes("csrf") && sameSite === undefined, "token without SameSite", -20],
    [isSession && !isSecure && isStrict, "session not Secure, but only https is spoken", -10],
    [isSession && !isSecure && !isStrict, "session not Secure", -40],
    [isSession && !attributes.has("httponly"), "session not HttpOnly", -30],
  ];
  return rules.flatMap(([holds, finding, points]) => (holds ? [{ finding, points }] : []));
}

function parseCookie(text: string): Cookie {
  const [[name = ""] = [], ...attributes] = text
    .toLowerCase()
    .split(";")
    .map((part) => part.trim().split("="));
  return { name, attributes: new Map(attributes.map(([key = "", value = ""]) => [key, value])) };
}
