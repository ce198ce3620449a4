import type { Message } from "../messages/message.ts";
import type { NewsDate } from "./news-date.ts";

/** A file of the site made from an author's picture. */
export interface PictureFile {
  /** Relative to the site's folder; its name has a digest of all files of the picture. */
  readonly file: string;
  readonly kind: "avif" | "jpeg";
  readonly width: number;
  readonly height: number;
  /** In bytes. */
  readonly size: number;
  /** SHA-256 in hexadecimal. */
  readonly digest: string;
}

/** What an author's picture shows once it is the right way up. */
export interface PictureFacts {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** The colour that most of it has, as `#rrggbb`. */
  readonly colour: string;
  /** Each format from the narrowest to the widest; none where nobody asked for them, as in a check. */
  readonly files: readonly PictureFile[];
}

/** What was found in a picture's file: a picture, or why it cannot be shown. */
export type ReadPicture = { readonly facts: PictureFacts } | { readonly refusal: Message };

/** The point of a picture that a crop keeps, in per cent from its left and upper edges. */
export interface PictureFocus {
  readonly x: number;
  readonly y: number;
}

/** A picture with the words around it. */
export interface Picture extends PictureFacts {
  /** The author's file, relative to the checkout. */
  readonly path: string;
  /** What it shows, in words; empty where it only decorates. */
  readonly alt: string;
  readonly caption: string | undefined;
  /** Who made it. */
  readonly credit: string;
  /** HTML of the citation of its source; empty where it names none. */
  readonly citation: string;
  /** When it was taken. */
  readonly taken: NewsDate | undefined;
  readonly focus: PictureFocus | undefined;
}
