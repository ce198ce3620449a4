import {
  type ScriptName,
  describeUnknownLanguage,
  describeWrongScript,
} from "../../messages/languages.ts";
import type { Message } from "../../messages/message.ts";

interface Script {
  readonly name: ScriptName;
  readonly letter: RegExp;
  /** The codes of ISO 15924 under which languages are written in it. */
  readonly codes: readonly string[];
  /** A language that is likely. */
  readonly language: string;
}

const SCRIPTS: readonly Script[] = [
  { name: "Latin", letter: /\p{Script=Latin}/u, codes: ["Latn"], language: "en" },
  { name: "Greek", letter: /\p{Script=Greek}/u, codes: ["Grek"], language: "el" },
  { name: "Cyrillic", letter: /\p{Script=Cyrillic}/u, codes: ["Cyrl"], language: "ru" },
  { name: "Arabic", letter: /\p{Script=Arabic}/u, codes: ["Arab"], language: "ar" },
  { name: "Hebrew", letter: /\p{Script=Hebrew}/u, codes: ["Hebr"], language: "he" },
  {
    name: "Chinese",
    letter: /\p{Script=Han}/u,
    codes: ["Hans", "Hant", "Jpan", "Kore", "Hani"],
    language: "zh",
  },
];

const names = new Intl.DisplayNames("en", { type: "language", fallback: "none" });

/** What is wrong with a language's tag, as BCP 47 has it; a language of three letters may be too rare to have a name here. */
export function findUnknownLanguage(tag: string): Message | undefined {
  const [language = ""] = tag.split("-");
  if (language.length > 2 || names.of(language) !== undefined) return undefined;
  return describeUnknownLanguage(tag, findLanguageOfCountry(language));
}

/** `gr`, `jp` and `ua` are countries. */
function findLanguageOfCountry(country: string): string | undefined {
  const { language } = new Intl.Locale(`und-${country}`).maximize();
  return language === "und" || language === "en" ? undefined : language;
}

/** What is wrong with words that are said to be in a language: none of their letters are its own. */
export function findWrongScript(tag: string, words: string): Message | undefined {
  const { script } = new Intl.Locale(tag).maximize();
  const used = SCRIPTS.filter(({ letter }) => letter.test(words));
  const [other] = used;
  const isKnown = SCRIPTS.some(({ codes }) => codes.includes(script ?? ""));
  if (other === undefined || !isKnown) return undefined;
  if (used.some(({ codes }) => codes.includes(script ?? ""))) return undefined;
  return describeWrongScript(tag, other.name, other.language);
}
