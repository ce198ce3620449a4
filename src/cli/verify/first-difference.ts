import { contentTypeOf } from "../../delivery/content-type.ts";

/** The first difference between two files: its position, and the content there in each. */
export interface FirstDifference {
  /** `line:column` of a text, from 1; `byte n` of other files, from 0. */
  readonly place: string;
  /** The start of the content there, quoted; undefined at the end of the file, or for bytes. */
  readonly here: string | undefined;
  readonly fresh: string | undefined;
}

/** How many characters of a difference are shown. */
const SHOWN = 40;

/** Finds the first difference between a site's file and that of a clean build, as text or bytes by its name. */
export function findFirstDifference(
  file: string,
  here: Uint8Array,
  fresh: Uint8Array,
): FirstDifference {
  if (!contentTypeOf(file).isText) return findByteDifference(here, fresh);
  const decoder = new TextDecoder();
  return findTextDifference(decoder.decode(here), decoder.decode(fresh));
}

/** Finds the first difference between two texts; columns count characters. */
export function findTextDifference(here: string, fresh: string): FirstDifference {
  const [own, other] = [Array.from(here), Array.from(fresh)];
  const at = findFirst(own, other);
  const before = own.slice(0, at);
  const line = before.filter((character) => character === "\n").length + 1;
  const column = at - before.lastIndexOf("\n");
  return { place: `${line}:${column}`, here: quote(own, at), fresh: quote(other, at) };
}

/** Finds the first difference between the bytes of two files. */
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
