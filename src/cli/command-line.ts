import { parseArgs } from "node:util";
import { findNearest } from "../source/nearest.ts";
import {
  missingValue,
  optionTakenByNpm,
  unexpectedWord,
  unknownOption,
  unwantedValue,
} from "../messages/commands.ts";
import { UsageError } from "./command-error.ts";

/** What a command takes. */
export interface CommandSyntax<Name extends string> {
  /** How it is written with all that it takes, such as `npm run check -- [--fix]`. */
  readonly usage: string;
  /** Its options: whether each takes a value. */
  readonly options: Readonly<Record<Name, "boolean" | "string">>;
  /** How many words may follow; none where left out. */
  readonly words?: number;
}

/** A command line that was understood. */
export interface CommandLine<Name extends string> {
  /** Its options with their values; one without a value has an empty one. */
  readonly options: Readonly<Partial<Record<Name, string>>>;
  readonly words: readonly string[];
}

/** Reads what follows a command's name; throws a UsageError of one line where it cannot be understood. */
export function parseCommandLine<Name extends string>(
  { usage, options, words: most = 0 }: CommandSyntax<Name>,
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): CommandLine<Name> {
  const names = Object.keys(options) as Name[];
  const taken = names.find((name) => environment[variableOf(name)] !== undefined);
  if (taken !== undefined) throw new UsageError(optionTakenByNpm(`--${taken}`, usage));
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options: Object.fromEntries(names.map((name) => [name, { type: options[name] }])),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const found: Partial<Record<Name, string>> = {};
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { name, rawName, value } = token;
    if (!isOneOf(names, name)) throw new UsageError(describeUnknown(rawName, names, usage));
    const needsValue = options[name] === "string";
    if (needsValue && (value === undefined || value === "")) {
      throw new UsageError(missingValue(rawName, usage));
    }
    if (!needsValue && value !== undefined) {
      throw new UsageError(unwantedValue(rawName, value, usage));
    }
    found[name] = value ?? "";
  }
  const extra = positionals[most];
  if (extra !== undefined) throw new UsageError(unexpectedWord(extra, usage));
  return { options: found, words: positionals };
}

/** Where npm puts an option that it has taken for its own. */
function variableOf(option: string): string {
  return `npm_config_${option.replace(/^no-/, "").replaceAll("-", "_")}`;
}

function isOneOf<Name extends string>(names: readonly Name[], name: string): name is Name {
  return names.some((each) => each === name);
}

function describeUnknown(option: string, names: readonly string[], usage: string): string {
  const nearest = findNearest(
    option,
    names.map((name) => `--${name}`),
  );
  return unknownOption(option, nearest, usage);
}
