import { wrongPort } from "../../messages/commands/dev.ts";
import { UsageError } from "../command-error.ts";
import { parseCommandLine } from "../command-line.ts";
import { formatMessage } from "./format-message.ts";

const PORT = "8080";
const LAST_PORT = 65_535;

const syntax = {
  usage: "npm run dev -- [--port 3000] [--lang el|en]",
  options: { port: "string", lang: "string" },
} as const;

/** The port on the command line of `npm run dev`, 0 for any free one; throws a UsageError where it is wrong. */
export function parsePort(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): number {
  const { port = PORT } = parseCommandLine(syntax, args, environment).options;
  if (!/^\d{1,5}$/.test(port) || Number(port) > LAST_PORT) {
    throw new UsageError(formatMessage(wrongPort(port)));
  }
  return Number(port);
}
