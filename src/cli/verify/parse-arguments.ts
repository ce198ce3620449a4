import { same } from "../../messages/text.ts";
import { UsageError } from "../command-error.ts";
import { parseCommandLine } from "../command-line.ts";

/** What somebody asks to be verified. */
export interface VerifyRequest {
  /** A folder, a list of checksums, or an address. */
  readonly name: string;
  /** Whether every file is fetched, and not the list of checksums alone. */
  readonly isAll: boolean;
  /** The most seconds that an answer may take. */
  readonly timeout: number;
}

const syntax = {
  usage: "npm run verify -- [site] [--all] [--timeout seconds]",
  options: { all: "boolean", timeout: "string" },
  words: 1,
} as const;

/** The most seconds of a timeout: an hour. */
const LONGEST = 3600;

/** Reads the arguments of the command; throws a UsageError that says how to write them. */
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

/** Whether a site is named by its address, rather than by a path. */
export function isAddress(name: string): boolean {
  return /^https?:/i.test(name);
}
