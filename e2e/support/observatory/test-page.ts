import type { ScannedPage } from "./scanned-page.ts";

/** A page at which the Observatory has nothing to find fault with. */
export const SOUND_PAGE: ScannedPage = {
  headers: {
    "content-security-policy":
      "default-src 'none'; style-src 'sha256-AAAA'; script-src 'sha256-BBBB'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "strict-transport-security": "max-age=63072000; includeSubDomains; preload",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-resource-policy": "same-origin",
  },
  cookies: [],
  metaPolicies: [],
  scripts: [{ source: null, integrity: null }],
  asker: "https://asker.test",
  route: ["http://news.test/", "https://news.test/"],
  isPreloaded: false,
};

/** The sound page with one header of another value; undefined takes it away. */
export function withHeader(name: string, value: string | undefined): ScannedPage {
  const others = Object.entries(SOUND_PAGE.headers).filter(([other]) => other !== name);
  const own = value === undefined ? [] : [[name, value] as const];
  return { ...SOUND_PAGE, headers: Object.fromEntries([...others, ...own]) };
}
