import { same } from "../../messages/text.ts";
import { UsageError } from "../command-error.ts";
import { parseCommandLine } from "../command-line.ts";

/** The arguments of `verify`. */
export interface VerifyRequest {
  /** A folder, a list of checksums, or an address. */
  readonly name: string;
  /** Whether every file is fetched, and not only the list of checksums. */
  readonly isAll: boolean;
  /** Timeout of a response, in seconds. */
  readonly timeout: number;
}

const syntax = {
  usage: "npm run verify -- [site] [--all] [--timeout seconds]",
  options: { all: "boolean", timeout: "string" },
  words: 1,
} as const;

/** The longest timeout, in seconds: an hour. */
const LONGEST = 3600;

/** Parses the arguments; throws a UsageError where they are wrong. */
export function parseArguments(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): VerifyRequest {
  const { options, words } = parseCommandLine(syntax, args, environment);
  const [name = "_site"] = words;
  const { all, timeout = "30" } = options;
  const seconds = Number(timeout);
  if (!/^\d+$/.test(timeout) || seconds === 0 || seconds > LONGEST) {
    throw new UsageError(
      same(`A timeout is a number of seconds, such as 30. Write: ${syntax.usage}`),
    );
  }
  const isAll = all !== undefined;
  if (isAll && !isAddress(name)) {
    throw new UsageError(same(`--all needs the address of a site. Write: ${syntax.usage}`));
  }
  return { name, isAll, timeout: seconds };
}

/** Whether a site is given by address rather than by path. */
export function isAddress(name: string): boolean {
  return /^https?:/i.test(name);
}
