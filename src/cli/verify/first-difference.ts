import { contentTypeOf } from "../../delivery/content-type.ts";

/** The first place at which two files differ: where it is, and what begins there in each. */
export interface FirstDifference {
  /** `line:column` of a text, counted from 1; of other bytes, `byte n`, counted from 0. */
  readonly place: string;
  /** The beginning of what stands there, quoted; undefined where the file has ended, or is no text. */
  readonly here: string | undefined;
  readonly fresh: string | undefined;
}

/** How many characters are shown of what differs. */
const SHOWN = 40;

/** Finds the first place at which a site's file and that of a fresh build differ, by the kind of file that its name tells. */
export function findFirstDifference(
  file: string,
  here: Uint8Array,
  fresh: Uint8Array,
): FirstDifference {
  if (!contentTypeOf(file).isText) return findByteDifference(here, fresh);
  const decoder = new TextDecoder();
  return findTextDifference(decoder.decode(here), decoder.decode(fresh));
}

/** Finds the first place at which two texts differ; a column is a character as readers of UTF-8 count them. */
export function findTextDifference(here: string, fresh: string): FirstDifference {
  const [own, other] = [Array.from(here), Array.from(fresh)];
  const at = findFirst(own, other);
  const before = own.slice(0, at);
  const line = before.filter((character) => character === "\n").length + 1;
  const column = at - before.lastIndexOf("\n");
  return { place: `${line}:${column}`, here: quote(own, at), fresh: quote(other, at) };
}

/** Finds the first byte in which two files differ. */
export function findByteDifference(here: Uint8Array, fresh: Uint8Array): FirstDifference {
  return { place: `byte ${findFirst(here, fresh)}`, here: undefined, fresh: undefined };
}

function findFirst<Item>(one: ArrayLike<Item>, other: ArrayLike<Item>): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

function quote(characters: readonly string[], at: number): string | undefined {
  if (at >= characters.length) return undefined;
  return JSON.stringify(characters.slice(at, at + SHOWN).join(""));
}
