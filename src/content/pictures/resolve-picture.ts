import type { LocatedWord } from "../../markdown/attributes.ts";
import type { PictureAttribute, PictureLine } from "../../markdown/prose.ts";
import { parsePlainCitation } from "../../markdown/rules/citation.ts";
import { listWords } from "../../markdown/walk-picture.ts";
import {
  PICTURE_OUTSIDE_STORY,
  malformedPictureSource,
  wrongFocus,
} from "../../messages/pictures/lines.ts";
import { parseNewsDate } from "../../model/news-date.ts";
import type { Block } from "../../model/newsroom.ts";
import type { Picture } from "../../model/picture.ts";
import type { ReportFinding } from "../checks/check-references.ts";
import { findMeantCitation } from "../checks/meant-citation.ts";
import { findPlainMarkup } from "../checks/plain-text.ts";
import type { ContentContext } from "../content-context.ts";
import type { StoryPicture } from "../story-files.ts";
import { findPicture } from "./find-picture.ts";
import { parseFocus } from "./parse-focus.ts";

/** The context of a picture in a text. */
export interface PictureContext extends Pick<ContentContext, "catalogue" | "timeZone"> {
  /** The pictures of the story's folder; undefined for a page that is no news. */
  readonly pictures: readonly StoryPicture[] | undefined;
  readonly report: ReportFinding;
}

/** The block of a picture; none where anything about it is wrong, which is reported. */
export function resolvePicture(
  { picture, citation }: { readonly picture: PictureLine; readonly citation: string },
  context: PictureContext,
): readonly Block[] {
  const { pictures, report } = context;
  const { offset, alt, file, attributes } = picture;
  if (pictures === undefined) {
    report(offset, PICTURE_OUTSIDE_STORY);
    return [];
  }
  checkWords(picture, context);
  const taken = readAttribute(attributes, "taken", (word) => parseTaken(word, context));
  const focus = readAttribute(attributes, "focus", (word) => {
    const point = parseFocus(word.text);
    if (point === undefined) report(word.offset, wrongFocus());
    return point;
  });
  readAttribute(attributes, "source", (word) => {
    checkSource(word, context);
  });
  const found = findPicture(file.text.trim(), pictures);
  if (found === undefined) return [];
  if ("refusal" in found) {
    report(file.offset, found.refusal);
    return [];
  }
  const { path, facts } = found;
  const shown: Picture = {
    ...facts,
    path,
    alt: alt.text.trim(),
    caption: attributes.get("caption")?.text.trim(),
    credit: attributes.get("credit")?.text.trim() ?? "",
    citation,
    taken,
    focus,
  };
  return [{ kind: "picture", picture: shown }];
}

function readAttribute<Value>(
  attributes: PictureLine["attributes"],
  name: PictureAttribute,
  read: (word: LocatedWord) => Value,
): Value | undefined {
  const word = attributes.get(name);
  return word === undefined ? undefined : read(word);
}

/** The words of a picture are plain text; its rules for prose are those of other text blocks. */
function checkWords(picture: PictureLine, { catalogue, report }: PictureContext): void {
  for (const { text, offset } of listWords(picture)) {
    for (const { index, message } of findPlainMarkup(text, catalogue.ids)) {
      report(offset + index, message);
    }
  }
}

function parseTaken(
  { text, offset }: LocatedWord,
  { timeZone, report }: PictureContext,
): Picture["taken"] {
  const date = parseNewsDate(text.trim(), timeZone ?? "UTC");
  if (!("problem" in date)) return date;
  report(offset, date.problem);
  return undefined;
}

/** Unknown ids are reported with those of all citations. */
function checkSource({ text, offset }: LocatedWord, { catalogue, report }: PictureContext): void {
  if (parsePlainCitation(text) !== undefined) return;
  report(offset, malformedPictureSource(findMeantCitation(text, catalogue)));
}
