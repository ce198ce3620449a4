import { saysWhoFrames } from "./content-policy.ts";
import type { ScannedPage, Verdict } from "./scanned-page.ts";

const PRIVATE = ["no-referrer", "same-origin", "strict-origin", "strict-origin-when-cross-origin"];
const TALKATIVE = [
  ...["origin", "origin-when-cross-origin"],
  ...["unsafe-url", "no-referrer-when-downgrade"],
];

/** Referrer-Policy: the last value that is known counts. */
export function judgeReferrer({ headers }: ScannedPage): Verdict {
  const header = headers["referrer-policy"];
  if (header === undefined) return { finding: "no header", points: 0 };
  const values = header.split(",").map((value) => value.trim().toLowerCase());
  const known = values.filter((value) => [...PRIVATE, ...TALKATIVE].includes(value)).at(-1);
  if (known === undefined) return { finding: "cannot be parsed", points: -5 };
  return PRIVATE.includes(known)
    ? { finding: "private", points: 5 }
    : { finding: "talkative", points: -5 };
}

/** X-Content-Type-Options. */
export function judgeSniffing({ headers }: ScannedPage): Verdict {
  return headers["x-content-type-options"]?.trim().toLowerCase() === "nosniff"
    ? { finding: "nosniff", points: 0 }
    : { finding: "browsers may guess types", points: -5 };
}

/** X-Frame-Options, which a content policy that says who frames the page stands in for. */
export function judgeFraming(page: ScannedPage): Verdict {
  if (saysWhoFrames(page)) return { finding: "by the content policy", points: 5 };
  const header = page.headers["x-frame-options"] ?? "";
  return /^\s*(deny|sameorigin|allow-from.*)\s*$/i.test(header)
    ? { finding: "by the old header", points: 0 }
    : { finding: "anyone may frame the page", points: -20 };
}

/** Cross-Origin-Resource-Policy. */
export function judgeEmbedding({ headers }: ScannedPage): Verdict {
  const value = headers["cross-origin-resource-policy"]?.trim().toLowerCase();
  if (value === undefined) return { finding: "no header", points: 0 };
  if (value === "same-origin" || value === "same-site") return { finding: value, points: 10 };
  return value === "cross-origin"
    ? { finding: value, points: 0 }
    : { finding: "cannot be parsed", points: -5 };
}

/** Cross-Origin Resource Sharing: whoever asks may read, with the reader's own rights. */
export function judgeSharing({ headers, asker }: ScannedPage): Verdict {
  const allowed = headers["access-control-allow-origin"]?.trim();
  if (allowed === undefined) return { finding: "no header", points: 0 };
  const hasRights = headers["access-control-allow-credentials"]?.trim().toLowerCase() === "true";
  return allowed === asker && hasRights
    ? { finding: "anyone, with the reader's rights", points: -50 }
    : { finding: "without the reader's rights", points: 0 };
}
