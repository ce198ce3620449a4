import { parseArgs } from "node:util";
import { unknownArgument, wrongPort } from "../../messages/dev.ts";
import type { Message } from "../../messages/message.ts";

/** What `npm run dev` is told on the command line. */
export interface DevOptions {
  /** 0 takes any free port. */
  readonly port: number;
}

const PORT = 8080;
const LAST_PORT = 65_535;

/** Parses the arguments of `npm run dev`; gives a message where one is wrong. */
export function parseDevOptions(args: readonly string[]): DevOptions | Message {
  const { tokens } = parseArgs({
    args: [...args],
    options: { port: { type: "string" } },
    strict: false,
    tokens: true,
  });
  let port = PORT;
  for (const token of tokens) {
    if (token.kind !== "option" || token.name !== "port") {
      return unknownArgument(args[token.index] ?? "");
    }
    if (!isPort(token.value)) return wrongPort(token.value);
    port = Number(token.value);
  }
  return { port };
}

function isPort(value: string | undefined): boolean {
  return value !== undefined && /^\d{1,5}$/.test(value) && Number(value) <= LAST_PORT;
}
