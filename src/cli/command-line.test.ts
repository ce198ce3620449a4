import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { parseCommandLine } from "./command-line.ts";

const usage = "npm run check -- [--fix] [--format text]";
const syntax = { usage, options: { fix: "boolean", format: "string" } } as const;

interface Refusal {
  readonly args: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly message: string;
}

const REFUSALS: readonly Refusal[] = [
  { args: ["--fixx"], message: "--fixx is not an option here. Did you mean --fix?" },
  { args: ["--unlike-any"], message: "--unlike-any is not an option here." },
  { args: ["-x"], message: "-x is not an option here." },
  { args: ["--help"], message: "--help is not an option here." },
  { args: ["--format"], message: "--format needs a value." },
  { args: ["--format="], message: "--format needs a value." },
  { args: ["--fix=yes"], message: '--fix takes no value, so "yes" is not understood.' },
  { args: ["src"], message: '"src" is not understood here.' },
  { args: ["--", "--fix"], message: '"--fix" is not understood here.' },
];

suite("a command line", () => {
  test("gives options with their values, and words", () => {
    const args = ["--fix", "--format", "json", "a"];
    assert.deepEqual(parseCommandLine({ ...syntax, words: 1 }, args, {}), {
      options: { fix: "", format: "json" },
      words: ["a"],
    });
  });

  test("may be empty", () => {
    assert.deepEqual(parseCommandLine(syntax, [], {}), { options: {}, words: [] });
  });

  for (const { args, message } of REFUSALS) {
    test(`${args.join(" ")} is refused with the command as it is written`, () => {
      assert.throws(() => parseCommandLine(syntax, args, {}), {
        name: "UsageError",
        message: `${message} Write: ${usage}`,
      });
    });
  }

  test("an option that npm took for itself is told, for the command would go on without it", () => {
    assert.throws(() => parseCommandLine(syntax, [], { npm_config_fix: "true" }), {
      name: "UsageError",
      message: `npm took --fix for an option of its own. Put -- before it: ${usage}`,
    });
  });

  test("a language that messages do not have is refused, with the words to write", () => {
    const told = (args: readonly string[], environment: Readonly<Record<string, string>>): void => {
      parseCommandLine({ usage, options: { lang: "string" } }, args, environment);
    };
    told(["--lang", "el"], { NEWSROOM_LANG: "en" });
    const message = (language: string, el: string, en: string): string =>
      `There are no messages in the language "${language}". Write ${el} or ${en}.`;
    assert.throws(
      () => {
        told(["--lang", "fr"], {});
      },
      { name: "UsageError", message: message("fr", "--lang el", "--lang en") },
    );
    assert.throws(
      () => {
        told([], { NEWSROOM_LANG: "gr" });
      },
      { name: "UsageError", message: message("gr", "NEWSROOM_LANG=el", "NEWSROOM_LANG=en") },
    );
  });
});
