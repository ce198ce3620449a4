import fc from "fast-check";
import type { Files } from "../support/newsroom.ts";
import { type Part, addPart, anyEntry, anyField } from "./arbitrary-parts.ts";
import {
  ADDRESSES,
  DATES,
  WRONG_WORDS,
  anyUnicode,
  soundText,
  wildText,
  words,
} from "./arbitrary-text.ts";
import { DAMAGES, type Damage, damageFile } from "./damage-file.ts";
import {
  BLACKOUT,
  FULL,
  INDEX,
  type Newsroom,
  PROTESTS,
  type Value,
  formatNewsroom,
} from "./full-newsroom.ts";

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
    ...WRONG_WORDS,
    "en",
    "",
    " ",
  ),
);

/** A change to one file of the newsroom. */
export interface Change {
  readonly kind:
    | "words"
    | "text"
    | "date"
    | "address"
    | "embargo"
    | "moves"
    | "wild value"
    | "wild text"
    | "key"
    | "splice"
    | "bytes"
    | "gone"
    | "entry"
    | "field"
    | "damage";
  /** Chooses the file, and the place in it. */
  readonly choice: number;
  readonly text: string;
  readonly value: Value;
  readonly bytes: Uint8Array;
  readonly part: Part;
  readonly damage: Damage;
}

/** What a change of a kind puts in. */
const VALUES: Readonly<Partial<Record<Change["kind"], fc.Arbitrary<Value>>>> = {
  words,
  date: fc.constantFrom(...DATES),
  address: fc.constantFrom(...ADDRESSES),
  embargo: fc.constantFrom<Value>(true, "2022-02-01", "2022-01-07T00:00:00Z"),
  moves: fc.uniqueArray(fc.constantFrom("riots", "streets", "night", "blackout", "protests"), {
    minLength: 1,
    maxLength: 3,
  }),
};

const PARTS: Readonly<Partial<Record<Change["kind"], fc.Arbitrary<Part>>>> = {
  entry: anyEntry,
  field: anyField,
};

/** For the changes that need none. */
const NO_PART: Part = { kind: "field", file: INDEX, name: "status", value: "developing" };

const changeOf = (kind: Change["kind"]): fc.Arbitrary<Change> =>
  fc.record({
    kind: fc.constant(kind),
    choice: fc.nat(10_000),
    text: kind === "text" ? soundText : wildText,
    value: VALUES[kind] ?? wildValue,
    bytes: kind === "bytes" ? fc.uint8Array({ maxLength: 20 }) : fc.constant(new Uint8Array()),
    part: PARTS[kind] ?? fc.constant(NO_PART),
    damage: kind === "damage" ? fc.constantFrom(...DAMAGES) : fc.constant(DAMAGES[0]),
  });

const soundChange = fc.oneof(
  { weight: 3, arbitrary: changeOf("words") },
  { weight: 4, arbitrary: changeOf("text") },
  changeOf("embargo"),
  changeOf("moves"),
  changeOf("entry"),
);
const anyChange = fc.oneof(
  soundChange,
  changeOf("date"),
  changeOf("address"),
  changeOf("wild value"),
  changeOf("wild text"),
  changeOf("key"),
  changeOf("splice"),
  changeOf("bytes"),
  changeOf("gone"),
  { weight: 2, arbitrary: changeOf("field") },
  { weight: 2, arbitrary: changeOf("damage") },
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
/** The fields that a change of a kind is made to. */
const FIELDS: Readonly<Partial<Record<Change["kind"], RegExp>>> = {
  words: /^(?:name|description|title|role|summary|label|platform|account|quote|when|text)$/,
  date: /^(?:date|from|to|published|updated|captured|expires)$/,
  address: /^(?:address|path|publishingPrinciples)$/,
};
const ANY_FIELD = undefined;

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
  if (kind === "embargo" || kind === "moves") {
    const to = PROSE_FILES[choice % PROSE_FILES.length] ?? INDEX;
    const field = kind === "moves" ? "formerly" : nameOfHold(value);
    return put(to, { ...(fields[to] as object), [field]: value });
  }
  if (kind === "entry" || kind === "field")
    return { ...changed, newsroom: addPart(newsroom, change.part) };
  if (kind === "damage") {
    const damaged = damageFile(String(formatNewsroom(newsroom)[path]), change.damage, choice);
    return { newsroom, files: { ...files, [path]: damaged } };
  }
  if (kind === "bytes") return { newsroom, files: { ...files, [path]: bytes } };
  if (kind === "gone") return { newsroom, files: { ...files, [path]: undefined } };
  if (kind === "splice")
    return { newsroom, files: { ...files, [path]: splice(changed, path, change) } };
  if (kind === "key") return put(path, { ...(fields[path] as object), [text]: value });
  return put(path, replaceOne(fields[path] ?? null, choice, value, FIELDS[kind] ?? ANY_FIELD));
}

function nameOfHold(value: Value): string {
  return value === true ? "draft" : "published";
}

/** A file's text with something in the middle. */
function splice({ newsroom }: Changed, path: string, { choice, text }: Change): string {
  const whole = String(formatNewsroom(newsroom)[path]);
  const place = (choice * 7919) % (whole.length + 1);
  return whole.slice(0, place) + text + whole.slice(place);
}

/** A value in which one of all those below it is another; of texts, one that holds words. */
function replaceOne(whole: Value, choice: number, value: Value, fields: RegExp | undefined): Value {
  let left = choice % Math.max(1, countPlaces(whole, "", fields));
  const visit = (each: Value, name: string): Value => {
    if (isPlace(each, name, fields) && left-- === 0) return value;
    if (Array.isArray(each)) return each.map((entry: Value) => visit(entry, name));
    if (typeof each !== "object" || each === null) return each;
    return Object.fromEntries(
      Object.entries(each).map(([key, entry]: [string, Value]) => [key, visit(entry, key)]),
    );
  };
  return visit(whole, "");
}

function countPlaces(whole: Value, name: string, fields: RegExp | undefined): number {
  const own = isPlace(whole, name, fields) ? 1 : 0;
  if (typeof whole !== "object" || whole === null) return own;
  return Object.entries(whole).reduce(
    (sum, [key, entry]: [string, Value]) =>
      sum + countPlaces(entry, Array.isArray(whole) ? name : key, fields),
    own,
  );
}

function isPlace(value: Value, name: string, fields: RegExp | undefined): boolean {
  return fields ? typeof value === "string" && fields.test(name) : true;
}

const NOT_OUT = /"?(?:draft|expires)"?: |"published": ?"20(?:22-0[1-9]|[3-9])/;

/** Whether something of a newsroom is not out: the check looks at it, and a build for readers leaves it out. */
export function holdsBack(files: Files): boolean {
  return Object.values(files).some((file) => NOT_OUT.test(String(file)));
}
