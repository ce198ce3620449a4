import type { PersonEntry, PlaceEntry, PostEntry, SourceEntry } from "./create-entities.ts";
import { GLOBAL_SOURCES } from "./create-entities.ts";
import { type Cast, type NameStyle, fillTemplate } from "./fill-template.ts";
import type { Random } from "./random.ts";
import { ITEMS, QUOTES, SENTENCES } from "./sentences.ts";

/** What the texts of one story draw from. */
export interface StoryMaterial extends Cast {
  readonly sources: readonly SourceEntry[];
  readonly posts: readonly PostEntry[];
  readonly random: Random;
  /** The sentences that no text of the story has had yet. */
  readonly takeSentence: () => string;
}

/** How likely a global source is to be cited next, the most cited first; then local ones. */
const GLOBAL_SHARES = [0.34, 0.52, 0.64, 0.69, 0.72, 0.75, 0.77, 0.79];

/** Gives the sentences in an order of their own, each once before any comes twice. */
export function dealSentences(random: Random): () => string {
  let deck: string[] = [];
  return () => {
    if (deck.length === 0) deck = [...random.sample(SENTENCES, SENTENCES.length)];
    return deck.pop() ?? "";
  };
}

/** The text of a section: 150 to 250 words, every paragraph with its source. */
export function createSectionText(
  material: StoryMaterial,
  heading: string,
  post: PostEntry | undefined,
): string {
  const { random } = material;
  const style = linkFirst();
  const paragraph = (sentences: number): string => createParagraph(material, style, sentences);
  const blocks = [
    paragraph(3),
    paragraph(3),
    ...(random.hasLuck(0.5) ? [`## ${heading}`] : []),
    paragraph(3),
    ...(post === undefined ? [] : [`::post{#${post.id}}`]),
    createExtra(material, style) ?? paragraph(2),
    ...(random.hasLuck(0.5) ? [paragraph(1)] : []),
  ];
  return `${blocks.join("\n\n")}\n`;
}

/** A paragraph of some sentences: the last cites a source, and one before it may. */
export function createParagraph(
  material: StoryMaterial,
  style: NameStyle,
  sentences: number,
): string {
  const { random, takeSentence } = material;
  const texts = Array.from({ length: sentences }, (_, index) => {
    const { text } = fillTemplate(takeSentence(), material, random, style);
    const isCited = index === sentences - 1 || random.hasLuck(0.2);
    return isCited ? `${text} ${createCitation(material)}.` : `${text}.`;
  });
  return texts.join(" ");
}

/** Links a person or place where it is named first, and then calls it by its short name. */
export function linkFirst(): NameStyle {
  const named = new Set<string>();
  const link = (kind: string, id: string, name: string, later: string): string => {
    if (named.has(id)) return later;
    named.add(id);
    return `[${name}](${kind}:${id})`;
  };
  return {
    person: ({ id, name, shortName }: PersonEntry) => link("person", id, name, shortName),
    place: ({ id, name }: PlaceEntry) => link("place", id, name, name),
  };
}

/** A quotation or a list here and there. */
function createExtra(material: StoryMaterial, style: NameStyle): string | undefined {
  const { random } = material;
  const fill = (template: string): string =>
    `${fillTemplate(template, material, random, style).text} ${createCitation(material)}.`;
  const kind = random.below(4);
  if (kind === 0) return `> ${fill(random.pick(QUOTES))}`;
  if (kind > 1) return undefined;
  return random
    .sample(ITEMS, 2)
    .map((item) => `- ${fill(item)}`)
    .join("\n");
}

function createCitation(material: StoryMaterial): string {
  const { random, people } = material;
  const source = pickSource(material);
  if (source.kind === "desk") return "[@desk]";
  const kind = random.below(10);
  if (kind === 0) return `[@${source.id}; via=${random.pick(["astronomer", "ministry"])}]`;
  if (kind === 1) return `[@${source.id}; of=${random.pick(people).id}]`;
  if (kind > 2) return `[@${source.id}]`;
  const other = pickSource(material);
  return other === source ? `[@${source.id}]` : `[@${source.id}; @${other.id}]`;
}

function pickSource({ random, sources }: StoryMaterial): SourceEntry {
  const point = random.below(100) / 100;
  const global = GLOBAL_SOURCES[GLOBAL_SHARES.findIndex((share) => point < share)];
  return global ?? random.pick(sources);
}
