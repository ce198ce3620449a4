import type { Catalogue } from "./create-catalogue.ts";
import type { PostEntry } from "./create-entities.ts";
import {
  type StoryMaterial,
  createParagraph,
  createSectionText,
  dealSentences,
  linkFirst,
} from "./create-section.ts";
import { fillTemplate } from "./fill-template.ts";
import { firstDay, formatDay, formatMoment } from "./news-days.ts";
import type { NewsroomFile } from "./newsroom-file.ts";
import { createRandom } from "./random.ts";
import { DESCRIPTIONS, EVENTS, HEADLINES, KEY_POINTS, THEMES } from "./sentences.ts";
import { AUTHORS, SUBJECTS, TOPICS } from "./words.ts";

/** Where a story is among the others, and what they share. */
export interface StoryContext {
  readonly index: number;
  readonly stories: number;
  readonly seed: number;
  readonly catalogue: Catalogue;
  /** Makes lines until one is unlike all before it. */
  readonly makeUnique: (make: () => string) => string;
}

/** The first few people and places turn up in stories of every time. */
const GLOBAL_ENTITIES = 3;

const SECTIONS = 4;

interface SectionPlan {
  readonly slug: string;
  readonly title: string;
  readonly heading: string;
  readonly day: string;
  readonly post: PostEntry | undefined;
}

/** The files of the story with an index: its opening, its sections and its timeline. */
export function createStory(context: StoryContext): readonly NewsroomFile[] {
  const material = createMaterial(context);
  const { subject, places } = material;
  const start = firstDay(context.index, context.stories);
  const folder = `src/stories/${subject.slug}-${places[0]?.id ?? ""}-${context.index + 1}`;
  const sections = planSections(material, context, start);
  const write = (name: string, text: string): NewsroomFile => ({ path: `${folder}/${name}`, text });
  return [
    write("index.md", createIndex(material, context, formatDay(start))),
    ...sections.map((section, index) =>
      write(`${index + 1}-${section.slug}.md`, createSection(section, material, context)),
    ),
    write("timeline.json", createTimeline(sections, material, start)),
  ];
}

function createMaterial({ index, stories, seed, catalogue }: StoryContext): StoryMaterial {
  const random = createRandom(seed, index + 1);
  const near = <Item>(items: readonly Item[], window: number, count: number): readonly Item[] => {
    const first = Math.floor((index * Math.max(0, items.length - window)) / stories);
    return random.sample(items.slice(first, first + window), count);
  };
  const global = <Item>(items: readonly Item[]): readonly Item[] =>
    random.hasLuck(0.15) ? [random.pick(items.slice(0, GLOBAL_ENTITIES))] : [];
  return {
    random,
    subject: random.pick(SUBJECTS),
    people: [...new Set([...near(catalogue.people, 6, 3), ...global(catalogue.people)])],
    places: [...new Set([...near(catalogue.places, 6, 3), ...global(catalogue.places)])],
    sources: near(catalogue.sources, 3, 2),
    posts: near(catalogue.posts, 5, random.below(3) + 1),
    takeSentence: dealSentences(random),
  };
}

function planSections(
  material: StoryMaterial,
  { makeUnique }: StoryContext,
  start: number,
): readonly SectionPlan[] {
  const { random, posts } = material;
  const themes = random.sample(THEMES, SECTIONS);
  return themes.map(([slug, title, heading], index) => ({
    slug,
    heading,
    title: makeUnique(() => fillTemplate(title, material, random).text),
    day: formatDay(start, index),
    post: posts[index],
  }));
}

function createSection(
  { title, heading, day, post }: SectionPlan,
  material: StoryMaterial,
  { makeUnique }: StoryContext,
): string {
  const { random, people, places } = material;
  const fields = [
    `title: ${quote(title)}`,
    `description: ${makeUnique(() => fillTemplate(random.pick(DESCRIPTIONS), material, random).text)}`,
    `published: ${formatMoment(day, "section", random)}`,
    ...(random.hasLuck(0.3) ? [`updated: ${day}`] : []),
    ...(random.hasLuck(0.5) ? [`people: [${random.pick(people).id}]`] : []),
    `places: [${random.pick(places).id}]`,
  ];
  return `---\n${fields.join("\n")}\n---\n\n${createSectionText(material, heading, post)}`;
}

function createIndex(material: StoryMaterial, context: StoryContext, day: string): string {
  const { random, people, places } = material;
  const { makeUnique } = context;
  const fill = (template: string): string => fillTemplate(template, material, random).text;
  const authors = ["desk", ...Object.keys(AUTHORS)];
  const style = linkFirst();
  const isNew = context.index >= context.stories - 5;
  const fields = [
    `title: ${quote(makeUnique(() => fill(random.pick(HEADLINES))))}`,
    `description: ${makeUnique(() => fill(random.pick(DESCRIPTIONS)))}`,
    `published: ${formatMoment(day, "story", random)}`,
    `status: ${isNew ? "developing" : "closed"}`,
    `byline: [${random.sample(authors, random.below(2) + 1).join(", ")}]`,
    `topics: [${random.sample(Object.keys(TOPICS), random.below(2) + 1).join(", ")}]`,
    `people: [${people.map(({ id }) => id).join(", ")}]`,
    `places: [${places.map(({ id }) => id).join(", ")}]`,
    "keyPoints:",
    ...random.sample(KEY_POINTS, random.below(3) + 3).map((point) => `  - ${fill(point)}`),
  ];
  const opening = [3, 2, 2].map((sentences) => createParagraph(material, style, sentences));
  const blocks = [...opening, "::sections", "::timeline"];
  return `---\n${fields.join("\n")}\n---\n\n${blocks.join("\n\n")}\n`;
}

function createTimeline(
  sections: readonly SectionPlan[],
  material: StoryMaterial,
  start: number,
): string {
  const { random } = material;
  const events = random.sample(EVENTS, random.below(4) + 5);
  const entries = events.map((event, index) => {
    const later = index - events.length + SECTIONS;
    const day = formatDay(start, later);
    const span = { from: formatDay(start, later - 1), to: day };
    return {
      ...(index === 0 ? span : { date: day }),
      ...(random.hasLuck(0.3) ? { when: "το πρωί" } : {}),
      text: fillTemplate(event, material, random).text,
      section: random.pick(sections).slug,
    };
  });
  return `${JSON.stringify(entries, null, 2)}\n`;
}

/** A YAML scalar for text that may hold a colon. */
function quote(text: string): string {
  return text.includes(": ") ? JSON.stringify(text) : text;
}
