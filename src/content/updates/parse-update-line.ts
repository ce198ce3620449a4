import { SLUG, slugify } from "../../markdown/slug.ts";
import type { LocatedWord } from "../../markdown/attributes.ts";
import { nearestName } from "../../messages/content/names.ts";
import {
  KEY_WITH_VALUE,
  KNOWN_ATTRIBUTES,
  MISSING_TIME,
  UNREADABLE_UPDATE,
  repeatedUpdateAttribute,
  titleAmongAttributes,
  unknownUpdateAttribute,
} from "../../messages/content/update-lines.ts";
import { wrongUpdateId } from "../../messages/content/updates.ts";
import type { Message } from "../../messages/message.ts";
import { NAMED, nameTooLong } from "../../messages/source/limits.ts";
import { LIMITS } from "../../source/limits.ts";

/** The line that begins an update; what is wrong is undefined, and a problem. */
export interface UpdateLine {
  readonly id: LocatedWord | undefined;
  readonly at: LocatedWord | undefined;
  readonly isKey: boolean;
  readonly problems: readonly { readonly offset: number; readonly message: Message }[];
}

const WHOLE = /^:::update\{([^{}]*)\}[ \t]*$/;
const ATTRIBUTE =
  /(?:#(?<id>[^\s="]+)|(?<name>[^\s="#]+)(?:=(?:"(?<quoted>[^"]*)"|(?<bare>[^\s"]+)))?)(?:\s+|$)/y;

/** What authors may write for an attribute's name. */
const MEANT: readonly (readonly [name: "#id" | "at" | "key", words: string])[] = [
  ["at", "time date datetime when ώρα ημερομηνία on"],
  ["key", "highlight important main pinned βασικό κύριο σημαντικό"],
  ["#id", "id name anchor slug"],
];

/** Parses the line that begins an update, `:::update{#id at=… key}`; offsets are those of the line and on. */
export function parseUpdateLine(line: string, offset: number): UpdateLine {
  const [, inner] = WHOLE.exec(line) ?? [];
  const words = inner === undefined ? undefined : readWords(inner, offset + line.indexOf("{") + 1);
  if (words === undefined) {
    const problems = [{ offset, message: UNREADABLE_UPDATE }];
    return { id: undefined, at: undefined, isKey: false, problems };
  }
  const problems: { readonly offset: number; readonly message: Message }[] = [];
  const found = new Map<string, Word>();
  for (const word of words) {
    const message = judgeWord(word, found);
    if (message) problems.push({ offset: word.offset, message });
    else found.set(word.name, word);
  }
  const at = found.get("at")?.value;
  if (at === undefined && problems.length === 0) problems.push({ offset, message: MISSING_TIME });
  return { id: found.get("#id")?.value, at, isKey: found.has("key"), problems };
}

/** A word between the braces: `#id` has the name `#id`. */
interface Word {
  readonly name: string;
  readonly offset: number;
  readonly value: LocatedWord | undefined;
}

/** The words between the braces, which begin at an offset; undefined where they cannot be read. */
function readWords(inner: string, start: number): readonly Word[] | undefined {
  const words: Word[] = [];
  let position = inner.length - inner.trimStart().length;
  while (position < inner.length) {
    ATTRIBUTE.lastIndex = position;
    const groups = ATTRIBUTE.exec(inner)?.groups;
    if (groups === undefined) return undefined;
    words.push(locateWord(groups, start + position));
    position = ATTRIBUTE.lastIndex;
  }
  return words;
}

function locateWord(groups: Readonly<Record<string, string>>, offset: number): Word {
  const { id, name = "", quoted, bare } = groups;
  if (id !== undefined) return { name: "#id", offset, value: { text: id, offset: offset + 1 } };
  const text = quoted ?? bare;
  if (text === undefined) return { name, offset, value: undefined };
  const marks = quoted === undefined ? 1 : 2;
  return { name, offset, value: { text, offset: offset + name.length + marks } };
}

function judgeWord({ name, value }: Word, found: ReadonlyMap<string, Word>): Message | undefined {
  if (name === "title") return titleAmongAttributes(value?.text ?? "");
  const isKnown =
    name === "#id" ||
    (name === "at" && value !== undefined) ||
    (name === "key" && value === undefined);
  if (!isKnown && name === "at") return MISSING_TIME;
  if (!isKnown && name === "key") return KEY_WITH_VALUE;
  if (!isKnown) return unknownUpdateAttribute(name, suggestAttribute(name));
  if (found.has(name)) return repeatedUpdateAttribute(name === "#id" ? "#" : name);
  if (name !== "#id" || value === undefined) return undefined;
  const { length } = value.text;
  if (!SLUG.test(value.text)) return wrongUpdateId(value.text, slugify(value.text));
  return length > LIMITS.name ? nameTooLong(NAMED.id, length, LIMITS.name) : undefined;
}

function suggestAttribute(written: string): ReturnType<typeof nearestName> {
  const plain = written.toLowerCase();
  const meant = MEANT.find(([name, words]) => name === plain || words.split(" ").includes(plain));
  return meant ? nearestName(meant[0]) : KNOWN_ATTRIBUTES;
}
