import { citationAnchor } from "../../markdown/anchors.ts";
import { renderCitation } from "../../markdown/parse-prose.ts";
import type { Citation } from "../../markdown/prose.ts";
import { parsePlainCitation } from "../../markdown/rules/citation.ts";
import { malformedPictureSource } from "../../messages/pictures/lines.ts";
import type { Picture } from "../../model/picture.ts";
import type { DataPath, LocatedData } from "../../source/located-data.ts";
import { type Finding, problemAt } from "../../source/source-text.ts";
import { checkCitation } from "../checks/check-references.ts";
import { findMeantCitation } from "../checks/meant-citation.ts";
import { checkPlainField } from "../checks/plain-text.ts";
import { type ContentContext, reportAt, resolveDate } from "../content-context.ts";
import type { OpenedStory } from "../open-story.ts";
import type { References } from "../parse-inline.ts";
import { findPicture } from "./find-picture.ts";
import { parseFocus } from "./parse-focus.ts";

/** The picture of a story as a whole, and the sources that it cites. */
export interface ParsedHero extends References {
  /** Undefined where anything about it is wrong, which is reported. */
  readonly picture: Picture | undefined;
}

/** Ids of its citations begin with this. */
const PREFIX = "_h";

/** Parses the `hero` of a story's front matter; undefined where it has none. */
export function parseHero(
  { index, pictures }: Pick<OpenedStory, "index" | "pictures">,
  context: ContentContext,
): ParsedHero | undefined {
  const { data, sound } = index?.article ?? {};
  const hero = sound?.hero;
  if (data === undefined || hero === undefined) return undefined;
  checkWords(hero, data, context);
  const citations = parseSource(hero.source, data, context);
  const taken =
    hero.taken === undefined
      ? undefined
      : resolveDate(context, data, ["hero", "taken"], hero.taken, "anywhere");
  const cited = { citations, mentions: [], links: [] };
  const found = findPicture(hero.file.trim(), pictures);
  if (found === undefined) return { ...cited, picture: undefined };
  if ("refusal" in found) {
    reportAt(context, data, ["hero", "file"], found.refusal);
    return { ...cited, picture: undefined };
  }
  const { alt, caption, credit } = hero;
  const picture: Picture = {
    ...found.facts,
    path: found.path,
    alt,
    caption,
    credit,
    citation: citations.map((each) => renderCitation(each, context.vocabulary)).join(""),
    taken,
    focus: hero.focus === undefined ? undefined : parseFocus(hero.focus),
  };
  return { ...cited, picture };
}

type HeroWords = Readonly<Partial<Record<"alt" | "caption" | "credit", string | undefined>>>;

function checkWords(
  hero: HeroWords,
  data: LocatedData,
  { style, catalogue, report }: ContentContext,
): void {
  if (style === undefined) return;
  const rules = { style, ids: catalogue.ids };
  for (const name of ["alt", "caption", "credit"] as const) {
    const text = hero[name];
    if (text === undefined) continue;
    checkPlainField(text, data, ["hero", name], "field", rules).forEach(report);
  }
}

function parseSource(
  text: string | undefined,
  data: LocatedData,
  context: ContentContext,
): readonly Citation[] {
  if (text === undefined) return [];
  const path: DataPath = ["hero", "source"];
  const parts = parsePlainCitation(text);
  if (parts === undefined) {
    const right = findMeantCitation(text, context.catalogue);
    reportAt(context, data, path, malformedPictureSource(right));
    return [];
  }
  const report = (offset: number, finding: Finding): void => {
    context.report(problemAt(data.source, data.offsetIn(path, offset), finding));
  };
  for (const part of parts) checkCitation(part, context, report);
  return parts.map((part, index) => ({ ...part, anchor: citationAnchor(PREFIX, index + 1) }));
}
