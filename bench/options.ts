import { same } from "../src/messages/text.ts";
import { UsageError } from "../src/cli/command-error.ts";
import { parseCommandLine } from "../src/cli/command-line.ts";

/** What to measure. */
export interface BenchOptions {
  /** Pages of stories and sections, five to a story. */
  readonly sizes: readonly number[];
  readonly runs: number;
  readonly peers: readonly string[];
  readonly seed: number;
  /** The largest size at which peers run. */
  readonly peerLimit: number;
  /** Seconds after which no further save is made under `npm run dev`. */
  readonly devLimit: number;
  /** Whether to measure a story on a slow connection, in a browser, and nothing else. */
  readonly isNetwork: boolean;
  /** Whether to measure checks of hostile newsrooms, and nothing else. */
  readonly isHostile: boolean;
  /** Whether to print what a cold build of the first size spends its time on, and nothing else. */
  readonly isProfile: boolean;
}

/** The peers that there are, in the order in which they run. */
export const PEERS: readonly string[] = ["hugo", "eleventy"];

const USAGE =
  "npm run bench -- [--quick] [--sizes 1000,10000] [--runs 3] [--peers hugo,eleventy] [--seed 1] [--all] [--hostile] [--network] [--profile]";
const PEER_LIMIT = 10_000;

const FLAGS = {
  sizes: "string",
  runs: "string",
  peers: "string",
  seed: "string",
  quick: "boolean",
  all: "boolean",
  hostile: "boolean",
  network: "boolean",
  profile: "boolean",
} as const;

/** Reads the command line; throws a UsageError where it cannot be understood. */
export function parseOptions(args: readonly string[]): BenchOptions {
  const { options: values } = parseCommandLine({ usage: USAGE, options: FLAGS }, args, {});
  const isQuick = values.quick !== undefined || values.profile !== undefined;
  const peers = (values.peers ?? PEERS.join(",")).split(",").filter((name) => name !== "none");
  const unknown = peers.find((name) => !PEERS.includes(name));
  if (unknown !== undefined) {
    throw new UsageError(
      same(`No peer is called "${unknown}". There are ${PEERS.join(", ")}, and none.`),
    );
  }
  const sizes = values.sizes ?? (isQuick ? "1000" : "100,1000,10000,50000");
  return {
    sizes: sizes.split(",").map((size) => parseCount("sizes", size)),
    runs: parseCount("runs", values.runs ?? (isQuick ? "1" : "3")),
    peers,
    seed: parseCount("seed", values.seed ?? "1"),
    peerLimit: values.all !== undefined ? Infinity : PEER_LIMIT,
    devLimit: isQuick ? 15 : 60,
    isHostile: values.hostile !== undefined,
    isProfile: values.profile !== undefined,
    isNetwork: values.network !== undefined,
  };
}

function parseCount(name: string, text: string): number {
  if (/^[1-9]\d{0,6}$/.test(text)) return Number(text);
  throw new UsageError(
    same(`"${text}" in --${name} is not a whole number above 0. Write: ${USAGE}`),
  );
}
