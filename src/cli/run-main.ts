import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { DiskError, findDiskProblem } from "../pipeline/disk-error.ts";
import { listCauses } from "../pipeline/list-causes.ts";
import { TemplateError } from "../pipeline/emit/template-error.ts";
import { nameControlCharacters } from "../markdown/control-characters.ts";
import { bug } from "../messages/commands/command-line.ts";
import { ToldError } from "../messages/told-error.ts";
import type { Language } from "../messages/text.ts";
import { readLanguage } from "../site/read-language.ts";
import { findLanguageOption } from "./command-line.ts";
import { UsageError } from "./command-error.ts";

/** All characters that terminals and logs treat as a line end. */
const LINE_BREAK = /[\r\n\v\f\u0085\u2028\u2029]/;

/** Runs a command, such as `npm run build`. Errors are printed as a message without a stack trace; the exit code is 2 for a wrong command line, and 1 otherwise. */
export async function runMain(
  command: string,
  main: (language: Language) => void | Promise<void>,
): Promise<void> {
  const language = chooseLanguage(command);
  const fail = (error: unknown): void => {
    process.stderr.write(`${nameControlCharacters(describeFailure(command, error, language))}\n`);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  };
  // Errors thrown in event listeners do not reach `main`.
  process.once("uncaughtException", (error) => {
    fail(error);
    process.exit();
  });
  try {
    await main(language);
  } catch (error) {
    fail(error);
  }
}

/** The commands that authors give; what others say is for those who maintain the code, in English. */
const AUTHORS_COMMANDS: ReadonlySet<string> = new Set(
  ["build", "check", "dev", "new", "report", "staged"].map((name) => `npm run ${name}`),
);

function chooseLanguage(command: string): Language {
  if (!AUTHORS_COMMANDS.has(command)) return "en";
  return readLanguage(process.env, ".", findLanguageOption(process.argv.slice(2)));
}

/** Describes an error for the user; the stack trace of an unexpected error is written to a file. */
export function describeFailure(command: string, error: unknown, language: Language): string {
  const causes = [...listCauses(error)];
  const expected = causes.find((cause) => cause instanceof ToldError);
  if (expected !== undefined) return expected.text[language];
  const refusal = findDiskProblem(error);
  if (refusal !== undefined) return new DiskError(refusal).text[language];
  const innermost = causes.find((cause) => cause instanceof TemplateError) ?? causes.at(-1);
  return bug(command, describeInOneLine(innermost), writeTrace(error))[language];
}

/** The first meaningful line of an error, or another thrown value; without a full stop at its end. */
function describeInOneLine(thrown: unknown): string {
  const text =
    thrown instanceof Error
      ? String(thrown).replace(/:\s+/, ": ")
      : inspect(thrown, { breakLength: Infinity, compact: true });
  const [line = ""] = text.split(LINE_BREAK);
  return line.replace(/\.$/, "");
}

/** Writes the stack trace to a file; undefined where that fails. */
function writeTrace(error: unknown): string | undefined {
  const file = join(tmpdir(), `antapokrisi-bug-${process.pid}-${Date.now()}.txt`);
  try {
    writeFileSync(file, `${inspect(error, { depth: 4 })}\n`, { flag: "wx" });
    return file;
  } catch (failure) {
    if (failure instanceof Error && "code" in failure) return undefined;
    throw failure;
  }
}
