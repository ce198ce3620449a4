import { containerOutsideStory, unknownRating } from "../messages/markdown/containers.ts";
import type { ProseBox } from "../markdown/prose.ts";
import { CLAIM_RATINGS } from "../model/claim-rating.ts";
import type { Block, Claimant } from "../model/newsroom.ts";
import { findUnknownName } from "./checks/check-references.ts";
import type { ReportFinding } from "./checks/check-references.ts";
import { findMeantWord } from "./checks/other-words.ts";
import { findMarkup } from "./checks/plain-text.ts";
import type { Catalogue } from "./content-context.ts";

/** The context of a box. */
interface BoxContext {
  readonly isNews: boolean;
  readonly catalogue: Catalogue;
  readonly report: ReportFinding;
}

/** The block of a box; none where it is refused, which is reported. */
export function resolveBox(box: ProseBox, context: BoxContext): readonly Block[] {
  const { name, offset, id, html } = box;
  if (!context.isNews) {
    context.report(offset, containerOutsideStory(name));
    return [];
  }
  if (name === "pull") return [{ kind: "pull", html }];
  return name === "claim" ? resolveClaim(box, context) : resolveAside(box, id, context);
}

function resolveAside(
  { attributes, html }: ProseBox,
  id: string,
  { report }: BoxContext,
): readonly Block[] {
  const title = attributes.get("title");
  if (title === undefined) return [];
  for (const { index, message } of findMarkup(title.text)) report(title.offset + index, message);
  return [{ kind: "aside", id, title: title.text, html }];
}

function resolveClaim(
  { attributes, id, claim, html }: ProseBox,
  { catalogue, report }: BoxContext,
): readonly Block[] {
  const [by, written] = [attributes.get("by"), attributes.get("rating")];
  if (by === undefined || written === undefined) return [];
  const unknown = findUnknownName(catalogue, by.text);
  if (unknown) report(by.offset, unknown);
  const rating = CLAIM_RATINGS.find((each) => each === written.text);
  if (rating === undefined) {
    const meant = findMeantWord(written.text, CLAIM_RATINGS);
    const right = meant && `rating=${meant}`;
    report(written.offset, unknownRating(written.text, CLAIM_RATINGS, right));
  }
  const claimant = findClaimant(by.text, catalogue);
  if (rating === undefined || claimant === undefined || claim === undefined) return [];
  return [{ kind: "claim", id, rating, by: claimant, ...claim, reasons: html }];
}

/** A person, a source, a place or a plain word. */
function findClaimant(id: string, catalogue: Catalogue): Claimant | undefined {
  const person = catalogue.people.get(id);
  if (person) return { kind: "person", name: person.name, path: person.path };
  const other = catalogue.sources.get(id) ?? catalogue.places.get(id);
  if (other) return { kind: "other", name: other.name, path: other.path };
  const word = catalogue.words.get(id);
  return word === undefined ? undefined : { kind: "other", name: word, path: undefined };
}
