import { writeWords } from "../../messages/fixes.ts";
import { missingPicture, noPictureName, pictureElsewhere } from "../../messages/pictures/lines.ts";
import type { Message } from "../../messages/message.ts";
import type { PictureFacts, ReadPicture } from "../../model/picture.ts";
import { findKindOfName, isAccepted } from "../../pictures/picture-kind.ts";
import { findNearest } from "../../source/nearest.ts";
import type { StoryPicture } from "../story-files.ts";

/** A picture of a story's folder. */
export interface FoundPicture {
  readonly path: string;
  readonly facts: PictureFacts;
}

/** The facts of a picture where nobody has looked into its file, as in commands that only compare texts. */
const UNREAD: PictureFacts = { width: 1440, height: 960, colour: "#808080", files: [] };

/** A scheme with its colon, or two slashes before a host. */
const ADDRESS = /^(?:[a-z][a-z\d+.-]*:|\/\/|www\.)/i;

/** The picture that an author's name means; undefined where its file is refused, which is reported at the file; or what is wrong with the name. */
export function findPicture(
  written: string,
  pictures: readonly StoryPicture[],
): FoundPicture | { readonly refusal: Message } | undefined {
  const names = new Map(pictures.map((picture) => [nameOf(picture), picture] as const));
  const found = names.get(written.normalize("NFC"));
  if (found === undefined) return { refusal: describeMissing(written, [...names.keys()]) };
  return createFound(found.path, found.read);
}

function createFound(path: string, read: ReadPicture | undefined): FoundPicture | undefined {
  if (read === undefined) return { path, facts: UNREAD };
  return "facts" in read ? { path, facts: read.facts } : undefined;
}

/** The name of a picture's file; systems differ in how they write accents. */
function nameOf({ path }: StoryPicture): string {
  return (path.split("/").at(-1) ?? "").normalize("NFC");
}

function describeMissing(written: string, names: readonly string[]): Message {
  const name = decodeName(written.split(/[?#]/)[0]?.split(/[/\\]/).at(-1) ?? "");
  const isThere = names.includes(name);
  if (ADDRESS.test(written)) {
    const file = name !== "" && findKindOfName(name) ? name : "fire.jpg";
    return pictureElsewhere(written, file, "address", isThere);
  }
  if (/[/\\]/.test(written) && name !== "")
    return pictureElsewhere(written, name, "folder", isThere);
  const kind = findKindOfName(written);
  const sameName = names.find((each) => isSameButForEnd(each, decodeName(written)));
  if (sameName !== undefined) return missingPicture(written, writeWords(sameName));
  if (kind === undefined || !isAccepted(kind)) return noPictureName(written, kind);
  const nearest = findNearest(written, names);
  if (nearest !== undefined) return missingPicture(written, writeWords(nearest));
  return missingPicture(written, undefined);
}

/** A name that differs in its end, in capitals, or in percent signs alone. */
function isSameButForEnd(name: string, written: string): boolean {
  const bare = (each: string): string => each.toLowerCase().replace(/\.[^.]*$/, "");
  return name.toLowerCase() === written.toLowerCase() || bare(name) === bare(written);
}

function decodeName(name: string): string {
  try {
    return decodeURIComponent(name).normalize("NFC");
  } catch (error) {
    if (error instanceof URIError) return name;
    throw error;
  }
}
