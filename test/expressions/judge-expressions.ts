import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { checkSync } from "recheck";
import { z } from "zod";
import { type Expression, formatExpression } from "./list-expressions.ts";

/** What the checker has said of expressions; it takes minutes for all of them. */
const CACHE = ".cache/expressions.json";
const CHECKER = "node_modules/recheck/package.json";
/** The most milliseconds for one expression; on two busy cores the slowest took 20,000. */
const TIMEOUT = 120_000;
/** Its attempts take what is slow on a busy machine for a slow expression; a second look has ten seconds for each. */
const PATIENCE = { seedingTimeout: 10_000, incubationTimeout: 10_000, attackTimeout: 10_000 };
const SAFE = "safe";

const cacheFile = z.object({ version: z.string(), judged: z.record(z.string(), z.string()) });

/** How the time of the slow ones among some expressions grows with the text, by expression; those that are not known as slow get a second look. */
export function judgeExpressions(
  expressions: readonly Expression[],
  isKnownAsSlow: (text: string) => boolean,
): ReadonlyMap<string, string> {
  const { version } = z.object({ version: z.string() }).parse(readJson(CHECKER));
  const cached = cacheFile.safeParse(readJson(CACHE)).data;
  const known = new Map(cached?.version === version ? Object.entries(cached.judged) : []);
  const judged = new Map(
    expressions.map((expression) => {
      const text = formatExpression(expression);
      return [text, known.get(text) ?? judge(expression, isKnownAsSlow(text))];
    }),
  );
  mkdirSync(dirname(CACHE), { recursive: true });
  writeFileSync(CACHE, JSON.stringify({ version, judged: Object.fromEntries(judged) }));
  return new Map([...judged].filter(([, judgement]) => judgement !== SAFE));
}

function judge({ source, flags }: Expression, isKnownAsSlow: boolean): string {
  const answer = checkSync(source, flags, { timeout: TIMEOUT });
  const isCertain = isKnownAsSlow || answer.status !== "vulnerable" || answer.checker !== "fuzz";
  const last = isCertain ? answer : checkSync(source, flags, { timeout: TIMEOUT, ...PATIENCE });
  return last.status === "vulnerable" ? last.complexity.summary : last.status;
}

/** Null where there is no such file. */
function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    if (error instanceof Error && ("code" in error || error instanceof SyntaxError)) return null;
    throw error;
  }
}
