import { parseArgs } from "node:util";
import { findNearest } from "../source/nearest.ts";
import {
  missingValue,
  optionTakenByNpm,
  unexpectedWord,
  unknownLanguage,
  unknownOption,
  unwantedValue,
} from "../messages/commands/command-line.ts";
import type { Text } from "../messages/text.ts";
import { LANGUAGE_VARIABLE, isLanguage } from "../site/read-language.ts";
import { UsageError } from "./command-error.ts";

/** The syntax of a command. */
export interface CommandSyntax<Name extends string> {
  /** Its usage, such as `npm run check -- [--fix]`. */
  readonly usage: string;
  /** Its options, and whether each takes a value. */
  readonly options: Readonly<Record<Name, "boolean" | "string">>;
  /** How many arguments it takes; none by default. */
  readonly words?: number;
}

/** A parsed command line. */
export interface CommandLine<Name extends string> {
  /** The given options with their values; one without a value has an empty one. */
  readonly options: Readonly<Partial<Record<Name, string>>>;
  readonly words: readonly string[];
}

/** Parses the arguments of a command; throws a UsageError of one line where they are wrong. */
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
  if (names.some((name) => name === "lang")) {
    checkLanguage((found as Partial<Record<string, string>>)["lang"], "--lang ");
    checkLanguage(environment[LANGUAGE_VARIABLE], `${LANGUAGE_VARIABLE}=`);
  }
  return { options: found, words: positionals };
}

function checkLanguage(language: string | undefined, where: string): void {
  if (language === undefined || isLanguage(language)) return;
  throw new UsageError(unknownLanguage(language, where));
}

/** What a command line says of the language, before it is known to be understood. */
export function findLanguageOption(args: readonly string[]): string | undefined {
  const index = args.findIndex((each) => each === "--lang" || each.startsWith("--lang="));
  if (index === -1) return undefined;
  const option = args[index] ?? "";
  return option.includes("=") ? option.slice("--lang=".length) : args[index + 1];
}

/** The variable in which npm puts an option that it took for its own. */
function variableOf(option: string): string {
  return `npm_config_${option.replace(/^no-/, "").replaceAll("-", "_")}`;
}

function isOneOf<Name extends string>(names: readonly Name[], name: string): name is Name {
  return names.some((each) => each === name);
}

function describeUnknown(option: string, names: readonly string[], usage: string): Text {
  const nearest = findNearest(
    option,
    names.map((name) => `--${name}`),
  );
  return unknownOption(option, nearest, usage);
}
