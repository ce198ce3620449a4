import { judgeContentPolicy } from "./content-policy.ts";
import { judgeCookies } from "./cookies.ts";
import {
  judgeEmbedding,
  judgeFraming,
  judgeReferrer,
  judgeSharing,
  judgeSniffing,
} from "./plain-headers.ts";
import type { ScannedPage, Verdict } from "./scanned-page.ts";
import { judgeScripts } from "./script-integrity.ts";
import { judgeRedirection, judgeTransport } from "./transport.ts";

/** Points that are given count only from here on, without them. */
const LEAST_FOR_BONUS = 90;

/** The rules of the HTTP Observatory, version 1.4, by the names of what they look at. */
const RULES = {
  "content policy": judgeContentPolicy,
  cookies: judgeCookies,
  sharing: judgeSharing,
  redirection: judgeRedirection,
  referrer: judgeReferrer,
  transport: judgeTransport,
  scripts: judgeScripts,
  sniffing: judgeSniffing,
  framing: judgeFraming,
  embedding: judgeEmbedding,
} satisfies Readonly<Record<string, (page: ScannedPage) => Verdict>>;

/** What the Observatory looks at. */
export type RuleName = keyof typeof RULES;

/** How a page fares: its score, from 0 upwards, and what each rule found. */
export interface Score {
  readonly score: number;
  readonly verdicts: Readonly<Record<RuleName, Verdict>>;
}

/** Scores a page by the Observatory's published rules: 100, less what is wrong; what is good counts once little is wrong. */
export function scorePage(page: ScannedPage): Score {
  const entries = Object.entries(RULES).map(([name, judge]) => [name, judge(page)] as const);
  const points = entries.map(([, verdict]) => verdict.points);
  const base = points.filter((each) => each < 0).reduce(add, 100);
  const score = base >= LEAST_FOR_BONUS ? points.reduce(add, 100) : Math.max(0, base);
  // Every rule has its verdict, under its own name.
  return { score, verdicts: Object.fromEntries(entries) as Record<RuleName, Verdict> };
}

function add(one: number, other: number): number {
  return one + other;
}
