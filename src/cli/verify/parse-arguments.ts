import { parseArgs } from "node:util";
import { VerifyError } from "./verify-error.ts";

/** What somebody asks to be verified. */
export interface VerifyRequest {
  /** A folder, a list of checksums, or an address. */
  readonly name: string;
  /** Whether every file is fetched, and not the list of checksums alone. */
  readonly isAll: boolean;
  /** The most seconds that an answer may take. */
  readonly timeout: number;
}

const USAGE =
  "Write npm run verify -- <site>, and behind an address --all to fetch every file, or --timeout <seconds>.";

/** The most seconds of a timeout: an hour. */
const LONGEST = 3600;

/** Reads the arguments of the command; throws a VerifyError that says how to write them. */
export function parseArguments(args: readonly string[]): VerifyRequest {
  const { values, positionals } = readArguments(args);
  const [name = "_site", ...others] = positionals;
  const timeout = Number(values.timeout);
  if (others.length > 0) throw new VerifyError(`Name one site. ${USAGE}`);
  if (!/^\d+$/.test(values.timeout) || timeout === 0 || timeout > LONGEST) {
    throw new VerifyError(`A timeout is a number of seconds, such as 30. ${USAGE}`);
  }
  if (values.all && !isAddress(name)) {
    throw new VerifyError(`--all needs the address of a site. ${USAGE}`);
  }
  return { name, isAll: values.all, timeout };
}

/** Whether a site is named by its address, rather than by a path. */
export function isAddress(name: string): boolean {
  return /^https?:/i.test(name);
}

function readArguments(args: readonly string[]): {
  readonly values: { readonly all: boolean; readonly timeout: string };
  readonly positionals: readonly string[];
} {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        all: { type: "boolean", default: false },
        timeout: { type: "string", default: "30" },
      },
    });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new VerifyError(USAGE, { cause: error });
  }
}
