import type { PersonEntry, PlaceEntry } from "./create-entities.ts";
import type { Random } from "./random.ts";
import { ENGLISH, INSTITUTIONS, MOMENTS, SAID, type Subject } from "./words.ts";

/** What the sentences of one story are about. */
export interface Cast {
  readonly subject: Subject;
  readonly people: readonly PersonEntry[];
  readonly places: readonly PlaceEntry[];
}

/** A sentence with its words filled in, and whom and what it names. */
export interface Sentence {
  readonly text: string;
  readonly person: PersonEntry;
  readonly place: PlaceEntry;
}

/** How names are written: plain, or as links to their pages. */
export interface NameStyle {
  readonly person: (person: PersonEntry) => string;
  readonly place: (place: PlaceEntry) => string;
}

/** Names without links, for headlines and descriptions. */
export const PLAIN: NameStyle = {
  person: ({ name }) => name,
  place: ({ name }) => name,
};

/** Fills the braces of a template with words that suit the cast; a brace nobody knows throws. */
export function fillTemplate(
  template: string,
  cast: Cast,
  random: Random,
  style: NameStyle = PLAIN,
): Sentence {
  const { subject } = cast;
  const institution = random.pick(INSTITUTIONS);
  const [person, place] = [random.pick(cast.people), random.pick(cast.places)];
  const words: Readonly<Record<string, () => string>> = {
    who: () => institution.nominative,
    whose: () => institution.genitive,
    whom: () => institution.accusative,
    subject: () => subject.nominative,
    subjectGen: () => subject.genitive,
    subjectAcc: () => subject.accusative,
    the: () => (person.isFeminine ? "η" : "ο"),
    person: () => style.person(person),
    place: () => style.place(place),
    moment: () => random.pick(MOMENTS),
    said: () => random.pick(SAID),
    english: () => random.pick(ENGLISH),
    count: () => String(random.below(88) + 11),
  };
  const text = template.replace(/\{([A-Za-z]+)\}/g, (_brace, key: string) => {
    const word = words[lowerFirst(key)];
    if (word === undefined) throw new Error(`No word is known for "{${key}}".`);
    return key === lowerFirst(key) ? word() : upperFirst(word());
  });
  return { text, person, place };
}

function lowerFirst(key: string): string {
  return key.charAt(0).toLowerCase() + key.slice(1);
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
