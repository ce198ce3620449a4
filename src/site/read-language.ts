import { readFileSync } from "node:fs";
import { join } from "node:path";
import { LANGUAGES, type Language } from "../messages/text.ts";

/** The variable that names the language of messages. */
export const LANGUAGE_VARIABLE = "NEWSROOM_LANG";

/**
 * The language in which the authors of a checkout are told things: that of an option, of the variable, or of `_data/style.json`; Greek
 * where none of them names one.
 */
export function readLanguage(
  environment: Readonly<Record<string, string | undefined>>,
  root: string,
  option?: string,
): Language {
  const named = [option, environment[LANGUAGE_VARIABLE]].find(isLanguage);
  return named ?? readStyle(root) ?? "el";
}

/** Whether messages are in the language of a tag. */
export function isLanguage(tag: unknown): tag is Language {
  return LANGUAGES.some((language) => language === tag);
}

/** The language that the house's style names; what is wrong with the file is told as a problem of it. */
function readStyle(root: string): Language | undefined {
  try {
    const style: unknown = JSON.parse(readFileSync(join(root, "_data/style.json"), "utf8"));
    const language: unknown = Object.entries(style ?? {}).find(
      ([name]) => name === "language",
    )?.[1];
    return isLanguage(language) ? language : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || (error instanceof Error && "code" in error))
      return undefined;
    throw error;
  }
}
