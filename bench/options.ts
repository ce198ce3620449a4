import { parseArgs } from "node:util";

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
  /** Whether to measure checks of hostile newsrooms, and nothing else. */
  readonly isHostile: boolean;
}

/** Thrown when the arguments cannot be understood; the message is for whoever gave them. */
export class OptionsError extends Error {
  override readonly name = "OptionsError";
}

/** The peers that there are, in the order in which they run. */
export const PEERS: readonly string[] = ["hugo", "eleventy"];

const USAGE =
  "Usage: npm run bench -- [--quick] [--sizes 1000,10000] [--runs 3] [--peers hugo,eleventy] [--seed 1] [--all] [--hostile]";
const PEER_LIMIT = 10_000;

/** Reads the command line. */
export function parseOptions(args: readonly string[]): BenchOptions {
  const values = readValues(args);
  const isQuick = values.quick === true;
  const peers = (values.peers ?? PEERS.join(",")).split(",").filter((name) => name !== "");
  const unknown = peers.find((name) => !PEERS.includes(name));
  if (unknown !== undefined) {
    throw new OptionsError(`No peer is called "${unknown}". There are ${PEERS.join(", ")}.`);
  }
  const sizes = values.sizes ?? (isQuick ? "1000" : "100,1000,10000,50000");
  return {
    sizes: sizes.split(",").map((size) => parseCount("sizes", size)),
    runs: parseCount("runs", values.runs ?? (isQuick ? "1" : "3")),
    peers,
    seed: parseCount("seed", values.seed ?? "1"),
    peerLimit: values.all === true ? Infinity : PEER_LIMIT,
    devLimit: isQuick ? 15 : 60,
    isHostile: values.hostile === true,
  };
}

type Values = Readonly<
  Partial<
    Record<"sizes" | "runs" | "peers" | "seed", string> &
      Record<"quick" | "all" | "hostile", boolean>
  >
>;

const FLAGS = {
  sizes: { type: "string" },
  runs: { type: "string" },
  peers: { type: "string" },
  seed: { type: "string" },
  quick: { type: "boolean" },
  all: { type: "boolean" },
  hostile: { type: "boolean" },
} as const;

function readValues(args: readonly string[]): Values {
  try {
    return parseArgs({ args: [...args], options: FLAGS }).values;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new OptionsError(`${error.message}\n${USAGE}`, { cause: error });
  }
}

function parseCount(name: string, text: string): number {
  if (/^[1-9]\d{0,6}$/.test(text)) return Number(text);
  throw new OptionsError(`"${text}" in --${name} is not a whole number above 0.\n${USAGE}`);
}
