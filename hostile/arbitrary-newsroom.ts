import fc from "fast-check";
import type { Files } from "../src/content/test-newsroom.ts";
import {
  BLACKOUT,
  FULL,
  INDEX,
  type Newsroom,
  PROTESTS,
  type Value,
  formatNewsroom,
} from "./full-newsroom.ts";

/** What a text is put together from: grammar of the dialect, and what it may be mistaken for. */
const PIECES: readonly string[] = [
  ..."Α λέξη, και άλλη. [@afp] [@reuters; via=afp] [@desk] **έντονα** *πλάγια* `κώδικας` «λόγια» – … [α](https://a.b/) [Αλμάτι](place:almaty) [τον](person:tokayev) [AFP](source:afp) [words]{lang=en} [α](/about/) &amp; \\[ <https://a.b/> #α @α 5 😀 & < > \" ' $& {title}".split(
    " ",
  ),
  "\n\n",
  "\n\n## Τίτλος\n\n",
  "\n\n- ένα [@afp]\n- δύο [@afp]\n\n",
  "\n\n> λόγια [@afp]\n\n",
  "\n\n1. ένα\n2. δύο\n\n",
  "\n\n```\nκώδικας\n```\n\n",
  "\n\n::post{#blackout}\n\n",
  "\\\n",
];

/** Pieces that are wrong, or may be. */
const WRONG_PIECES: readonly string[] = [
  ..."[@ [@nobody] [ ] ]( ]{lang= ]{lang=en} ( ) ` * _ <b> ![α](/β) [α](javascript:1) [α](/nowhere/) [α](#nothing) &#x202e; ??".split(
    " ",
  ),
  "\n# Α\n",
  "\n\n#### Α\n\n",
  "\n::map{places=nowhere}\n",
  "\n::post{#nobody}\n",
  "\n<!-- allow: nothing -->\n",
  "\n---\n",
  "\u0000",
  "\u202e",
];

const anyUnicode = fc.string({ unit: "binary", maxLength: 12 });
const soundText = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 })
  .map((parts) => `Αρχή ${parts.join(" ")}\n`);
const wildText = fc
  .array(fc.oneof(fc.constantFrom(...PIECES, ...WRONG_PIECES), anyUnicode), { maxLength: 15 })
  .map((parts) => parts.join(""));

const words = fc
  .array(
    fc.constantFrom(
      ..."Α λέξη <b> \" ' & &amp; «λόγια» 😀 ά\u0301 {count} $& ]]> --> \\ ` שלום \u200d \u2028".split(
        " ",
      ),
    ),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((parts) => `Α ${parts.join(" ")} ω`);

/** Any value, mostly of a kind that does not belong. */
const wildValue: fc.Arbitrary<Value> = fc.oneof(
  words,
  anyUnicode,
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Value>,
  fc.constantFrom(
    "__proto__",
    "constructor",
    "2022-02-30",
    "2022-01-05T17:30",
    "../x",
    "en",
    "",
    " ",
  ),
);

/** A change to one file of the newsroom. */
export interface Change {
  readonly kind:
    "words" | "text" | "wild value" | "wild text" | "key" | "splice" | "bytes" | "gone";
  /** Chooses the file, and the place in it. */
  readonly choice: number;
  readonly text: string;
  readonly value: Value;
  readonly bytes: Uint8Array;
}

const changeOf = (kind: Change["kind"]): fc.Arbitrary<Change> =>
  fc.record({
    kind: fc.constant(kind),
    choice: fc.nat(10_000),
    text: kind === "text" ? soundText : wildText,
    value: kind === "words" ? words : wildValue,
    bytes: kind === "bytes" ? fc.uint8Array({ maxLength: 20 }) : fc.constant(new Uint8Array()),
  });

const soundChange = fc.oneof(changeOf("words"), changeOf("text"));
const anyChange = fc.oneof(
  soundChange,
  changeOf("wild value"),
  changeOf("wild text"),
  changeOf("key"),
  changeOf("splice"),
  changeOf("bytes"),
  changeOf("gone"),
);

/** What a newsroom is changed by: other words and other texts, or anything at all; they shrink to the fewest. */
export const anyChanges: fc.Arbitrary<readonly Change[]> = fc.oneof(
  fc.array(soundChange, { minLength: 1, maxLength: 6 }),
  fc.array(anyChange, { minLength: 1, maxLength: 3 }),
);

/** The files of the full newsroom after some changes. */
export function changeNewsroom(changes: readonly Change[]): Files {
  const { newsroom, files } = changes.reduce<Changed>(applyChange, { newsroom: FULL, files: {} });
  return { ...formatNewsroom(newsroom), ...files };
}

interface Changed {
  readonly newsroom: Newsroom;
  readonly files: Files;
}

const PROSE_FILES = [INDEX, PROTESTS, BLACKOUT];
const WORD_FIELDS =
  /^(?:name|description|title|role|summary|label|platform|account|quote|when|text)$/;

function applyChange(changed: Changed, change: Change): Changed {
  const { newsroom, files } = changed;
  const { fields, texts } = newsroom;
  const { kind, choice, text, value, bytes } = change;
  const paths = Object.keys(fields);
  const path = paths[choice % paths.length] ?? INDEX;
  const put = (to: string, whole: Value): Changed => ({
    ...changed,
    newsroom: { ...newsroom, fields: { ...fields, [to]: whole } },
  });
  if (kind === "text" || kind === "wild text") {
    const to = PROSE_FILES[choice % PROSE_FILES.length] ?? INDEX;
    const whole = `${texts[to] ?? ""}\n${text}`;
    return { ...changed, newsroom: { ...newsroom, texts: { ...texts, [to]: whole } } };
  }
  if (kind === "bytes") return { newsroom, files: { ...files, [path]: bytes } };
  if (kind === "gone") return { newsroom, files: { ...files, [path]: undefined } };
  if (kind === "splice")
    return { newsroom, files: { ...files, [path]: splice(changed, path, change) } };
  if (kind === "key") return put(path, { ...(fields[path] as object), [text]: value });
  return put(path, replaceOne(fields[path] ?? null, choice, value, kind === "words"));
}

/** A file's text with something in the middle. */
function splice({ newsroom }: Changed, path: string, { choice, text }: Change): string {
  const whole = String(formatNewsroom(newsroom)[path]);
  const place = (choice * 7919) % (whole.length + 1);
  return whole.slice(0, place) + text + whole.slice(place);
}

/** A value in which one of all those below it is another; of texts, one that holds words. */
function replaceOne(whole: Value, choice: number, value: Value, isWords: boolean): Value {
  let left = choice % Math.max(1, countPlaces(whole, "", isWords));
  const visit = (each: Value, name: string): Value => {
    if (isPlace(each, name, isWords) && left-- === 0) return value;
    if (Array.isArray(each)) return each.map((entry: Value) => visit(entry, name));
    if (typeof each !== "object" || each === null) return each;
    return Object.fromEntries(
      Object.entries(each).map(([key, entry]: [string, Value]) => [key, visit(entry, key)]),
    );
  };
  return visit(whole, "");
}

function countPlaces(whole: Value, name: string, isWords: boolean): number {
  const own = isPlace(whole, name, isWords) ? 1 : 0;
  if (typeof whole !== "object" || whole === null) return own;
  return Object.entries(whole).reduce(
    (sum, [key, entry]: [string, Value]) =>
      sum + countPlaces(entry, Array.isArray(whole) ? name : key, isWords),
    own,
  );
}

function isPlace(value: Value, name: string, isWords: boolean): boolean {
  return isWords ? typeof value === "string" && WORD_FIELDS.test(name) : true;
}
