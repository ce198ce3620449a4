import {
  type ScriptName,
  describeUnknownLanguage,
  describeWrongScript,
} from "../../messages/markdown/languages.ts";
import type { Message } from "../../messages/message.ts";

interface Script {
  readonly name: ScriptName;
  readonly letter: RegExp;
  /** The ISO 15924 codes of the script. */
  readonly codes: readonly string[];
  /** A likely language of the script. */
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

/** Finds a wrong BCP 47 language tag; languages with three letters may be too rare to have a name in Intl. */
export function findUnknownLanguage(tag: string): Message | undefined {
  const [language = ""] = tag.split("-");
  if (language.length > 2 || names.of(language) !== undefined) return undefined;
  return describeUnknownLanguage(tag, findLanguageOfCountry(language));
}

/** Languages that texts quote; their names are known in Greek, in English and in themselves. */
const QUOTED =
  "el en ru fr de es it pt nl tr ar fa he uk be bg sr hr sq mk ro pl cs sk sl hu sv da no fi kk ky uz tg az hy ka zh ja ko hi ur".split(
    " ",
  );
const TAG = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/;

/** The tag of a language from the same in other letters, or from the language's name; undefined where it is not certain. */
export function suggestLanguage(written: string): string | undefined {
  const plain = written.trim().replace(/["'“”«»]/gu, "");
  const tag = canonicalise(plain.replaceAll("_", "-"));
  if (tag !== undefined && tag !== written && findUnknownLanguage(tag) === undefined) return tag;
  const name = plain.toLowerCase();
  return QUOTED.find((each) => namesOfLanguage(each).includes(name));
}

function namesOfLanguage(tag: string): readonly string[] {
  return ["el", "en", tag].map((locale) =>
    (new Intl.DisplayNames(locale, { type: "language" }).of(tag) ?? "").toLowerCase(),
  );
}

function canonicalise(tag: string): string | undefined {
  try {
    const [canonical = ""] = Intl.getCanonicalLocales(tag);
    return TAG.test(canonical) ? canonical : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Countries whose most used language, by the tables of Unicode, is not the one of their name. */
const OWN_LANGUAGES: Readonly<Record<string, string>> = { kz: "kk", by: "be", kg: "ky" };

/** `gr`, `jp` and `ua` are codes of countries. */
function findLanguageOfCountry(country: string): string | undefined {
  const own = OWN_LANGUAGES[country];
  if (own !== undefined) return own;
  const { language } = new Intl.Locale(`und-${country}`).maximize();
  return language === "und" || language === "en" ? undefined : language;
}

/** Finds words that cannot be in a language, because none of their letters are of its script. */
export function findWrongScript(tag: string, words: string): Message | undefined {
  const { script } = new Intl.Locale(tag).maximize();
  const used = SCRIPTS.filter(({ letter }) => letter.test(words));
  const [other] = used;
  const isKnown = SCRIPTS.some(({ codes }) => codes.includes(script ?? ""));
  if (other === undefined || !isKnown) return undefined;
  if (used.some(({ codes }) => codes.includes(script ?? ""))) return undefined;
  return describeWrongScript(tag, other.name, other.language);
}
